import type { ListOperation, ShownItem, ShownList } from "./queries.ts";

/** A change made on this page that the shown list does not hold yet. */
export interface PendingOperation {
  readonly operationId: string;
  readonly operation: ListOperation;
  /** Its number once the server has it; `null` while it is on the way. */
  readonly sequence: number | null;
}

/** An entry that was typed and is not merged into the list yet. */
export interface UnmergedEntry {
  readonly entryId: string;
  readonly text: string;
}

/** What this page's own changes do to the list, until the server's list has them. */
export interface ListOverlay {
  /** Item key → in the basket or not. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly added: readonly UnmergedEntry[];
  readonly removedEntryIds: ReadonlySet<string>;
}

/** Those changes that the list, by its sequence number, does not hold yet. */
export function notYetIn(list: Pick<ShownList, "sequence">, operations: readonly PendingOperation[]) {
  return operations.filter(({ sequence }) => sequence === null || sequence > list.sequence);
}

export function overlayOf(operations: readonly PendingOperation[]): ListOverlay {
  const ticks = new Map<string, boolean>();
  const added = new Map<string, string>();
  const removedEntryIds = new Set<string>();
  for (const { operation } of operations) {
    switch (operation.kind) {
      case "tick":
        ticks.set(operation.itemKey, true);
        break;
      case "untick":
        ticks.set(operation.itemKey, false);
        break;
      case "add_entry":
        added.set(operation.entryId, operation.text);
        break;
      case "remove_entry":
        added.delete(operation.entryId);
        removedEntryIds.add(operation.entryId);
        break;
      case "restore_entry":
        removedEntryIds.delete(operation.entryId);
        break;
      default:
    }
  }
  return { ticks, added: [...added].map(([entryId, text]) => ({ entryId, text })), removedEntryIds };
}

/** The item as it is to be shown; `null` when nothing is left of it. */
export function showItem(item: ShownItem, overlay: ListOverlay): ShownItem | null {
  const sources = item.sources.filter(
    (source) => source.entryId === null || !overlay.removedEntryIds.has(source.entryId),
  );
  if (sources.length === 0 && item.sources.length > 0) return null;
  const ticked = overlay.ticks.get(item.key);
  if (ticked === undefined) return sources.length === item.sources.length ? item : { ...item, sources };
  return { ...item, sources, state: ticked ? "bought" : "open", missing: null, boughtWords: null };
}
