import { describe, expect, it } from "vitest";
import type { TextStore } from "./unsaved-text.ts";
import { forgetUnsaved, keepUnsaved, listUnsaved, unsavedKey } from "./unsaved-text.ts";

function createStore(entries: Record<string, string> = {}): TextStore {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

const unsaved = { recipeId: "r1", baseRevision: 3, baseText: "a\r\n", text: "b\r\n", savedAt: "2026-11-22T14:02:00Z" };

describe("unsaved texts", () => {
  it("come back as they were, line ends included", () => {
    const store = createStore();
    const key = unsavedKey("r1", "w1");
    expect(keepUnsaved(store, key, unsaved)).toBe(true);
    expect(listUnsaved(store, "r1")).toEqual([{ version: 1, ...unsaved, key }]);
  });

  it("of two windows are both kept, the newest first", () => {
    const store = createStore();
    keepUnsaved(store, unsavedKey("r1", "w1"), unsaved);
    keepUnsaved(store, unsavedKey("r1", "w2"), { ...unsaved, savedAt: "2026-11-22T15:00:00Z" });
    expect(listUnsaved(store, "r1").map((kept) => kept.key)).toEqual([unsavedKey("r1", "w2"), unsavedKey("r1", "w1")]);
  });

  it("of other recipes, and what is not one, are left alone", () => {
    const store = createStore({ [unsavedKey("r1", "w9")]: "{broken", other: "x" });
    keepUnsaved(store, unsavedKey("r2", "w1"), { ...unsaved, recipeId: "r2" });
    expect(listUnsaved(store, "r1")).toEqual([]);
    expect(store.length).toBe(3);
  });

  it("are gone when forgotten", () => {
    const store = createStore();
    keepUnsaved(store, unsavedKey("r1", "w1"), unsaved);
    forgetUnsaved(store, unsavedKey("r1", "w1"));
    expect(listUnsaved(store, "r1")).toEqual([]);
  });

  it("that the browser refuses are reported, not thrown", () => {
    const full: TextStore = {
      ...createStore(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect(keepUnsaved(full, "k", unsaved)).toBe(false);
  });
});
