import { describe, expect, it } from "vitest";
import type { TableQuery } from "./recipe-search-params.ts";
import {
  changeQuery,
  formatTableQuery,
  nextPage,
  parseTableQuery,
  previousPage,
  shownSort,
} from "./recipe-search-params.ts";

function read(address: string): TableQuery {
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URL(address, "http://larder").searchParams) {
    const values = params[name] ?? [];
    values.push(value);
    params[name] = values;
  }
  return parseTableQuery(params);
}

describe("the address of the recipes table", () => {
  it("says nothing about what is usual", () => {
    expect(formatTableQuery(read("/"))).toBe("/");
  });

  it("comes back as it was read", () => {
    const address = "/?q=soy+sauce&status=draft&course=main&cuisine=Chinese&tag=pork&sort=minutes&page=a&page=b";
    expect(formatTableQuery(read(address))).toBe(address);
  });

  it("drops what it does not know", () => {
    expect(formatTableQuery(read("/?status=secret&sort=password&other=1&q=+"))).toBe("/");
  });

  it("shows the best match first only with a search", () => {
    expect(shownSort(read("/"))).toBe("title");
    expect(shownSort(read("/?q=soup"))).toBe("relevance");
    expect(shownSort(read("/?sort=relevance"))).toBe("title");
    expect(shownSort(read("/?q=soup&sort=updated"))).toBe("updated");
  });

  it("begins at the first page again when the conditions change", () => {
    expect(changeQuery(read("/?page=a"), { tag: "pork" })).toMatchObject({ tag: "pork", trail: [] });
  });

  it("leads forward and back", () => {
    const second = nextPage(read("/"), "a");
    const third = nextPage(second, "b");
    expect(third.trail).toEqual(["a", "b"]);
    expect(previousPage(third)).toEqual(second);
    expect(previousPage(second).trail).toEqual([]);
  });

  it("stays short however far one pages", () => {
    let query = read("/");
    for (let page = 0; page < 50; page += 1) query = nextPage(query, `cursor-${page}`);
    expect(query.trail).toHaveLength(20);
    expect(query.trail.at(-1)).toBe("cursor-49");
    expect(previousPage(query).trail).toEqual([]);
  });
});
