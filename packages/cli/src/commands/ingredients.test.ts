import { expect, test } from "vitest";
import { run } from "../testing/run.ts";

test("answers one JSON line for each line that it understands and names the others", async () => {
  const input = [
    '{"id":"a","text":"2 cups flour, sifted"}',
    "not json",
    '{"id":"b","text":"1,5 dl Milch","lang":"de"}',
    '{"id":7,"text":"salt"}',
    '{"id":"c","text":"1 (14 oz) can tomatoes"}',
    "",
  ].join("\n");
  const result = await run(["ingredients"], input);
  expect(result.code).toBe(1);
  expect(result.note).toContain("input line 2: not JSON");
  expect(result.note).toContain("input line 4: expected");
  const answers = result.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map((answer) => answer.id)).toEqual(["a", "b", "c"]);
  expect(answers[0]).toEqual({
    id: "a",
    quantities: [2],
    unit: "cups",
    name: "flour",
    preparation: "sifted",
    comment: null,
  });
  expect(answers[1]).toMatchObject({ quantities: [1.5], unit: "dl" });
  expect(answers[2]).toMatchObject({ quantities: [1, 14], unit: "can", name: "tomatoes" });
});
