import { readRecipeFields } from "@larder/core";
import { describe, expect, it } from "vitest";
import { planFields } from "./field-plan.ts";

function plan(block: string) {
  return planFields(readRecipeFields(`---\n${block}\n---\n`));
}

describe("planFields", () => {
  it("shows the home dialect's fields in the order the cook knows, present or not", () => {
    const { first, last, others } = plan("cuisine: Thai\ntitle: Soup");
    expect(first.map((field) => field.meaning)).toEqual(["title", "source", "sourcelink", "image"]);
    expect(last.map((field) => field.meaning).slice(0, 3)).toEqual(["searchterms", "servings", "prep_time"]);
    expect(others).toEqual([]);
  });

  it("edits the key that the file has", () => {
    const { first, last } = plan("titre: Soupe\nserves: 4\ntags: [soup]");
    expect(first[0]).toMatchObject({ meaning: "title", key: "titre" });
    expect(last.find((field) => field.meaning === "servings")?.key).toBe("serves");
    expect(last[0]).toMatchObject({ meaning: "tags", key: "tags", control: "terms" });
    expect(last.some((field) => field.meaning === "searchterms")).toBe(false);
  });

  it("keeps a list that is written as one text a text", () => {
    expect(plan("tags: soup, winter").last[0]).toMatchObject({ meaning: "tags", control: "text" });
  });

  it("leaves to the source what is no plain text or list, and what the cook invented", () => {
    const { first, last, others } = plan("title: [a, b]\nrating: 5\nnutrition:\n  kcal: 300\ndiet:\n  a: b");
    expect(first.some((field) => field.meaning === "title")).toBe(false);
    expect(last.some((field) => field.meaning === "diet")).toBe(false);
    expect(others.map((field) => field.key)).toEqual(["title", "rating", "nutrition", "diet"]);
  });

  it("gives several lines a field of several lines", () => {
    expect(plan("notes: |\n  one\n  two").last.at(-1)).toMatchObject({ meaning: "notes", control: "long_text" });
  });
});
