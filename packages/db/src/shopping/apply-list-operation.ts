import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { requireHousehold } from "../plan/household-access.ts";
import type { ApplyListOperationInput, ListOperation } from "./list-operation.ts";
import { applyListOperationInputSchema } from "./list-operation.ts";
import type { AppliedListOperation, ApplyListOperationError } from "./shopping-list-view.ts";

/** The list that an operation is applied to, and who does it. */
interface OperationPlace {
  readonly householdId: string;
  readonly listId: string;
  readonly userId: string;
}

type EntryError = Extract<ApplyListOperationError, { readonly code: "entry_not_found" | "entry_exists" }>;

/**
 * Apply one change to a shopping list, exactly once.
 *
 * The list's row is locked, so changes from several devices happen one after the other and each gets the next number.
 * An operation that comes again (a device that heard no answer sends it again) changes nothing and answers with the
 * number that it got the first time. An operation that is refused is not logged.
 */
export async function applyListOperation(
  viewer: Viewer,
  input: ApplyListOperationInput,
): Promise<Result<AppliedListOperation, ApplyListOperationError>> {
  const { listId, clientId, operationId, operation } = applyListOperationInputSchema.parse(input);
  const person = requireHousehold(viewer, "edit");
  if (!person.ok) return person;
  const { householdId, userId } = person.value;
  return await database().$transaction(async (transaction) => {
    const [list] = await transaction.$queryRaw<{ sequence: bigint }[]>(Prisma.sql`
      SELECT l.sequence FROM shopping_lists l
      WHERE l.household_id = ${householdId}::uuid AND l.id = ${listId}::uuid FOR UPDATE`);
    if (list === undefined) return err({ code: "not_found" });
    const before = await transaction.listOperation.findUnique({
      where: { householdId_listId_operationId: { householdId, listId, operationId } },
      select: { sequence: true },
    });
    if (before !== null) return ok({ sequence: Number(before.sequence), applied: false });

    const place = { householdId, listId, userId };
    const refused = await applyOperation(transaction, place, operation);
    if (refused !== null) return err(refused);
    const sequence = list.sequence + 1n;
    await transaction.listOperation.create({
      data: { householdId, listId, sequence, clientId, operationId, operation: toJson(operation), createdById: userId },
      select: { sequence: true },
    });
    await transaction.shoppingList.update({
      where: { householdId_id: { householdId, id: listId } },
      data: { sequence },
      select: { id: true },
    });
    return ok({ sequence: Number(sequence), applied: true });
  });
}

async function applyOperation(
  transaction: Transaction,
  { householdId, listId, userId }: OperationPlace,
  operation: ListOperation,
): Promise<EntryError | null> {
  const list = { householdId, listId };
  const changeEntry = async (entryId: string, data: Prisma.ListEntryUpdateManyMutationInput) => {
    const { count } = await transaction.listEntry.updateMany({ where: { ...list, id: entryId }, data });
    return count === 0 ? { code: "entry_not_found" as const } : null;
  };
  switch (operation.kind) {
    case "add_entry": {
      const added = await transaction.$executeRaw(Prisma.sql`
        INSERT INTO list_entries (household_id, list_id, id, text, position, created_by_id)
        SELECT ${householdId}::uuid, ${listId}::uuid, ${operation.entryId}, ${operation.text},
          coalesce(max(e.position) + 1, 0), ${userId}::uuid
        FROM list_entries e WHERE e.household_id = ${householdId}::uuid AND e.list_id = ${listId}::uuid
        ON CONFLICT DO NOTHING`);
      return added === 0 ? { code: "entry_exists" } : null;
    }
    case "edit_entry":
      return await changeEntry(operation.entryId, { text: operation.text, removedAt: null });
    case "remove_entry":
      return await changeEntry(operation.entryId, { removedAt: new Date() });
    case "restore_entry":
      return await changeEntry(operation.entryId, { removedAt: null });
    case "tick": {
      const { itemKey, measures, boughtToTaste, name, aisle = null } = operation;
      const values = {
        measures: toJson(measures),
        boughtToTaste,
        name,
        aisle,
        tickedById: userId,
        tickedAt: new Date(),
      };
      await transaction.tick.upsert({
        where: { householdId_listId_itemKey: { ...list, itemKey } },
        create: { ...list, itemKey, ...values },
        update: values,
        select: { itemKey: true },
      });
      return null;
    }
    case "untick":
      await transaction.tick.deleteMany({ where: { ...list, itemKey: operation.itemKey } });
      return null;
    case "set_choice": {
      const { choice } = operation;
      const key = { householdId, kind: choice.kind, foodKey: choice.foodKey, unit: unitOf(choice) };
      await transaction.householdChoice.upsert({
        where: { householdId_kind_foodKey_unit: key },
        create: { ...key, choice: toJson(choice) },
        update: { choice: toJson(choice) },
        select: { kind: true },
      });
      return null;
    }
    case "remove_choice": {
      const { choiceKind: kind, foodKey, unit } = operation;
      await transaction.householdChoice.deleteMany({ where: { householdId, kind, foodKey, unit: unit ?? "" } });
      return null;
    }
  }
}

function unitOf(choice: Extract<ListOperation, { kind: "set_choice" }>["choice"]): string {
  return choice.kind === "piece_weight" ? (choice.unit ?? "") : "";
}

/** Plain data that a schema has read, as Prisma's JSON columns take it. */
function toJson(value: object): Prisma.InputJsonValue {
  // A schema's output holds nothing but JSON; the compiler cannot see that of optional keys.
  return value as Prisma.InputJsonValue;
}
