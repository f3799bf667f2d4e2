import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getUnit } from "../units/units.ts";
import { aisles } from "./aisles.ts";
import { starterFoods, starterFoodTable } from "./starter-foods.ts";

const shared = process.env.LARDER_SHARED;

describe("the starter foods", () => {
  it("are at least 600, each with its own id, a known aisle and a known parent", () => {
    const ids = new Set(starterFoods.map((food) => food.id));
    const sections = new Set(aisles.map((aisle) => aisle.id));
    expect(ids.size).toBe(starterFoods.length);
    expect(starterFoods.length).toBeGreaterThanOrEqual(600);
    for (const food of starterFoods) {
      expect(food.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(sections).toContain(food.aisle);
      if (food.parent !== null) expect(ids).toContain(food.parent);
      expect(food.parent).not.toBe(food.id);
      for (const unit of Object.keys(food.pieceWeightsGrams)) expect(unit === "" || getUnit(unit) !== null).toBe(true);
    }
  });

  it("are found by every name they carry, unless two carry it", () => {
    for (const food of starterFoods) {
      const named = [
        ...[food.name, food.plural, ...food.aliases].map((name) => [name, "en"] as const),
        ...Object.entries(food.names).flatMap(([lang, names]) => names.map((name) => [name, lang] as const)),
      ];
      for (const [name, lang] of named) {
        const match = starterFoodTable.find(name, lang);
        const ids =
          match.kind === "known"
            ? [match.food.id]
            : match.kind === "ambiguous"
              ? match.candidates.map(({ id }) => id)
              : [];
        expect([name, ids.includes(food.id)]).toEqual([name, true]);
      }
    }
  });

  it("speak German and French, all but a few", () => {
    for (const lang of ["de", "fr"]) {
      const named = starterFoods.filter((food) => (food.names[lang] ?? []).length > 0);
      expect(named.length / starterFoods.length).toBeGreaterThanOrEqual(0.95);
    }
  });

  it("keep kinds apart that a cook keeps apart", () => {
    expect(starterFoodTable.get("light-soy-sauce")?.parent).toBe("soy-sauce");
    expect(starterFoodTable.get("dark-soy-sauce")?.parent).toBe("soy-sauce");
    expect(starterFoodTable.get("yukon-gold-potato")?.parent).toBe("potato");
    expect(starterFoodTable.get("milk")?.liquid).toBe(true);
    expect(starterFoodTable.get("flour")?.liquid).toBe(false);
  });

  it("name a public source for every figure", () => {
    for (const food of starterFoods) {
      for (const figure of [food.densityGramsPerMl, ...Object.values(food.pieceWeightsGrams)]) {
        if (figure === null) continue;
        expect(figure.source).toMatch(/^USDA SR28 NDB \d{5}$/);
        expect(figure.value).toBeGreaterThan(0);
      }
      if (food.keepsDays !== null)
        expect(food.keepsDays.source).toMatch(/^USDA FoodKeeper id \d+ \((?:fridge|pantry)\)$/);
    }
    expect(starterFoodTable.get("egg")?.pieceWeightsGrams[""]).toEqual({ value: 50, source: "USDA SR28 NDB 01123" });
    expect(starterFoodTable.get("flour")?.densityGramsPerMl?.source).toBe("USDA SR28 NDB 20081");
    expect(starterFoodTable.get("shaoxing-wine")?.densityGramsPerMl).toBeNull();
  });

  // The tables are public but not part of the repository; LARDER_SHARED says where they lie.
  it.skipIf(shared === undefined || !existsSync(`${shared}/data/usda-density.csv`))(
    "give the figures that their sources give",
    () => {
      const densities = readFileSync(`${shared}/data/usda-density.csv`, "utf8").split("\n");
      const pieces = readFileSync(`${shared}/data/usda-piece-weights.csv`, "utf8").split("\n");
      for (const food of starterFoods) {
        const density = food.densityGramsPerMl;
        if (density !== null) {
          const ndb = density.source.slice(-5);
          const figure = density.value.toFixed(3);
          expect([food.id, densities.some((row) => row.startsWith(`${ndb},`) && row.includes(`,${figure},`))]).toEqual([
            food.id,
            true,
          ]);
        }
        for (const piece of Object.values(food.pieceWeightsGrams)) {
          const ndb = piece.source.slice(-5);
          expect([
            food.id,
            pieces.some((row) => row.startsWith(`${ndb},`) && row.trimEnd().endsWith(`,${piece.value}`)),
          ]).toEqual([food.id, true]);
        }
      }
    },
  );
});
