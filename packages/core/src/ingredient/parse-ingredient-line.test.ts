import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { starterFoodTable } from "../foods/starter-foods.ts";
import type { Measure } from "../quantity/amount.ts";
import { amountToText } from "../quantity/amount.ts";
import { formatMeasure } from "../quantity/format-amount.ts";
import { toRational } from "../quantity/rational.ts";
import { splitForSpoons } from "../units/split-for-spoons.ts";
import { getUnit } from "../units/units.ts";
import type { IngredientLine } from "./ingredient-line.ts";
import { parseIngredientLine } from "./parse-ingredient-line.ts";

/** A measure as one text: `3/2..2 lb`, `2 can of 14 oz`, `null pinch`. */
function textOf(measure: Measure | null): string | null {
  if (measure === null) return null;
  const amount = measure.amount === null ? "some" : amountToText(measure.amount);
  const pack = measure.pack === undefined ? "" : ` of ${amountToText(measure.pack.amount)} ${measure.pack.unit}`;
  return `${measure.approximate === true ? "about " : ""}${amount}${measure.unit === null ? "" : ` ${measure.unit}`}${pack}`;
}

/** What is expected of a line; what is not mentioned must be empty. */
interface Expected {
  readonly measure?: string;
  readonly further?: readonly string[];
  readonly added?: readonly string[];
  readonly size?: string;
  readonly food?: string;
  readonly others?: readonly string[];
  readonly or?: readonly string[];
  readonly preparation?: string;
  readonly note?: string;
  readonly purpose?: string;
  readonly flags?: readonly string[];
  readonly kind?: IngredientLine["kind"];
}

function summaryOf(line: IngredientLine): Expected {
  const entries: [string, unknown][] = [
    ["kind", line.kind === "ingredient" ? null : line.kind],
    ["measure", textOf(line.measure)],
    ["further", line.furtherMeasures.map(textOf)],
    ["added", line.addedMeasures.map(textOf)],
    ["size", line.size],
    ["food", line.food],
    ["others", (line.otherFoods ?? []).map((other) => other.food)],
    ["or", line.alternatives],
    ["preparation", line.preparation],
    ["note", line.note],
    ["purpose", line.purpose],
    ["flags", line.flags],
  ];
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)),
  );
}

const seedLines: readonly (readonly [string, Expected])[] = [
  [
    "1.5 to 2 lbs pork belly , cut into 1” cubes",
    { measure: "3/2..2 lb", food: "pork belly", preparation: "cut into 1” cubes" },
  ],
  ["2 green onions, cut into 2” pieces", { measure: "2", food: "green onions", preparation: "cut into 2” pieces" }],
  ['1/2" ginger, sliced', { measure: "1/2 in", food: "ginger", preparation: "sliced" }],
  ["2 tablespoons vegetable oil", { measure: "2 tbsp", food: "vegetable oil" }],
  ["3 tablespoons sugar", { measure: "3 tbsp", food: "sugar" }],
  ["1/3 cup Shaoxing wine", { measure: "1/3 cup", food: "Shaoxing wine" }],
  [
    "2 cups reserved blanching liquid",
    { measure: "2 cup", food: "blanching liquid", preparation: "reserved", flags: ["made_on_the_way"] },
  ],
  ["3 tablespoons light soy sauce", { measure: "3 tbsp", food: "light soy sauce" }],
  ["1 1/2 tablespoons dark soy sauce", { measure: "3/2 tbsp", food: "dark soy sauce" }],
  ['1" ginger, sliced', { measure: "1 in", food: "ginger", preparation: "sliced" }],
  ["3 green onions, cut into 2” pieces", { measure: "3", food: "green onions", preparation: "cut into 2” pieces" }],
  ["2 whole star anise pods", { measure: "2", food: "whole star anise pods" }],
];

