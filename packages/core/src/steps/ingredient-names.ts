import type { Food } from "../foods/food.ts";
import type { FoodTable } from "../foods/food-table.ts";
import { matchLineFood } from "../foods/match-line-food.ts";
import { normaliseFoodName } from "../foods/normalise-food-name.ts";
import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { stemOf, stemsOf, toMethodWords } from "./method-words.ts";

/** How well a name fits a line, best first: as the line says it, another name, its last words, a wider word. */
export type NameRank = 0 | 1 | 2 | 3;

/** A line that a name may mean. */
export interface NamedLine {
  readonly number: number;
  readonly rank: NameRank;
  /** Lines with the same key are the same food. */
  readonly foodKey: string;
}

/** Every name that the method may use for the lines of a recipe; keys are stems joined by spaces. */
export interface IngredientNames {
  readonly lines: ReadonlyMap<string, readonly NamedLine[]>;
  readonly longest: number;
  /** Whether the cook sets names in bold, so that other words are less likely to mean a line. */
  readonly usesBold: boolean;
}

/** Cuts of meat and fish at the end of a name: "pork belly" is "the pork", and "the belly" too. */
const cutWords = new Set(
  (
    "belly breast thigh wing leg drumstick shoulder loin tenderloin chuck brisket shank rib neck cheek chop steak cutlet " +
    "fillet filet mince round roast rump sirloin flank knuckle hock"
  ).split(" "),
);

/** Shapes and parts at the end of a name: "garlic cloves" are garlic, but "the cloves" may be a spice. */
const shapeWords = new Set(
  (
    "chunk piece cube slice strip clove pod stalk stick sprig leaf bulb head ear floret spear bunch sheet wedge half " +
    "quarter stem root top bone tail"
  ).split(" "),
);

/** Last words that are too wide to mean a line by themselves: "the sauce" is not the soy sauce. */
const wideWords = new Set(
  (
    "sauce liquid water mixture paste powder seed juice zest mix base crumb flake dressing seasoning extract essence filling " +
    "blend spice herb part white skin fat food ingredient salad soup curry topping crust concentrate puree color colour " +
    "half top dish meal sheet side"
  ).split(" "),
);

/** Last words that only say what kind of thing it is: "ditalini pasta" is "the ditalini". */
const kindWords = new Set("pasta cheese rice bread noodle fish meat".split(" "));

const joinedPattern = /\s+(?:and|&|und|et)\s+/iu;
const citrusFruits = new Set(["lemon", "lime", "orange", "grapefruit"]);
const extractWords: readonly { readonly extract: string; readonly said: RegExp }[] = [
  { extract: "juice", said: /(?<!\p{L})(?:juiced?|squeezed|saft|ausgepresst|jus|pressée?)(?!\p{L})/u },
  { extract: "zest", said: /(?<!\p{L})(?:zest(?:ed)?|rind|peel|abrieb|schale|zestes?)(?!\p{L})/u },
];
const germanExtracts: Readonly<Record<string, string>> = { juice: "saft", zest: "schale" };
const frenchExtracts: Readonly<Record<string, string>> = { juice: "jus", zest: "zeste" };

/** One word for several things that are one dish's "pasta" or "broth". */
const wideNames: readonly { readonly name: string; readonly of: readonly string[] }[] = [
  {
    name: "pasta",
    of: "spaghetti tagliatelle linguine fettuccine penne rigatoni fusilli farfalle orecchiette pappardelle bucatini macaroni ziti orzo ditalini conchiglie cavatelli lasagna".split(
      " ",
    ),
  },
  { name: "noodles", of: "spaghetti tagliatelle linguine fettuccine ramen udon soba vermicelli".split(" ") },
  {
    name: "cheese",
    of: "parmesan parmigiano cheddar mozzarella gruyere pecorino feta gouda emmental halloumi paneer".split(" "),
  },
  { name: "broth", of: ["stock"] },
  { name: "stock", of: ["broth"] },
  { name: "shrimp", of: ["prawn"] },
  { name: "chili", of: ["chile", "chilli"] },
  { name: "meat", of: "beef pork lamb veal chicken turkey duck goat venison mutton".split(" ") },
];

