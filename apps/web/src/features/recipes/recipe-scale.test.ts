import { describe, expect, it } from "vitest";
import { chooseScales } from "./recipe-scale.ts";

describe("chooseScales", () => {
  it("counts servings one by one around what the recipe serves", () => {
    const { choices, selected } = chooseScales(4, {});
    expect(choices.map((choice) => choice.servings)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(choices[selected]).toEqual({ factor: "1", servings: 4, query: "" });
    expect(choices[0]).toEqual({ factor: "1/4", servings: 1, query: "servings=1" });
  });

  it("adds the size that the address asks for", () => {
    const { choices, selected } = chooseScales(4, { servings: "30" });
    expect(choices[selected]).toEqual({ factor: "15/2", servings: 30, query: "servings=30" });
    const half = chooseScales(3, { servings: "2.5" });
    expect(half.choices[half.selected]).toMatchObject({ factor: "5/6", servings: 2.5 });
  });

  it("offers plain factors when servings are unknown or many", () => {
    expect(chooseScales(null, {}).choices.map((choice) => choice.factor)).toEqual(["1/2", "1", "2", "3"]);
    expect(chooseScales(24, {}).choices.map((choice) => choice.servings)).toEqual([12, 24, 48, 72]);
    const asked = chooseScales(null, { scale: "3/2" });
    expect(asked.choices[asked.selected]).toEqual({ factor: "3/2", servings: null, query: "scale=3/2" });
  });

  it.each([
    { servings: "0" },
    { servings: "-2" },
    { servings: "1e9" },
    { servings: "π" },
    { scale: "1/0" },
    { scale: "999" },
  ])("shows the recipe as written for %j", (params) => {
    const { choices, selected } = chooseScales(4, params);
    expect(choices[selected]?.factor).toBe("1");
  });

  it("keeps fractional base servings exact", () => {
    const { choices, selected } = chooseScales(2.5, {});
    expect(choices[selected]).toEqual({ factor: "1", servings: 2.5, query: "" });
  });
});
