import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getUnit } from "../units/units.ts";
import { aisles } from "./aisles.ts";
import type { Food } from "./food.ts";
import { englishWords, frenchKeys, germanKeys } from "./normalise-food-name.ts";
import { starterFoods, starterFoodTable } from "./starter-foods.ts";

const shared = process.env.LARDER_SHARED;

/** Names that two foods share on purpose, because cooks do: the line decides, or it stays open. */
const knownAmbiguous: Readonly<Record<string, readonly string[]>> = {
  en: ["pepper", "squash", "tamarind", "coriander", "mince", "chili", "anise", "chicory", "marrow", "red pepper"],
  de: ["koriander", "sellerie", "paprika"],
  fr: ["coriandre"],
};

function count(holds: (food: Food) => boolean): number {
  return starterFoods.filter(holds).length;
}

function ancestorsOf(food: Food): string[] {
  const ids: string[] = [];
  for (let at: Food | null = food; at?.parent != null; at = starterFoodTable.get(at.parent)) {
    if (ids.includes(at.parent)) return [...ids, at.parent];
    ids.push(at.parent);
  }
  return ids;
}

function namesOf(food: Food): readonly (readonly [name: string, lang: string])[] {
  return [
    ...[food.name, food.plural, ...food.aliases].map((name) => [name, "en"] as const),
    ...Object.entries(food.names).flatMap(([lang, names]) => names.map((name) => [name, lang] as const)),
  ];
}

