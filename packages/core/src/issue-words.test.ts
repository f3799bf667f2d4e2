import { expect, it } from "vitest";
import { issueCodes } from "./issue.ts";
import { issueWords } from "./issue-words.ts";
import { parseRecipe } from "./recipe/parse-recipe.ts";

it.each(issueCodes)("has words for %s, also when an issue brings no facts", (code) => {
  const { what, hint } = issueWords[code]({ code, severity: "error", line: 1, column: 1 });
  expect(what).toMatch(/^.{10,160}\.$/);
  expect(hint).toMatch(/^.{10,160}[.]"?$/);
  expect(`${what}${hint}`).not.toContain("undefined");
});

it("names what is wrong and how to mend it", () => {
  const [issue] = parseRecipe("---\ntitle: Soup: the best\n---\n").issues;
  expect(issue && issueWords[issue.code](issue)).toEqual({
    what: "A second colon on this line makes it two fields in one.",
    hint: 'Put the value in quotes: title: "Soup: the winter one".',
  });
});
