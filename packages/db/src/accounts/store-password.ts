import type { Transaction } from "../client.ts";

/** Set the hash of a user's password, whether or not there was one before. */
export async function storePassword(transaction: Transaction, userId: string, hash: string): Promise<void> {
  await transaction.passwordCredential.upsert({
    where: { userId },
    create: { userId, hash },
    update: { hash, changedAt: new Date() },
  });
}
