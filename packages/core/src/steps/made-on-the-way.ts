import type { Recipe, RecipeIngredient } from "../recipe/recipe.ts";
import { groupStems } from "./assign-lines.ts";
import { stemOf, stemsOf, toMethodWords } from "./method-words.ts";

/** Last words of things that cooking gives off; nobody sells them. */
const byProducts = new Set([
  "water",
  "liquid",
  "drippings",
  "juice",
  "fat",
  "whey",
  "brine",
  "marinade",
  "broth",
  "stock",
]);
const byProductStems = new Set([...byProducts].map((word) => stemOf(word, "en")));
/** What the liquid was used for: "pasta water", "poaching liquid". */
const cookingWords = new Set(
  (
    "pasta cook cooking blanching poaching soaking braising boiling simmering steaming steeping starchy potato noodle rice " +
    "bean chickpea mushroom spaghetti bacon pan rendered roasting caramel pickling pickle"
  ).split(" "),
);
const keepPattern =
  /(?<!\p{L})(?:reserv(?:e|ed|ing)|sav(?:e|ed|ing)|set(?:ting)? aside|keep(?:ing)?|kept|dip(?:ping)? out|scoop(?:ing)? out|ladle out|draw off|hold back|aufheben|auffangen|beiseite|zurückbehalten|réserve[rz]?|garde[rz]?|conserve[rz]?)(?!\p{L})/iu;
const germanOrFrenchLiquid =
  /(?:nudel|koch|pasta|kartoffel|einweich|pochier)(?:wasser|flüssigkeit|sud)|eau de cuisson|jus de cuisson/iu;
/** "2 cups reserved blanching liquid"; not "pineapple, juice reserved" and not "parsley, reserved for garnish". */
const reservedLinePattern = /^[^,(]*(?<!\p{L})(?:reserved|zurückbehaltenes?|aufgefangenes?|réservée?)\s+\p{L}/iu;
/** The line points at something above it. */
const pointsBackPattern =
  /(?<!\p{L})(?:above|from (?:the )?(?:previous|first) step|from step \d+|see recipe|(?:wie )?oben|ci-dessus)(?!\p{L})/iu;
const wholeProductUnits = new Set(["batch", "recipe"]);

/** Things that one makes from other lines of a recipe rather than buys. */
const productWords = new Set(
  (
    "marinade sauce dressing dough batter filling glaze frosting icing syrup crust pesto rub stuffing vinaigrette paste " +
    "crumble topping custard ganache caramel roux pickle salsa gravy slaw purée puree teig soße sosse füllung guss streusel " +
    "pâte farce crème garniture"
  )
    .split(" ")
    .flatMap((word) => [stemOf(word, "en"), stemOf(word, "de"), stemOf(word, "fr")]),
);

/**
 * Find lines that the recipe itself makes, so that nobody buys them: "2 cups reserved blanching liquid", pasta water
 * that the method dips out, the marinade of another group.
 *
 * Rather one line too many on the list than one too few: a line counts only when it says that it was reserved or comes
 * from above, when the method keeps that very by-product, or when it names what another group of the list makes.
 */
export function findMadeOnTheWay(recipe: Recipe): readonly number[] {
  const lang = recipe.lang ?? "en";
  const kept = collectKeptWords(recipe, lang);
  const groups = collectGroups(recipe, lang);
  return recipe.ingredients
    .filter(({ line }) => line.kind !== "header")
    .filter(
      (ingredient) =>
        saysReserved(ingredient) || isKeptByProduct(ingredient, kept, lang) || isGroupProduct(ingredient, groups, lang),
    )
    .map((ingredient) => ingredient.number);
}

/** The words behind every order to keep something: "reserve a cup of the liquid" → a, cup, of, the, liquid. */
function collectKeptWords(recipe: Recipe, lang: string): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const sentence of recipe.steps.flatMap((step) => sentencesOf(step.text))) {
    const order = keepPattern.exec(sentence);
    if (order === null) continue;
    for (const word of toMethodWords(sentence.slice(order.index), lang)) kept.add(word.stem);
  }
  return kept;
}

/** Groups of the list by the stems of their names. */
function collectGroups(recipe: Recipe, lang: string): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const group of new Set(recipe.ingredients.map((ingredient) => ingredient.group))) {
    if (group === null) continue;
    const key = groupStems(group, lang).join(" ");
    groups.set(key, (groups.get(key) ?? new Set()).add(group));
  }
  return groups;
}

function saysReserved({ line }: RecipeIngredient): boolean {
  // "reserved bacon fat or butter" can be bought, and then somebody has to.
  if (line.alternatives.length > 0 || /(?<!\p{L})(?:or|oder|ou)(?!\p{L})/iu.test(line.text)) return false;
  return reservedLinePattern.test(line.text) && !/reserved for/i.test(line.text);
}

/** The line is a liquid that cooking leaves, and the method keeps one of its name. "Reserve the beans" keeps none. */
function isKeptByProduct({ line }: RecipeIngredient, kept: ReadonlySet<string>, lang: string): boolean {
  const stems = stemsOf(line.food, lang);
  const last = stems.at(-1) ?? "";
  const isByProduct =
    germanOrFrenchLiquid.test(line.food) ||
    (byProductStems.has(last) &&
      (line.flags.includes("made_on_the_way") || stems.some((stem) => cookingWords.has(stem))));
  return isByProduct && kept.has(last);
}

function isGroupProduct(
  { line, group }: RecipeIngredient,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
  lang: string,
): boolean {
  const stems = stemsOf(line.food, lang).filter((stem) => stem !== "the" && stem !== "prepared" && stem !== "homemade");
  if (stems.length === 0) return false;
  const isWhole = line.measure?.unit != null && wholeProductUnits.has(line.measure.unit);
  const isProduct = productWords.has(stems.at(-1) ?? "") || isWhole || pointsBackPattern.test(line.text);
  const named = groups.get(stems.join(" "));
  return isProduct && named !== undefined && [...named].some((other) => other !== group);
}

/** Sentences, roughly: a semicolon parts two orders as well as a full stop does. */
function sentencesOf(text: string): readonly string[] {
  return text.replace(/\*\*|__/g, "").split(/(?<=[.;!?])\s+/);
}