const englishLines: readonly (readonly [string, Expected])[] = [
  // Numbers and ranges
  ["2 – 3 onions", { measure: "2..3", food: "onions" }],
  ["1 or 2 lemons", { measure: "1..2", food: "lemons" }],
  ["between 2 and 3 cups flour", { measure: "2..3 cup", food: "flour" }],
  ["2-2/3 cups flour", { measure: "8/3 cup", food: "flour" }],
  ["1/3-1/2 cup milk", { measure: "1/3..1/2 cup", food: "milk" }],
  ["1 cup to 2 cups water", { measure: "1..2 cup", food: "water" }],
  ["1,000 g flour", { measure: "1000 g", food: "flour" }],
  ["two dozen eggs", { measure: "24", food: "eggs" }],
  ["half a dozen eggs", { measure: "6", food: "eggs" }],
  ["half a lemon", { measure: "1/2", food: "lemon" }],
  ["an onion, diced", { measure: "1", food: "onion", preparation: "diced" }],
  // Packs
  ["2 x 400 g tins chopped tomatoes", { measure: "2 can of 400 g", food: "chopped tomatoes" }],
  ["2 × 400g tins tomatoes", { measure: "2 can of 400 g", food: "tomatoes" }],
  ["1 (14-oz) can coconut milk", { measure: "1 can of 14 oz", food: "coconut milk" }],
  ["1 15-oz. can black beans", { measure: "1 can of 15 oz", food: "black beans" }],
  ["One 28-ounce can crushed tomatoes", { measure: "1 can of 28 oz", food: "crushed tomatoes" }],
  ["1 (14- to 16-ounce) package tofu", { measure: "1 package of 14..16 oz", food: "tofu" }],
  ["400 g tin tomatoes", { measure: "1 can of 400 g", food: "tomatoes" }],
  ["a 400g tin of tomatoes", { measure: "1 can of 400 g", food: "tomatoes" }],
  ["1 can (14 oz) tomatoes", { measure: "1 can of 14 oz", food: "tomatoes" }],
  ["1 can tomatoes (14 oz)", { measure: "1 can of 14 oz", food: "tomatoes" }],
  ["4 (6-ounce) salmon fillets", { measure: "4 of 6 oz", food: "salmon fillets" }],
  ["1 (.25 ounce) package dry yeast", { measure: "1 package of 1/4 oz", food: "dry yeast" }],
  // The same amount again, and amounts on top
  ["200g/7oz flour", { measure: "200 g", further: ["7 oz"], food: "flour" }],
  ["1 cup (200 g) sugar", { measure: "1 cup", further: ["200 g"], food: "sugar" }],
  ["2 Tbsp oil 30 mL", { measure: "2 tbsp", further: ["30 ml"], food: "oil" }],
  ["2 pounds {900 g,30 oz} pork shoulder", { measure: "2 lb", further: ["900 g", "30 oz"], food: "pork shoulder" }],
  [
    "3 leeks (about 600 g), sliced",
    { measure: "3", further: ["about 600 g"], food: "leeks", preparation: "sliced", flags: ["approximate"] },
  ],
  ["¼ cup plus 2 Tbsp sugar", { measure: "1/4 cup", added: ["2 tbsp"], food: "sugar" }],
  ["500 g (1 lb 2 oz) spinach", { measure: "500 g", further: ["9/8 lb"], food: "spinach" }],
  ["500g/1lb 2oz plain flour", { measure: "500 g", further: ["9/8 lb"], food: "plain flour" }],
  ["A quarter of a pound of powdered sugar", { measure: "1/4 lb", food: "powdered sugar" }],
  ["three quarters of a cup milk", { measure: "3/4 cup", food: "milk" }],
  ["1 lb 2 oz beef", { measure: "1 lb", added: ["2 oz"], food: "beef" }],
  [
    "2 tbsp butter, plus 1 tbsp for the pan",
    { measure: "2 tbsp", added: ["1 tbsp"], food: "butter", note: "plus 1 tbsp for the pan" },
  ],
  // Sizes are not amounts
  ["1 ½-inch knob of ginger, grated", { measure: "3/2 in", food: "ginger", preparation: "grated" }],
  ["2-inch piece ginger", { measure: "2 in", food: "ginger" }],
  ["1 (2-inch) piece fresh ginger", { measure: "1 piece of 2 in", food: "fresh ginger" }],
  ["1 20x20cm sheet puff pastry", { measure: "1 sheet", size: "20x20cm", food: "puff pastry" }],
  ["6 (8-inch) flour tortillas", { measure: "6", size: "8-inch", food: "flour tortillas" }],
  ["9-inch pie crust", { size: "9-inch", food: "pie crust" }],
  ["8 ½-inch-thick slices bread", { measure: "8 slice", size: "½-inch-thick", food: "bread" }],
  ["3 large eggs, beaten", { measure: "3", size: "large", food: "eggs", preparation: "beaten" }],
  ["1 large or 2 small onions", { measure: "1", size: "large", food: "onions", note: "or 2 small" }],
  ["00 flour", { food: "00 flour" }],
  ["2% milk", { food: "2% milk" }],
  // The amount in other places
  ["butter 200 g", { measure: "200 g", food: "butter" }],
  ["Flour - 2 cups", { measure: "2 cup", food: "flour" }],
  ["Salt: 1 tsp", { measure: "1 tsp", food: "salt" }],
  ["Eggs 2", { measure: "2", food: "eggs" }],
  ["garlic, 2 cloves", { measure: "2 clove", food: "garlic" }],
  ["juice of 1 lemon", { measure: "1", food: "lemon", preparation: "juice" }],
  ["grated zest of 1 orange", { measure: "1", food: "orange", preparation: "grated zest" }],
  // Units
  ["2 T butter", { measure: "2 tbsp", food: "butter" }],
  ["2 t sugar", { measure: "2 tsp", food: "sugar" }],
  ["pinch of salt", { measure: "some pinch", food: "salt" }],
  ["a few sprigs of parsley", { measure: "some sprig", food: "parsley", note: "a few" }],
  ["small bunch cilantro, chopped", { measure: "some bunch", size: "small", food: "cilantro", preparation: "chopped" }],
  ["4 garlic cloves, minced", { measure: "4 clove", food: "garlic", preparation: "minced" }],
  ["6 cloves", { measure: "6", food: "cloves" }],
  ["2 whole cloves", { measure: "2", food: "whole cloves" }],
  ["2 cinnamon sticks", { measure: "2", food: "cinnamon sticks" }],
  // Preparation before and after, purposes, notes and flags
  [
    "1 cup finely chopped fresh parsley, packed",
    { measure: "1 cup", food: "fresh parsley", preparation: "finely chopped", note: "packed" },
  ],
  ["Freshly ground black pepper", { food: "black pepper", preparation: "Freshly ground" }],
  ["1 teaspoon ground cumin", { measure: "1 tsp", food: "ground cumin" }],
  ["1 tsp salt, divided", { measure: "1 tsp", food: "salt", preparation: "divided", flags: ["divided"] }],
  ["salt, to taste", { food: "salt", note: "to taste", flags: ["to_taste"] }],
  ["1 cup flour (optional)", { measure: "1 cup", food: "flour", note: "optional", flags: ["optional"] }],
  ["about 2 cups milk", { measure: "about 2 cup", food: "milk", flags: ["approximate"] }],
  ["lemon wedges, for serving", { food: "lemon wedges", purpose: "for serving", flags: ["for_serving"] }],
  [
    "2 tablespoons olive oil, plus more for serving",
    { measure: "2 tbsp", food: "olive oil", note: "plus more for serving", flags: ["plus_more"] },
  ],
  ["1 cup oil for frying", { measure: "1 cup", food: "oil", purpose: "for frying" }],
  ["salt and pepper", { food: "salt", others: ["pepper"] }],
  [
    "Kosher salt, freshly ground black pepper",
    { food: "kosher salt", others: ["black pepper"], preparation: "freshly ground" },
  ],
  ["½ tsp each cumin and allspice", { measure: "1/2 tsp", food: "cumin", others: ["allspice"] }],
  ["salt and vinegar crisps", { food: "salt and vinegar crisps" }],
  ["bread and butter pickles", { food: "bread and butter pickles" }],
  ["30g or 1oz dark chocolate", { measure: "30 g", further: ["1 oz"], food: "dark chocolate" }],
  ["Herb Butter (see page 38)", { kind: "recipe_reference", food: "Herb Butter", note: "see page 38" }],
  ["2 onions, 1 quartered and 1 sliced", { measure: "2", food: "onions", preparation: "1 quartered and 1 sliced" }],
  ["boneless, skinless chicken thighs, 500 g", { measure: "500 g", food: "boneless, skinless chicken thighs" }],
  // Alternatives
  ["butter or margarine", { food: "butter", or: ["margarine"] }],
  [
    "6 cups peanut or vegetable oil, for frying",
    { measure: "6 cup", food: "peanut oil", or: ["vegetable oil"], purpose: "for frying" },
  ],
  ["½ cup Mexican crema or sour cream", { measure: "1/2 cup", food: "Mexican crema", or: ["sour cream"] }],
  ["¾ cup ditalini or other small pasta", { measure: "3/4 cup", food: "ditalini", or: ["small pasta"] }],
  [
    "1 stick (½ cup) butter or margarine, melted",
    { measure: "1 stick", further: ["1/2 cup"], food: "butter", or: ["margarine"], preparation: "melted" },
  ],
  ["1 cup chicken stock, or vegetable stock", { measure: "1 cup", food: "chicken stock", or: ["vegetable stock"] }],
  ["1 kg spinach, or 600 g frozen", { measure: "1 kg", food: "spinach", note: "or 600 g frozen" }],
  ["1 tsp salt, or to taste", { measure: "1 tsp", food: "salt", note: "or to taste", flags: ["to_taste"] }],
  ["3 ripe medium pears", { measure: "3", size: "medium", food: "ripe pears" }],
  ["4 x pork chops", { measure: "4", food: "pork chops" }],
  // Markdown, references, headers
  ["**2 cups** *all-purpose flour*", { measure: "2 cup", food: "all-purpose flour" }],
  ["2 cups [vegetable stock](https://example.org/stock)", { measure: "2 cup", food: "vegetable stock" }],
  [
    "1 cup Basil Pesto (see recipe)",
    { kind: "recipe_reference", measure: "1 cup", food: "Basil Pesto", note: "see recipe" },
  ],
  ["1 cup [Basil Pesto](/recipes/basil-pesto)", { kind: "recipe_reference", measure: "1 cup", food: "Basil Pesto" }],
  ["1 recipe Pizza Dough", { kind: "recipe_reference", measure: "1 recipe", food: "Pizza Dough" }],
  ["For the sauce:", { kind: "header", note: "For the sauce" }],
  ["**Dressing:**", { kind: "header", note: "Dressing" }],
  ["For the dough", { kind: "header", note: "For the dough" }],
  ["- 2 cups rice", { measure: "2 cup", food: "rice" }],
  ["", {}],
];

