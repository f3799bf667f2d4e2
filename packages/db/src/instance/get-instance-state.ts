import { database } from "../client.ts";
import { defaultLibraryName } from "./ensure-library.ts";

/** What everybody may know of an instance, signed in or not. */
export interface InstanceState {
  /** False while the set-up link waits to be opened. */
  readonly hasOwner: boolean;
  readonly libraryName: string;
  /** Signed-out visitors may read published recipes. */
  readonly isPublic: boolean;
}

/** Read what everybody may know. */
export async function getInstanceState(): Promise<InstanceState> {
  const instance = await database().instance.findUnique({
    where: { id: 1 },
    select: { setUpAt: true, library: { select: { name: true, isPublic: true } } },
  });
  return {
    hasOwner: instance !== null && instance.setUpAt !== null,
    libraryName: instance?.library.name ?? defaultLibraryName,
    isPublic: instance?.library.isPublic ?? false,
  };
}