describe("the starter foods", () => {
  it("speak German and French, all but a few", () => {
    for (const lang of ["de", "fr"]) {
      const named = count((food) => (food.names[lang] ?? []).length > 0);
      expect(named / starterFoods.length).toBeGreaterThanOrEqual(0.95);
    }
  });

  it("are as many as docs/foods.md says", () => {
    expect(starterFoods.length).toBeGreaterThanOrEqual(2300);
    expect(count((food) => food.densityGramsPerMl !== null)).toBeGreaterThanOrEqual(680);
    expect(count((food) => Object.keys(food.pieceWeightsGrams).length > 0)).toBeGreaterThanOrEqual(300);
    expect(count((food) => food.keepsDays !== null)).toBeGreaterThanOrEqual(1300);
    expect(count(({ allergens }) => allergens.source !== null)).toBeGreaterThanOrEqual(1850);
    expect(count(({ allergens }) => allergens.complete)).toBeGreaterThanOrEqual(1550);
    expect(count(({ origin }) => origin.complete)).toBeGreaterThanOrEqual(1600);
  });

  it("have each its own id, a known aisle and known units", () => {
    const ids = new Set(starterFoods.map((food) => food.id));
    const sections = new Set(aisles.map((aisle) => aisle.id));
    expect(ids.size).toBe(starterFoods.length);
    for (const food of starterFoods) {
      expect(food.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(sections).toContain(food.aisle);
      for (const unit of Object.keys(food.pieceWeightsGrams)) expect(unit === "" || getUnit(unit) !== null).toBe(true);
    }
  });

  it("are kinds of foods that exist, and never of themselves", () => {
    for (const food of starterFoods) {
      const ancestors = ancestorsOf(food);
      for (const id of ancestors) expect([food.id, starterFoodTable.get(id)?.id]).toEqual([food.id, id]);
      expect([food.id, new Set([food.id, ...ancestors]).size]).toEqual([food.id, ancestors.length + 1]);
    }
  });

  it("are found by every name they carry", () => {
    for (const food of starterFoods) {
      for (const [name, lang] of namesOf(food)) {
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

  it("share no name by mistake", () => {
    const keysIn: Readonly<Record<string, (name: string) => string>> = {
      en: (name) => englishWords(name).join(" ").replaceAll("-", " "),
      de: (name) => germanKeys(name)[0] ?? "",
      fr: (name) => frenchKeys(name)[0] ?? "",
    };
    const shown: Record<string, string[]> = { en: [], de: [], fr: [] };
    const owners = new Map<string, string>();
    for (const food of starterFoods) {
      for (const [name, lang] of namesOf(food)) {
        const key = keysIn[lang]?.(name) ?? "";
        const owner = owners.get(`${lang} ${key}`);
        if (owner === undefined) owners.set(`${lang} ${key}`, food.id);
        else if (owner !== food.id) shown[lang]?.push(key);
      }
    }
    for (const [lang, keys] of Object.entries(shown)) {
      expect(keys.filter((key) => !knownAmbiguous[lang]?.includes(key))).toEqual([]);
    }
  });

  it("keep kinds apart that a cook keeps apart", () => {
    expect(starterFoodTable.get("light-soy-sauce")?.parent).toBe("soy-sauce");
    expect(starterFoodTable.get("dark-soy-sauce")?.parent).toBe("soy-sauce");
    expect(starterFoodTable.get("yukon-gold-potato")?.parent).toBe("potato");
    expect(starterFoodTable.get("king-edward-potato")?.parent).toBe("floury-potato");
    expect(starterFoodTable.get("chanterelle-mushroom")?.parent).toBe("mixed-mushroom");
    expect(starterFoodTable.get("milk")?.liquid).toBe(true);
    expect(starterFoodTable.get("flour")?.liquid).toBe(false);
  });

  it("name a public source for every figure and every fact", () => {
    for (const food of starterFoods) {
      for (const figure of [food.densityGramsPerMl, ...Object.values(food.pieceWeightsGrams)]) {
        if (figure === null) continue;
        expect(figure.source).toMatch(/^USDA SR28 NDB \d{5}$/);
      }
      if (food.keepsDays !== null)
        expect(food.keepsDays.source).toMatch(/^USDA FoodKeeper id \d+ \((?:fridge|pantry)\)$/);
      for (const facts of [food.allergens, food.origin]) {
        const isKnown = facts.complete || facts.stated.length > 0 || facts.possible.length > 0;
        expect([food.id, facts.source !== null]).toEqual([food.id, isKnown]);
        for (const fact of facts.possible) expect([food.id, facts.stated]).not.toContain(fact);
      }
      if (food.allergens.source !== null)
        expect(food.allergens.source).toMatch(/^Regulation \(EU\) No 1169\/2011, Annex II(?:; USDA SR28 NDB \d{5})*$/);
    }
    expect(starterFoodTable.get("egg")?.pieceWeightsGrams[""]).toEqual({ value: 50, source: "USDA SR28 NDB 01123" });
    expect(starterFoodTable.get("flour")?.densityGramsPerMl?.source).toBe("USDA SR28 NDB 20081");
    expect(starterFoodTable.get("shaoxing-wine")?.densityGramsPerMl).toBeNull();
  });

  it("weigh and keep what food can", () => {
    for (const food of starterFoods) {
      const density = food.densityGramsPerMl?.value;
      if (density !== undefined) expect([food.id, density > 0.03 && density < 1.6]).toEqual([food.id, true]);
      for (const { value } of Object.values(food.pieceWeightsGrams)) {
        expect([food.id, value > 0 && value <= 6000]).toEqual([food.id, true]);
      }
      const days = food.keepsDays?.value;
      if (days !== undefined) expect([food.id, days >= 1 && days <= 3650]).toEqual([food.id, true]);
    }
  });

  it("agree in what they contain and where they come from", () => {
    for (const { id, allergens, origin } of starterFoods) {
      const says = (allergen: Food["allergens"]["stated"][number]) =>
        allergens.stated.includes(allergen) || allergens.possible.includes(allergen);
      // Butterfat and milk fat are milk; only honey, meat and plants come without an allergen of their own.
      if (origin.stated.includes("milk") && allergens.source !== null) expect([id, says("milk")]).toEqual([id, true]);
      if (origin.stated.includes("egg") && allergens.source !== null) expect([id, says("egg")]).toEqual([id, true]);
      if (origin.stated.includes("fish") && allergens.source !== null) expect([id, says("fish")]).toEqual([id, true]);
      if (allergens.stated.includes("milk") && origin.complete) {
        expect([id, origin.stated.includes("milk")]).toEqual([id, true]);
      }
      if (allergens.stated.includes("egg") && origin.complete) {
        expect([id, origin.stated.includes("egg")]).toEqual([id, true]);
      }
    }
  });

  it("are surely free of allergens only where they are one plain thing", () => {
    for (const { id, category, allergens } of starterFoods) {
      const isPlain = allergens.complete && allergens.stated.length === 0 && allergens.possible.length === 0;
      if (isPlain) expect([id, ["ready-made", "sausage", "stock"].includes(category)]).toEqual([id, false]);
    }
    for (const [id, allergen] of [
      ["celery", "celery"],
      ["mustard-seed", "mustard"],
      ["tahini", "sesame"],
      ["almond", "nuts"],
      ["peanut", "peanut"],
      ["soybean", "soy"],
      ["rolled-oat", "gluten"],
      ["lupin-bean", "lupin"],
      ["shrimp", "crustaceans"],
      ["mussel", "molluscs"],
      ["salmon", "fish"],
      ["butter", "milk"],
      ["egg-yolk", "egg"],
    ] as const) {
      expect([id, starterFoodTable.get(id)?.allergens.stated]).toEqual([id, expect.arrayContaining([allergen])]);
    }
  });

  // The tables are public but not part of the repository; LARDER_SHARED says where they lie.
  it.skipIf(shared === undefined || !existsSync(`${shared}/data/usda-density.csv`))(
    "give the figures that their sources give",
    () => {
      const densities = figuresByNumber(`${shared}/data/usda-density.csv`);
      const pieces = figuresByNumber(`${shared}/data/usda-piece-weights.csv`);
      const isGiven = (rows: ReadonlyMap<string, readonly string[]>, source: string, figure: RegExp) =>
        (rows.get(source.slice(-5)) ?? []).some((row) => figure.test(row));
      for (const { id, densityGramsPerMl: density, pieceWeightsGrams } of starterFoods) {
        if (density !== null) {
          const figure = new RegExp(`,${density.value.toFixed(3)},`);
          expect([id, isGiven(densities, density.source, figure)]).toEqual([id, true]);
        }
        for (const piece of Object.values(pieceWeightsGrams)) {
          expect([id, isGiven(pieces, piece.source, new RegExp(`,${piece.value}$`))]).toEqual([id, true]);
        }
      }
    },
  );

  it.skipIf(shared === undefined || !existsSync(`${shared}/data/foodkeeper.csv`))(
    "keep as long as their source says",
    () => {
      const [head = "", ...rows] = readFileSync(`${shared}/data/foodkeeper.csv`, "utf8").split("\n").map(cellsOf);
      const byId = new Map(rows.map((cells) => [cells[0], cells]));
      for (const { id, keepsDays } of starterFoods) {
        if (keepsDays === null) continue;
        const [, item = "", place = ""] = /id (\d+) \((\w+)\)/.exec(keepsDays.source) ?? [];
        const given = byId.get(item)?.[head.indexOf(`${place}_days_min`)];
        expect([id, keepsDays.source, Number(given)]).toEqual([id, keepsDays.source, keepsDays.value]);
      }
    },
  );
});

function figuresByNumber(path: string): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const row of readFileSync(path, "utf8").split("\n")) {
    const own = rows.get(row.slice(0, 5));
    if (own === undefined) rows.set(row.slice(0, 5), [row.trimEnd()]);
    else own.push(row.trimEnd());
  }
  return rows;
}

/** The cells of a CSV row, quotes and all. */
function cellsOf(row: string): string[] {
  return row
    .trimEnd()
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((cell) => cell.replace(/^"|"$/g, ""));
}