/** Collect the names of a recipe's lines: as written, as the food table knows them, and in the short forms cooks use. */
export function collectIngredientNames(recipe: Recipe, foods: FoodTable): IngredientNames {
  const lang = recipe.lang ?? "en";
  const lines = new Map<string, NamedLine[]>();
  let longest = 1;
  const add = (stems: readonly string[], line: NamedLine) => {
    if (stems.length === 0) return;
    const key = stems.join(" ");
    const known = lines.get(key) ?? [];
    const better = known.filter((other) => other.number !== line.number || other.rank <= line.rank);
    if (!better.some((other) => other.number === line.number)) better.push(line);
    lines.set(key, better);
    longest = Math.max(longest, stems.length);
  };
  for (const { number, line } of recipe.ingredients) {
    const others = (line.otherFoods ?? []).map((other) => other.food);
    for (const name of [line.food, ...others, ...line.alternatives]) {
      const match = matchLineFood(name === line.food ? line : { ...line, food: name, preparation: null }, foods, lang);
      const food = match.kind === "known" ? match.food : null;
      const foodKey = food?.id ?? `name:${normaliseFoodName(name)}`;
      for (const { stems, rank } of namesOf(name, food, foods, lang)) add(stems, { number, rank, foodKey });
      for (const { stems, rank } of extractNames(name, food, line, lang)) add(stems, { number, rank, foodKey });
      for (const part of partsOf(name)) {
        const known = foods.find(part, lang);
        const own = known.kind === "known" ? known.food : null;
        for (const { stems, rank } of namesOf(part, own, foods, lang)) add(stems, { number, rank, foodKey });
      }
    }
  }
  const usesBold = recipe.steps.some((step) => /\*\*|__/u.test(step.text));
  return { lines, longest, usesBold };
}

/** "salt and white pepper" is called by either; "chipotles in adobo" by what comes before. */
function partsOf(name: string): readonly string[] {
  const joined = name.split(joinedPattern);
  if (joined.length > 1) return joined;
  const [head = ""] = name.split(/\s(?:in|with|from|mit|aus)\s/iu);
  return head === name ? [] : [head];
}

/** The juice and zest of a fruit go by their own names, whether the line asks for them or only for the fruit. */
function extractNames(name: string, food: Food | null, line: IngredientLine, lang: string): readonly RankedName[] {
  const said = line.preparation?.toLowerCase() ?? "";
  const extracts = extractWords.filter(({ said: words }) => words.test(said));
  const isCitrus = food !== null && citrusFruits.has(food.id);
  const base = lang.split("-")[0] ?? "en";
  const ofFruit = (extract: string): readonly (readonly string[])[] =>
    base === "de"
      ? ["", "n", "en"].map((joint) => stemsOf(`${name}${joint}${germanExtracts[extract]}`, lang))
      : base === "fr"
        ? ["de", "d"].map((joint) => stemsOf(`${frenchExtracts[extract]} ${joint} ${name}`, lang))
        : [name, food?.name ?? name].map((fruit) => [...stemsOf(fruit, lang), extract]);
  const meant = extracts.map(({ extract }) => extract);
  const both = base === "en" && meant.length > 1 ? [[...stemsOf(name, lang), "juice", "and", "zest"]] : [];
  return [
    ...[...meant.flatMap(ofFruit), ...both].map((stems) => ({ stems, rank: 0 as const })),
    ...(isCitrus ? ["juice", "zest"].flatMap(ofFruit).map((stems) => ({ stems, rank: 2 as const })) : []),
  ];
}

interface RankedName {
  readonly stems: readonly string[];
  readonly rank: NameRank;
}

