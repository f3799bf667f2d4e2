import { describe, expect, it } from "vitest";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { estimateTimes } from "./estimate-times.ts";

function estimate(ingredients: readonly string[], steps: readonly string[], lang = "en") {
  const list = ingredients.map((line) => `  - ${JSON.stringify(line)}`).join("\n");
  const method = steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
  const text = `---\ntitle: T\nlang: ${lang}\ningredients:\n${list}\n---\n\n${method}\n`;
  return estimateTimes(parseRecipe(text).recipe);
}

describe("estimateTimes", () => {
  it("adds the times of the steps, work for each step and for what is prepared", () => {
    // 5 + 60 minutes, 3 steps of 2 and 1 for the onion: 72.
    expect(
      estimate(
        ["1 onion, chopped", "1 lb beef"],
        ["Fry the onion for 5 minutes.", "Add the beef.", "Simmer for 1 hour."],
      ),
    ).toEqual({ handsOnMinutes: 10, totalMinutes: 70 });
  });

  it("takes the middle of a range", () => {
    expect(estimate(["1 egg"], ["Bake for 20 to 40 minutes."])?.totalMinutes).toBe(30);
  });

  it("does not count twice what goes on at the same time", () => {
    const steps = ["Simmer the beans for 40 minutes.", "Meanwhile, bake the peppers for 30 minutes."];
    expect(estimate(["beans", "peppers"], steps)?.totalMinutes).toBe(45);
    expect(
      estimate(
        ["beans"],
        steps.map((step) => step.replace("Meanwhile, bake", "Bake")),
      )?.totalMinutes,
    ).toBe(75);
  });

  it("counts the soaking that a line asks for", () => {
    expect(estimate(["1 cup rice, soaked for 4 hours"], ["Steam for 20 minutes."])?.totalMinutes).toBe(265);
  });

  it("does not guess where no step tells a time", () => {
    expect(estimate(["1 egg"], ["Boil the egg."])).toBeNull();
    expect(estimate(["1 egg"], [])).toBeNull();
  });

  it("reads German", () => {
    expect(estimate(["2 Zwiebeln, gehackt"], ["Die Zwiebeln 10 Minuten dünsten.", "1 Stunde schmoren."], "de")).toEqual(
      {
        handsOnMinutes: 5,
        totalMinutes: 75,
      },
    );
  });
});
