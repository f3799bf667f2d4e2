import { parseRecipe } from "@larder/core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { RecipeFacts } from "./recipe-facts.tsx";

function facts(fields: string, step: string): string {
  const { recipe } = parseRecipe(`---\ntitle: T\n${fields}ingredients:\n  - 1 egg\n---\n\n1. ${step}\n`);
  return renderToStaticMarkup(createElement(RecipeFacts, { recipe }));
}

it("marks a time that nobody wrote as an estimate, for eyes and ears", () => {
  const html = facts("", "Simmer for 43 minutes.");
  expect(html).toContain("≈ 45 min");
  expect(html).toContain("about 45 min, estimated from the method");
});

it("shows the written time as it is, and no estimate beside it", () => {
  const html = facts("total_time: 50 min\n", "Simmer for 43 minutes.");
  expect(html).toContain("50 min in total");
  expect(html).not.toContain("≈");
});

it("shows no time where the method tells none", () => {
  expect(facts("", "Boil the egg.")).not.toMatch(/min|≈/);
});