const germanLines: readonly (readonly [string, Expected])[] = [
  ["1,5 dl Milch", { measure: "3/2 dl", food: "Milch" }],
  ["1.000 g Mehl", { measure: "1000 g", food: "Mehl" }],
  ["2-3 EL Rotweinessig", { measure: "2..3 metric-tbsp", food: "Rotweinessig" }],
  ["1 ½ TL Salz", { measure: "3/2 metric-tsp", food: "Salz" }],
  ["1 Prise Muskat", { measure: "1 pinch", food: "Muskat" }],
  ["½ Bund glatte Petersilie, gehackt", { measure: "1/2 bunch", food: "glatte Petersilie", preparation: "gehackt" }],
  ["2-3 Zehen Knoblauch, gepresst", { measure: "2..3 clove", food: "Knoblauch", preparation: "gepresst" }],
  ["1 Dose Tomaten (400 g)", { measure: "1 can of 400 g", food: "Tomaten" }],
  [
    "3 große Zwiebeln, in feinen Ringen",
    { measure: "3", size: "große", food: "Zwiebeln", preparation: "in feinen Ringen" },
  ],
  ["400 g Weizenmehl (Type 550)", { measure: "400 g", food: "Weizenmehl", note: "Type 550" }],
  ["schwarzer Pfeffer aus der Mühle", { food: "schwarzer Pfeffer", note: "aus der Mühle" }],
  ["1 Msp. Zimt", { measure: "1 knife-tip", food: "Zimt" }],
  ["eine halbe Zitrone", { measure: "1/2", food: "Zitrone" }],
  ["Saft von 1 Zitrone", { measure: "1", food: "Zitrone", preparation: "Saft" }],
  ["ca. 200 g Reis", { measure: "about 200 g", food: "Reis", flags: ["approximate"] }],
  ["je 2 EL Öl und Essig", { measure: "2 metric-tbsp", food: "Öl", others: ["Essig"] }],
  ["100 g Zucker und 1 Pck. Vanillezucker", { measure: "100 g", food: "Zucker", others: ["Vanillezucker"] }],
  [
    "200 g Mehl + 2 EL zum Bestäuben",
    { measure: "200 g", added: ["2 metric-tbsp"], food: "Mehl", note: "+ 2 EL zum Bestäuben" },
  ],
  ["1 kl. Dose/n Mais", { measure: "1 can", size: "kl.", food: "Mais" }],
  ["200 gr. Mehl", { measure: "200 g", food: "Mehl" }],
  ["500 ml Gemüse- oder Hühnerbrühe", { measure: "500 ml", food: "Gemüsebrühe", or: ["Hühnerbrühe"] }],
  ["4 Schnitzel à 150 g", { measure: "4 of 150 g", food: "Schnitzel" }],
  ["1 Stange Zimt", { measure: "1 stick", food: "Zimt" }],
  ["1/2 Würfel Hefe (21 g)", { measure: "1/2 cube", further: ["21 g"], food: "Hefe" }],
  ["etwas Butter zum Braten", { food: "Butter", note: "etwas", purpose: "zum Braten" }],
  ["1 Becher Schmand", { measure: "1 tub", food: "Schmand" }],
  ["Für die Sauce:", { kind: "header", note: "Für die Sauce" }],
];

