import type { HouseholdRole, LibraryRole, Viewer } from "@larder/core";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import { hashPassword } from "../secrets/password-hash.ts";

/** A signed-in viewer, as tests of use cases need it. */
export type TestViewer = Extract<Viewer, { kind: "user" }>;

let made = 0;

/** The instance's library, made when there is none. Further libraries come from {@link createOtherLibrary}. */
export async function createLibrary(values: { name?: string; isPublic?: boolean } = {}): Promise<string> {
  const libraryId = newId();
  await database().library.create({
    data: { id: libraryId, name: values.name ?? "Test library", isPublic: values.isPublic ?? false },
  });
  await database().instance.create({ data: { libraryId, setUpAt: new Date() } });
  return libraryId;
}

/** A library that is not the instance's: for tests that rows do not cross from one to another. */
export async function createOtherLibrary(): Promise<string> {
  const libraryId = newId();
  await database().library.create({ data: { id: libraryId, name: "Other library" } });
  return libraryId;
}

/** A household of a library, with the settings of somebody in Berlin. */
export async function createHousehold(
  libraryId: string,
  values: { name?: string; timeZone?: string; weekStart?: number } = {},
): Promise<string> {
  const householdId = newId();
  await database().household.create({
    data: {
      id: householdId,
      libraryId,
      name: values.name ?? `Household ${++made}`,
      timeZone: values.timeZone ?? "Europe/Berlin",
      weekStart: values.weekStart ?? 1,
      units: "as_written",
      locale: "en-GB",
    },
  });
  return householdId;
}

/** Who a test user is. Left out: a new person who owns the library and the household. */
export interface TestUserValues {
  readonly name?: string;
  readonly email?: string;
  readonly libraryId?: string;
  readonly libraryRole?: LibraryRole | null;
  readonly householdId?: string | null;
  readonly householdRole?: HouseholdRole;
}

/** A user with memberships, as the viewer that `getViewer` would give. Makes library and household when none is named. */
export async function createViewer(values: TestUserValues = {}): Promise<TestViewer> {
  const number = ++made;
  const userId = newId();
  const name = values.name ?? `Cook ${number}`;
  const libraryId = values.libraryId ?? (await createLibrary());
  const libraryRole = values.libraryRole === undefined ? "owner" : values.libraryRole;
  const householdId = values.householdId === undefined ? await createHousehold(libraryId) : values.householdId;
  const householdRole = values.householdRole ?? "owner";
  await database().user.create({
    data: { id: userId, name, email: values.email ?? `cook-${number}@example.org` },
  });
  if (libraryRole !== null) {
    await database().libraryMember.create({ data: { libraryId, userId, role: libraryRole } });
  }
  if (householdId !== null) {
    await database().householdMember.create({ data: { householdId, userId, role: householdRole } });
  }
  return {
    kind: "user",
    userId,
    name,
    libraryId,
    libraryRole,
    households: householdId === null ? [] : [{ householdId, role: householdRole }],
    householdId,
  };
}

/** Who is not signed in. */
export const visitor: Viewer = { kind: "visitor" };

/** A browser, as a request shows it. */
export const testBrowser = { userAgent: "Test browser", ipAddress: "192.0.2.1" };

/** Give a user a password, and return it. */
export async function createPassword(userId: string, password = "a long enough password"): Promise<string> {
  await database().passwordCredential.create({ data: { userId, hash: await hashPassword(password) } });
  return password;
}
