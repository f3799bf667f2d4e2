import type { Result, Viewer } from "@larder/core";
import { canManageLibrary, err, ok } from "@larder/core";
import { database } from "../client.ts";
import type { AccessError } from "../library/access-error.ts";

/** The library as its owners set it. */
export interface LibrarySettings {
  readonly name: string;
  readonly isPublic: boolean;
  readonly keepFilesInStep: boolean;
}

/** Read the library's settings. Its owners may. */
export async function getLibrarySettings(viewer: Viewer): Promise<Result<LibrarySettings, AccessError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  if (!canManageLibrary(viewer)) return err({ code: "forbidden" });
  return ok(
    await database().library.findUniqueOrThrow({
      where: { id: viewer.libraryId },
      select: { name: true, isPublic: true, keepFilesInStep: true },
    }),
  );
}
