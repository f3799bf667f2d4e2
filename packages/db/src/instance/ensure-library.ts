import { database } from "../client.ts";
import { newId } from "../new-id.ts";

/** Name of a library until its owner gives it another. */
export const defaultLibraryName = "Larder";

/**
 * The id of the instance's library, which is made when there is none yet: recipes are loaded before there is an owner.
 *
 * Safe from several processes at once: the instance's row can be there only once.
 */
export async function ensureLibrary(): Promise<string> {
  const found = await database().instance.findUnique({ where: { id: 1 }, select: { libraryId: true } });
  if (found !== null) return found.libraryId;
  const libraryId = newId();
  return await database().$transaction(async (transaction) => {
    await transaction.library.create({ data: { id: libraryId, name: defaultLibraryName } });
    await transaction.$executeRaw`INSERT INTO instance (id, library_id) VALUES (1, ${libraryId}::uuid) ON CONFLICT DO NOTHING`;
    const instance = await transaction.instance.findUniqueOrThrow({ where: { id: 1 }, select: { libraryId: true } });
    // Another process was first: its library is the one, and ours goes again.
    if (instance.libraryId !== libraryId) await transaction.library.delete({ where: { id: libraryId } });
    return instance.libraryId;
  });
}
