import type { Database, Transaction } from "../client.ts";
import { newId } from "../new-id.ts";

/** What is recorded. `subject.verb`, stable: filters and exports lean on them. */
export type AuditAction =
  | "instance.set_up"
  | "setup_link.created"
  | "session.started"
  | "session.ended"
  | "sessions.ended"
  | "password.changed"
  | "reset_link.created"
  | "account.created"
  | "account.changed"
  | "account.linked"
  | "invitation.created"
  | "invitation.accepted"
  | "invitation.revoked"
  | "library_member.role_changed"
  | "library_member.removed"
  | "household_member.role_changed"
  | "household_member.removed"
  | "household.created"
  | "household.changed"
  | "library.changed"
  | "instance.restored"
  | "recipe.created"
  | "recipe.saved"
  | "recipe.published"
  | "recipe.duplicated"
  | "recipe.trashed"
  | "recipe.restored"
  | "recipe.revision_restored"
  | "recipe_folder.loaded"
  | "food.created"
  | "food.changed"
  | "food.name_added"
  | "food.merged"
  | "food.unmerged"
  | "food.reset"
  | "line_correction.saved"
  | "line_correction.removed";

/** One write, as the audit log keeps it. */
export interface AuditEvent {
  readonly action: AuditAction;
  /** Who did it; `null` for the system and for visitors. */
  readonly actorId: string | null;
  readonly libraryId?: string;
  readonly householdId?: string;
  /** Id of what was changed. */
  readonly targetId?: string;
  /** What changed. Never a password, a token, a hash of either, or a recipe's text. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Record a write in the transaction that makes it, so that neither is ever there without the other. */
export async function recordAuditEvent(transaction: Database | Transaction, event: AuditEvent): Promise<void> {
  const { facts, ...columns } = event;
  await transaction.auditEvent.create({ data: { id: newId(), ...columns, facts: facts ?? {} } });
}
