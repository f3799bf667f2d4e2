import { describe, expect, test } from "vitest";
import { formatFoodQuery, isFiltered, nextPage, parseFoodQuery, previousPage } from "./food-search-params.ts";

describe("the address of the foods", () => {
  test("says the same after it was read and written", () => {
    const address = "/foods?q=cr%C3%A8me&show=own&aisle=dairy&page=a&page=b";
    const query = parseFoodQuery({ q: "crème", show: "own", aisle: "dairy", page: ["a", "b"] });
    expect(formatFoodQuery(query)).toBe(address);
    expect(isFiltered(query)).toBe(true);
  });

  test("drops what it does not know", () => {
    const query = parseFoodQuery({ show: "nonsense", page: "x".repeat(1001) });
    expect(formatFoodQuery(query)).toBe("/foods");
    expect(isFiltered(query)).toBe(false);
  });

  test("leads a page on and back", () => {
    const first = parseFoodQuery({});
    const third = nextPage(nextPage(first, "a"), "b");
    expect(third.trail).toEqual(["a", "b"]);
    expect(previousPage(previousPage(third))).toEqual(first);
  });
});
