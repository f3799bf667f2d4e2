import { describe, expect, it } from "vitest";
import type { PendingOperation } from "./pending-operations.ts";
import { notYetIn, overlayOf, showItem } from "./pending-operations.ts";
import type { ListOperation, ShownItem } from "./queries.ts";

describe("pending operations", () => {
  it("counts those as open that the list's number does not reach", () => {
    const operations = [pending({ kind: "untick", itemKey: "a" }, 3), pending({ kind: "untick", itemKey: "b" }, 5)];
    const waiting = pending({ kind: "untick", itemKey: "c" }, null);
    expect(notYetIn({ sequence: 4 }, [...operations, waiting])).toEqual([operations[1], waiting]);
  });

  it("shows the last of several ticks", () => {
    const overlay = overlayOf([pending(item("onion").tick), pending({ kind: "untick", itemKey: "onion" })]);
    expect(showItem(item("onion"), overlay)?.state).toBe("open");
    expect(showItem(item("leek"), overlay)).toEqual(item("leek"));
  });

  it("takes away what was only typed by hand, and brings it back", () => {
    const removed = pending({ kind: "remove_entry", entryId: "e1" });
    const milk = { ...item("milk"), sources: [source("e1")] };
    expect(showItem(milk, overlayOf([removed]))).toBeNull();
    expect(showItem(milk, overlayOf([removed, pending({ kind: "restore_entry", entryId: "e1" })]))).toEqual(milk);
    const shared = { ...milk, sources: [source("e1"), source(null)] };
    expect(showItem(shared, overlayOf([removed]))?.sources).toEqual([source(null)]);
  });

  it("lists typed entries until they are merged", () => {
    const add = pending({ kind: "add_entry", entryId: "e2", text: "2 l milk" });
    expect(overlayOf([add]).added).toEqual([{ entryId: "e2", text: "2 l milk" }]);
    expect(overlayOf([add, pending({ kind: "remove_entry", entryId: "e2" })]).added).toEqual([]);
  });
});

function pending(operation: ListOperation, sequence: number | null = null): PendingOperation {
  return { operationId: JSON.stringify(operation), operation, sequence };
}

function source(entryId: string | null) {
  return { text: "milk", title: null, slug: null, entryId, notes: [] };
}

function item(key: string): ShownItem {
  return {
    key,
    name: key,
    amount: "2",
    missing: null,
    boughtWords: null,
    state: "open",
    noLongerNeeded: false,
    approximate: false,
    apart: null,
    sources: [source(null)],
    foodKey: key,
    isStaple: false,
    tick: { kind: "tick", itemKey: key, measures: [], boughtToTaste: false, name: key },
  };
}