const frenchLines: readonly (readonly [string, Expected])[] = [
  ["2 c. à s. d'huile d'olive", { measure: "2 metric-tbsp", food: "huile d'olive" }],
  ["1 ½ c. à café de sel", { measure: "3/2 metric-tsp", food: "sel" }],
  ["2 cuillères à soupe de farine", { measure: "2 metric-tbsp", food: "farine" }],
  ["4 gousses d'ail, hachées", { measure: "4 clove", food: "ail", preparation: "hachées" }],
  ["½ bouquet de basilic", { measure: "1/2 bunch", food: "basilic" }],
  ["1 pincée de noix de muscade", { measure: "1 pinch", food: "noix de muscade" }],
  ["1,2 kg de pommes de terre à chair ferme", { measure: "6/5 kg", food: "pommes de terre à chair ferme" }],
  ["1 000 g de farine", { measure: "1000 g", food: "farine" }],
  ["une boîte de tomates pelées (400 g)", { measure: "1 can of 400 g", food: "tomates pelées" }],
  ["2 gros oignons, émincés", { measure: "2", size: "gros", food: "oignons", preparation: "émincés" }],
  ["une vingtaine d'olives noires", { measure: "about 20", food: "olives noires", flags: ["approximate"] }],
  ["1 demi-concombre", { measure: "1/2", food: "concombre" }],
  ["1 boîte de 400 g de tomates pelées", { measure: "1 can of 400 g", food: "tomates pelées" }],
  ["un filet d'huile d'olive", { measure: "1 drizzle", food: "huile d'olive" }],
  ["huile d'olive ou de tournesol", { food: "huile d'olive", or: ["huile de tournesol"] }],
  ["sel, poivre du moulin", { food: "sel", others: ["poivre"], note: "du moulin" }],
  ["le jus d'un citron", { measure: "1", food: "citron", preparation: "le jus" }],
  ["12 noix", { measure: "12", food: "noix" }],
  ["beurre 200 g", { measure: "200 g", food: "beurre" }],
  ["20 g de beurre, pour le plat", { measure: "20 g", food: "beurre", purpose: "pour le plat" }],
  ["sel, selon votre goût", { food: "sel", note: "selon votre goût", flags: ["to_taste"] }],
  ["3 ou 4 œufs", { measure: "3..4", food: "œufs" }],
  ["Pour la sauce :", { kind: "header", note: "Pour la sauce" }],
];

