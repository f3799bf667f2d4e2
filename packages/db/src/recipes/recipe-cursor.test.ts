import { describe, expect, it } from "vitest";
import { newId } from "../new-id.ts";
import type { RecipeCursor } from "./recipe-cursor.ts";
import { formatRecipeCursor, parseRecipeCursor } from "./recipe-cursor.ts";

const id = newId();

describe("recipe cursors", () => {
  it.each<RecipeCursor>([
    { sort: "title", key: 'crème brûlée " , ]', id },
    { sort: "updated", key: "2026-11-22T19:00:00.123Z", id },
    { sort: "minutes", key: 45, id },
    { sort: "minutes", key: null, id },
    { sort: "relevance", key: 20.060792714357376, id },
  ])("comes back as it was written: $sort $key", (cursor) => {
    const text = formatRecipeCursor(cursor);
    expect(text).toMatch(/^[\w-]+$/);
    expect(parseRecipeCursor(text, cursor.sort)).toEqual(cursor);
  });

  it("is of one order only", () => {
    expect(parseRecipeCursor(formatRecipeCursor({ sort: "title", key: "a", id }), "minutes")).toBeNull();
  });

  it.each([
    "",
    "???",
    "bm90IGpzb24",
    Buffer.from("null").toString("base64url"),
    Buffer.from(JSON.stringify({ sort: "title", key: "a", id: "1; DROP TABLE recipes" })).toString("base64url"),
    Buffer.from(JSON.stringify({ sort: "updated", key: "yesterday", id })).toString("base64url"),
    Buffer.from(JSON.stringify({ sort: "title", key: "a", id, more: 1 })).toString("base64url"),
  ])("is refused when it is not one of ours: %j", (text) => {
    expect(parseRecipeCursor(text, "title")).toBeNull();
    expect(parseRecipeCursor(text, "updated")).toBeNull();
  });
});
