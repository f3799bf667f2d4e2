import { describe, expect, it } from "vitest";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import { findEquipment } from "./find-equipment.ts";

function equipmentOf(step: string, fields = ""): readonly string[] {
  return findEquipment(parseRecipe(`---\ntitle: T\n${fields}ingredients:\n  - 1 egg\n---\n\n1. ${step}\n`).recipe);
}

describe("findEquipment", () => {
  it("finds pots and tools in the order of the method, each once and by one name", () => {
    expect(
      equipmentOf("Heat a wok. Line two baking sheets with parchment; wipe the Skillet, then heat the wok."),
    ).toEqual(["wok", "baking sheet", "parchment paper", "frying pan"]);
  });

  it("leaves out what every kitchen has, and words that only contain a name", () => {
    expect(equipmentOf("Mix in a large bowl with a spoon. Add the woken yeast.")).toEqual([]);
  });

  it("takes what the cook lists instead", () => {
    expect(equipmentOf("Heat a wok.", "equipment: [paella pan]\n")).toEqual(["paella pan"]);
  });

  it("reads German and French", () => {
    expect(equipmentOf("Die Pfanne erhitzen und die Auflaufform fetten.", "lang: de\n")).toEqual([
      "Pfanne",
      "Auflaufform",
    ]);
    expect(equipmentOf("Chauffer une poêle, puis une cocotte.", "lang: fr\n")).toEqual(["poêle", "cocotte"]);
  });
});