const chineseLines: readonly (readonly [string, Expected])[] = [
  ["葱 2 根", { measure: "2 stalk", food: "葱" }],
  ["五花肉 500 克", { measure: "500 g", food: "五花肉" }],
  ["2 勺 生抽", { measure: "2 metric-tbsp", food: "生抽" }],
];

describe("parseIngredientLine", () => {
  it.each(seedLines)("reads the braised pork's line: %s", (text, expected) => {
    expect(summaryOf(parseIngredientLine(text))).toEqual(expected);
  });
  it.each(englishLines)("reads English: %s", (text, expected) => {
    expect(summaryOf(parseIngredientLine(text, { lang: "en" }))).toEqual(expected);
  });
  it.each(germanLines)("reads German: %s", (text, expected) => {
    expect(summaryOf(parseIngredientLine(text, { lang: "de" }))).toEqual(expected);
  });
  it.each(frenchLines)("reads French: %s", (text, expected) => {
    expect(summaryOf(parseIngredientLine(text, { lang: "fr" }))).toEqual(expected);
  });
  it.each(chineseLines)("reads Chinese: %s", (text, expected) => {
    expect(summaryOf(parseIngredientLine(text, { lang: "zh" }))).toEqual(expected);
  });

  it("takes the language from the unit when the recipe does not say it", () => {
    expect(textOf(parseIngredientLine("2 EL Öl").measure)).toBe("2 metric-tbsp");
    expect(textOf(parseIngredientLine("1 pincée de sel").measure)).toBe("1 pinch");
  });

  it("says which measure each amount and unit belongs to", () => {
    const text = "2 (14-oz) cans tomatoes";
    const parts = parseIngredientLine(text).parts.map((part) => [
      part.kind,
      part.of ?? null,
      text.slice(part.start, part.end),
    ]);
    expect(parts).toEqual([
      ["amount", "measure", "2"],
      ["amount", "pack", "14"],
      ["unit", "pack", "oz"],
      ["unit", "measure", "cans"],
      ["food", null, "tomatoes"],
    ]);
  });
});

