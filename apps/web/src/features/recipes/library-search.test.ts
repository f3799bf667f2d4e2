import { describe, expect, it } from "vitest";
import { isNarrowed, librarySearchPath, parseLibrarySearch } from "./library-search.ts";

describe("parseLibrarySearch", () => {
  it("reads back what it writes", () => {
    const search = {
      query: "rød grød & co",
      tags: ["quick", "weeknight dinner"],
      course: "main",
      cuisine: "Chinese",
      diet: "vegan",
      ingredient: "green-onion",
      maxMinutes: 30,
      view: "index",
      cursor: "abc=",
    } as const;
    const url = new URL(librarySearchPath(search, { cursor: search.cursor }), "http://larder.test");
    const params = Object.fromEntries([...url.searchParams.keys()].map((key) => [key, url.searchParams.getAll(key)]));
    expect(parseLibrarySearch(params)).toEqual(search);
  });

  it.each([{ minutes: "-5" }, { minutes: "1e9" }, { minutes: "soon" }, { view: "hologram" }, { tag: ["", " "] }])(
    "drops what it does not understand: %j",
    (params) => {
      expect(isNarrowed(parseLibrarySearch(params))).toBe(false);
    },
  );

  it("starts a changed search at the beginning of the list", () => {
    const search = parseLibrarySearch({ q: "soup", after: "cursor" });
    expect(librarySearchPath(search, { course: "main" })).toBe("/?q=soup&course=main");
  });
});
