/** Role in the instance's one library. */
export type LibraryRole = "owner" | "editor" | "viewer";

/** Role in a household. */
export type HouseholdRole = "owner" | "member" | "viewer";

/**
 * Who is asking. Every use case takes one first.
 *
 * A visitor is signed out; what a visitor may see depends on the library's *public* switch, which the use case reads.
 */
export type Viewer =
  | { readonly kind: "visitor" }
  | {
      readonly kind: "user";
      readonly userId: string;
      readonly name: string;
      readonly libraryId: string;
      readonly libraryRole: LibraryRole | null;
      readonly households: readonly { readonly householdId: string; readonly role: HouseholdRole }[];
      /** The household whose plan and lists are shown. */
      readonly householdId: string | null;
      /** The session that asks (not its secret); absent where there is none, as for a token or a job. */
      readonly sessionId?: string;
    };