describe("every line of the starter library", () => {
  const folder = new URL("../../../../recipes/", import.meta.url);
  const lines = existsSync(folder) ? readRecipeLines(folder) : [];
  /** What the method makes itself is no food of the table, and one name covers several cuts. */
  const notFoods = /liquid|cooking water|pasta water/;

  it("names its food, and the table knows it", () => {
    expect(lines.length).toBeGreaterThan(600);
    const unknown: string[] = [];
    for (const { text, lang } of lines) {
      const line = parseIngredientLine(text, { lang });
      if (line.kind !== "ingredient") continue;
      expect([text, line.food !== ""]).toEqual([text, true]);
      if (notFoods.test(line.food)) continue;
      if (starterFoodTable.find(line.food, lang).kind === "unknown") unknown.push(`${text} → ${line.food}`);
    }
    expect(unknown).toEqual([]);
  });

  it("has an amount wherever it starts with a number, and no number in its food", () => {
    for (const { text, lang } of lines) {
      const line = parseIngredientLine(text, { lang });
      expect([text, /^[\d½⅓⅔¼¾⅛]/.test(text) ? line.measure?.amount != null : true]).toEqual([text, true]);
      expect([text, /\d/.test(line.food)]).toEqual([text, false]);
    }
  });
});

describe("any line at all", () => {
  const pieces = fc.constantFrom(
    "1",
    "2",
    "½",
    "1/2",
    "-",
    " to ",
    "or",
    " ",
    ",",
    "(",
    ")",
    "[",
    "](",
    "x",
    "cup",
    "g",
    "oz",
    "can",
    "butter",
    "chopped",
    "of",
    "plus",
    "for",
    '"',
    "*",
    "_",
    ".",
    "/",
    "EL",
    "d'",
    "à",
    "about",
    "large",
    "一",
    "克",
    "葱",
    "\n",
    "\u0000",
    "😀",
    "and",
    "cloves",
    "inch",
  );
  const lineText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join("")),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(" ")),
  );
  const langs = fc.constantFrom("en", "de", "fr", "zh", "xx", undefined);

  it("is read without throwing, loses nothing, and has its parts in order inside it", () => {
    fc.assert(
      fc.property(lineText, langs, (text, lang) => {
        const line = parseIngredientLine(text, lang === undefined ? {} : { lang });
        expect(line.text).toBe(text);
        let end = 0;
        for (const part of line.parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThan(part.start);
          end = part.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(line.confidence).toBeGreaterThanOrEqual(0);
        expect(line.confidence).toBeLessThanOrEqual(1);
        for (const measure of [line.measure, ...line.furtherMeasures, ...line.addedMeasures]) {
          if (measure?.unit != null) expect(getUnit(measure.unit)).not.toBeNull();
        }
        expect(JSON.parse(JSON.stringify(line))).toEqual(line);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back the measures that it formats", () => {
    const amounts = fc.constantFrom("1", "2", "3/2", "1/4", "2/3", "12", "5/8");
    const unitIds = fc.constantFrom("cup", "tbsp", "tsp", "lb", "oz", "clove", "bunch", "can", "in");
    fc.assert(
      fc.property(amounts, unitIds, (amount, unit) => {
        const measure: Measure = { amount: { kind: "exact", value: toRational(amount) }, unit };
        const text = `${formatMeasure(measure)} blobbo`;
        const line = parseIngredientLine(text);
        // Twelve teaspoons are written as a quarter cup, and five eighths of a cup as ½ cup + 2 tbsp.
        const written = splitForSpoons(measure).flatMap((part) => (part === undefined ? [] : [textOf(part)]));
        expect([text, [line.measure, ...line.addedMeasures].map(textOf)]).toEqual([text, written]);
      }),
    );
  });

  // Quadratic work on lines this long would take minutes, and the test would time out.
  it.each([
    ["brackets", "("],
    ["closed brackets", "()"],
    ["commas", ","],
    ["blanks", " "],
    ["digits", "1"],
    ["numbers", "1 "],
    ["ranges", "1-"],
    ["fractions", "1/2 "],
    ["French groups", "000 "],
    ["words", "chopped "],
    ["one word", "a"],
    ["hyphens", "a-"],
    ["alternatives", "butter or "],
    ["links", "[a]("],
    ["open links", "]("],
    ["plus", "plus 1 cup "],
    ["packs", "1 (14 oz) can "],
    ["Chinese and Latin", "a葱"],
    ["quotes", "'"],
    ["stars", "*"],
  ])("is read in linear time when it is made of 200,000 characters of %s", (_name, piece) => {
    for (const lang of ["en", "fr"]) {
      const text = `1 cup ${piece.repeat(Math.ceil(200_000 / piece.length))} x`;
      expect(parseIngredientLine(text, { lang }).text).toBe(text);
    }
  });
});

function readRecipeLines(folder: URL): { text: string; lang: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => {
      const source = readFileSync(new URL(file, folder), "utf8");
      const lang = /^lang: *(\w+)/m.exec(source)?.[1] ?? "en";
      const list = /^ingredients:\n((?: +- .*\n)+)/m.exec(source)?.[1] ?? "";
      return list
        .split("\n")
        .filter((row) => row !== "")
        .map((row) => ({
          text: row
            .replace(/^ +- /, "")
            .replace(/^"(.*)"$/, "$1")
            .replaceAll('\\"', '"'),
          lang,
        }));
    });
}
