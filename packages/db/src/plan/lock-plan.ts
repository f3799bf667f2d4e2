import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/**
 * Lock a household's plan until the transaction ends and count the change: changes of one plan happen one after the
 * other, so places among meals stay unambiguous.
 */
export async function lockPlan(transaction: Transaction, householdId: string): Promise<void> {
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO plans (household_id, sequence) VALUES (${householdId}::uuid, 1)
    ON CONFLICT (household_id) DO UPDATE SET sequence = plans.sequence + 1, updated_at = now()`);
}
