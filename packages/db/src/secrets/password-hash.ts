import { hash, verify } from "@node-rs/argon2";

/**
 * Cost of a password hash: argon2id with 19 MiB, 2 passes, 1 lane.
 *
 * Source: OWASP Password Storage Cheat Sheet, argon2id, minimum configuration (read 2026-11).
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash a password for storage. Normalised first (NFKC), so that two keyboards typing the same characters agree. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password.normalize("NFKC"), cost);
}

/**
 * Does the password belong to the hash?
 *
 * @param storedHash `null` where there is no such account, or one without a password: then a hash is checked all the
 *   same and the answer is no, so that the time taken does not tell which accounts exist
 */
export async function verifyPassword(password: string, storedHash: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword(crypto.randomUUID());
  const matches = await verify(storedHash ?? (await nobodysHash), password.normalize("NFKC"));
  return storedHash !== null && matches;
}

let nobodysHash: Promise<string> | undefined;
