import { expect, test } from "vitest";
import { paths, withQuery } from "./paths.ts";

test("leaves out parameters without a value and repeats lists", () => {
  expect(withQuery("/", { q: "", tag: ["a", "b c"], from: undefined, minutes: 30 })).toBe("/?tag=a&tag=b+c&minutes=30");
  expect(withQuery("/", {})).toBe("/");
});

test("escapes what comes from recipes", () => {
  expect(paths.recipe("a/b?c")).toBe("/recipes/a%2Fb%3Fc");
  expect(paths.asset("images/a b#c.jpg")).toBe("/assets/images/a%20b%23c.jpg");
});