function namesOf(name: string, food: Food | null, foods: FoodTable, lang: string): readonly RankedName[] {
  const written = stemsOf(name, lang);
  const names: RankedName[] = [{ stems: written, rank: 0 }];
  if (written[0] === "reserved") names.push({ stems: written.slice(1), rank: 0 });
  else if (written.length > 0) names.push({ stems: ["reserved", ...written], rank: 0 });
  const others =
    food === null ? [] : [food.name, food.plural, ...food.aliases, ...(food.names[lang.split("-")[0] ?? ""] ?? [])];
  // Cold water is another name of water, and none of warm water.
  const isWaterOfAKind = food?.id === "water" && written.length > 1;
  for (const other of others) {
    const stems = stemsOf(other, lang);
    if (isWaterOfAKind && stems.length > 1) continue;
    // "coriander" is in "ground coriander", and only another name of "cilantro".
    names.push({ stems, rank: ` ${written.join(" ")} `.includes(` ${stems.join(" ")} `) ? 0 : 1 });
  }
  for (const full of [written, ...(food === null ? [] : [stemsOf(food.name, lang)])]) {
    for (const stems of shortForms(full, lang)) names.push({ stems, rank: 2 });
  }
  for (const stem of compoundHeads(name, food, foods, lang)) names.push({ stems: [stem], rank: 3 });
  const parent = food?.parent ? foods.get(food.parent) : null;
  if (parent) names.push({ stems: stemsOf(parent.name, lang), rank: 3 });
  for (const wide of wideNames) {
    if (wide.of.some((one) => written.includes(stemsOf(one, "en")[0] ?? one))) {
      names.push({ stems: stemsOf(wide.name, "en"), rank: 3 });
    }
  }
  return names.filter((one) => one.stems.length > 0);
}

/** The last nouns of a German compound: "Bergkäse" → "käse", unless that is another food ("Schnittlauch" is no leek). */
function compoundHeads(name: string, food: Food | null, foods: FoodTable, lang: string): readonly string[] {
  const noun = toMethodWords(name, lang).at(-1)?.lower ?? "";
  if (!lang.startsWith("de") || noun.length < 7) return [];
  const heads = Array.from({ length: noun.length - 6 }, (_, index) => noun.slice(index + 3));
  return heads
    .filter((head) => {
      const match = foods.find(head, lang);
      return match.kind !== "known" || match.food.id === food?.id || match.food.id === food?.parent;
    })
    .map((head) => stemOf(head, lang));
}

/** "light soy sauce" → "soy sauce"; "poivron rouge" → "poivron"; "boneless pork belly" → "pork belly", "belly", "boneless pork", "pork". */
function shortForms(stems: readonly string[], lang: string): readonly (readonly string[])[] {
  // French puts the noun first: "poivron rouge", "huile d'olive".
  if (lang.startsWith("fr")) return stems.slice(1).map((_, index) => stems.slice(0, index + 1));
  const forms: (readonly string[])[] = [];
  let end = stems.length;
  for (;;) {
    for (let start = end === stems.length ? 1 : 0; start < end; start++) forms.push(stems.slice(start, end));
    const last = stems[end - 1] ?? "";
    if (end < 2 || !(cutWords.has(last) || shapeWords.has(last) || kindWords.has(last))) break;
    end--;
  }
  return forms.filter(
    (form) => (form.length > 1 || !shapeWords.has(form[0] ?? "")) && !isJoiner(form[0]) && !isJoiner(form.at(-1)),
  );
}

function isJoiner(stem: string | undefined): boolean {
  return stem === undefined || /^(?:and|or|in|with|of|from|und|oder|mit|et|ou)$/u.test(stem);
}

/** Whether a name is one wide word, which only means a line when the cook set it in bold. */
export function isWideName(stems: readonly string[]): boolean {
  return stems.length === 1 && wideWords.has(stems[0] ?? "");
}
