import { describe, expect, it } from "vitest";
import { parseSearchQuery, toTsquery } from "./search-query.ts";

describe("parseSearchQuery", () => {
  it("takes words of any script, in lower case", () => {
    expect(parseSearchQuery("  Crème   BR")).toEqual({ kind: "words", terms: ["crème", "br"] });
  });

  it("reads one or two letters as the beginning of a title's word", () => {
    expect(parseSearchQuery("So")).toEqual({ kind: "prefix", prefix: "so" });
    expect(parseSearchQuery("so up")).toMatchObject({ kind: "words" });
    expect(parseSearchQuery("肉")).toMatchObject({ kind: "words" });
  });

  it.each(["", "   ", "!!!", "%_\\", "'&|():*<->"])("finds nothing to search for in %j", (query) => {
    expect(parseSearchQuery(query)).toEqual({ kind: "nothing" });
  });

  it("leaves no operator, quote or wildcard in the words", () => {
    const query = parseSearchQuery("it's 'a' & (b|c):* <-> !d \\ 100%_x");
    if (query.kind !== "words") throw new Error("expected words");
    expect(query.terms.every((term) => /^[\p{L}\p{N}\p{M}]+$/u.test(term))).toBe(true);
    expect(query.terms).toHaveLength(8);
  });
});

describe("toTsquery", () => {
  it("takes the last word as unfinished and all others as whole", () => {
    expect(toTsquery(["crème", "br"])).toBe("('crème') & ('br':*)");
  });

  it("takes similar words beside the one that was typed", () => {
    expect(toTsquery(["corriander", "soup"], new Map([[0, ["coriander"]]]))).toBe(
      "('corriander' | 'coriander') & ('soup':*)",
    );
  });
});
