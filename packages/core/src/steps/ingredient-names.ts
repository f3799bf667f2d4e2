import type { Food } from "../foods/food.ts";
import type { FoodTable } from "../foods/food-table.ts";
import { describing } from "../foods/food-words.ts";
import { matchLineFood } from "../foods/match-line-food.ts";
import { normaliseFoodName } from "../foods/normalise-food-name.ts";
import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { stemOf, stemsOf, toMethodWords } from "./method-words.ts";
import type { StepVocabulary } from "./step-vocabulary.ts";

/** How well a name fits a line, best first: as the line says it, another name, its last words, a wider word. */
export type NameRank = 0 | 1 | 2 | 3;

/** A line that a name may mean. */
export interface NamedLine {
  readonly number: number;
  readonly rank: NameRank;
  /** Lines with the same key are the same food. */
  readonly foodKey: string;
}

/** What is known of a line beside its names. */
export interface LineFacts {
  readonly number: number;
  readonly foodKey: string;
  readonly food: Food | null;
  /** "salt and pepper" */
  readonly hasSeveralFoods: boolean;
  /** It has no amount: "salted water" of a list is what the method calls so, pot or not. */
  readonly isBare: boolean;
  /** Its food has a name of one word. */
  readonly isOneWord: boolean;
  /** Stem of the last word of its food. */
  readonly lastStem: string;
  /** Stems of all the words of the line. */
  readonly stems: ReadonlySet<string>;
  /** Stems of what the line is for ("for the tin"), without small words; empty where it is for anything. */
  readonly purpose: readonly string[];
  /** It is for serving, by its own words or its group's. */
  readonly isForServing: boolean;
}

/** Every name that the method may use for the lines of a recipe; keys are stems joined by spaces. */
export interface IngredientNames {
  readonly lines: ReadonlyMap<string, readonly NamedLine[]>;
  readonly longest: number;
  readonly facts: ReadonlyMap<number, LineFacts>;
  /** Liquids that the recipe makes for a line, by their last word: "the measured *liquid*". */
  readonly kept: ReadonlyMap<string, readonly NamedLine[]>;
  /** Stems of the names of the list's groups. */
  readonly groupWords: ReadonlySet<string>;
  /** Words of the method that are names with a letter doubled, lost or out of order, with what is meant. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Whether the cook sets names in bold, so that other words are less likely to mean a line. */
  readonly usesBold: boolean;
}

const joinedPattern = /\s+(?:and|&|und|et)\s+|\s?\/\s?/iu;
/** "White wine: 350ml" has its amount behind the name. */
const amountBehindPattern = /\s?:\s?\d.*$/su;
/** A line that is a remark and no ingredient: "(more if you like)". */
const remarkPattern = /^\s*\([^()]*\)\s*$/su;
const citrusFruits = new Set(["lemon", "lime", "orange", "grapefruit"]);
const extractWords: readonly { readonly extract: string; readonly said: RegExp }[] = [
  { extract: "juice", said: /(?<!\p{L})(?:juiced?|squeezed|saft|ausgepresst|jus|pressée?)(?!\p{L})/u },
  { extract: "zest", said: /(?<!\p{L})(?:zest(?:ed)?|rind|peel|abrieb|schale|zestes?)(?!\p{L})/u },
];
const germanExtracts: Readonly<Record<string, string>> = { juice: "saft", zest: "schale" };
const frenchExtracts: Readonly<Record<string, string>> = { juice: "jus", zest: "zeste" };

/**
 * Collect the names of a recipe's lines: as written, as the food table knows them, and in the short forms cooks use.
 *
 * @param madeOnTheWay numbers of the lines that the recipe makes itself
 */
export function collectIngredientNames(
  recipe: Recipe,
  options: {
    readonly foods: FoodTable;
    readonly vocabulary: StepVocabulary;
    readonly madeOnTheWay: readonly number[];
  },
): IngredientNames {
  const { foods, vocabulary } = options;
  const lang = recipe.lang ?? "en";
  const lines = new Map<string, NamedLine[]>();
  const kept = new Map<string, NamedLine[]>();
  const facts = new Map<number, LineFacts>();
  const methodStems = new Set(recipe.steps.flatMap((step) => stemsOf(step.text, lang)));
  const titleStems = new Set(stemsOf(recipe.title, lang));
  const context: NameContext = { foods, vocabulary, lang, methodStems, titleStems };
  let longest = 1;
  const add = (stems: readonly string[], line: NamedLine) => {
    const [only = "", ...more] = stems;
    if (only === "" || (more.length === 0 && vocabulary.words.smallWords.has(only))) return;
    if (stems.length === 2 && stems.every((stem) => stem.length > 2)) add([stems.join("")], line);
    const key = stems.join(" ");
    const known = lines.get(key) ?? [];
    // Names come line by line: the same line again can only be the last.
    const last = known.at(-1);
    if (last?.number !== line.number) known.push(line);
    else if (line.rank < last.rank) known[known.length - 1] = line;
    lines.set(key, known);
    longest = Math.max(longest, stems.length);
  };
  for (const { number, line, group } of recipe.ingredients) {
    const { name: ownName, purpose } = splitPurpose(line, vocabulary);
    const own = matchLineFood(ownName === line.food ? line : { ...line, food: ownName }, foods, lang);
    const ownFood = own.kind === "known" ? own.food : null;
    const isRemark = remarkPattern.test(line.text);
    facts.set(number, {
      number,
      foodKey: ownFood?.id ?? `name:${normaliseFoodName(ownName)}`,
      food: isRemark ? null : (ownFood ?? findKind([ownName, ...line.alternatives], context)),
      hasSeveralFoods: (line.otherFoods ?? []).length > 0,
      isBare: line.measure === null,
      isOneWord: stemsOf(ownName, lang).length === 1,
      lastStem: stemsOf(ownName, lang).at(-1) ?? "",
      stems: new Set(stemsOf(line.text, lang)),
      purpose: purpose === null ? [] : stemsOf(purpose, lang).filter((stem) => stem.length > 3),
      isForServing: vocabulary.words.serving?.test(`${purpose ?? ""} ${group ?? ""}`) ?? false,
    });
    if (isRemark) continue;
    if (options.madeOnTheWay.includes(number)) {
      const last = facts.get(number)?.lastStem ?? "";
      const line: NamedLine = { number, rank: 2, foodKey: facts.get(number)?.foodKey ?? "" };
      if (vocabulary.byProducts.has(last)) kept.set(last, [...(kept.get(last) ?? []), line]);
    }
    const others = (line.otherFoods ?? []).map((other) => other.food);
    for (const name of [ownName, ...others, ...line.alternatives]) {
      const match = name === ownName ? own : matchLineFood({ ...line, food: name, preparation: null }, foods, lang);
      const food = match.kind === "known" ? match.food : null;
      const foodKey = food?.id ?? `name:${normaliseFoodName(name)}`;
      for (const { stems, rank } of namesOf(name, food, context)) add(stems, { number, rank, foodKey });
      for (const { stems, rank } of extractNames(name, food, line, lang)) add(stems, { number, rank, foodKey });
      for (const part of [...partsOf(name, vocabulary), ...(name === ownName ? listedFoods(line, foods, lang) : [])]) {
        const known = foods.find(part, lang);
        const partFood = known.kind === "known" ? known.food : null;
        const partKey = partFood?.id ?? foodKey;
        for (const { stems, rank } of namesOf(part, partFood, context)) add(stems, { number, rank, foodKey: partKey });
      }
    }
  }
  for (const [number, stem] of findMisspelt(facts, methodStems, { foods, lang, isTaken: (name) => lines.has(name) })) {
    add([stem], { number, rank: 3, foodKey: facts.get(number)?.foodKey ?? "" });
  }
  const usesBold = recipe.steps.some((step) => /\*\*|__/u.test(step.text));
  const groupWords = new Set(recipe.ingredients.flatMap(({ group }) => (group === null ? [] : stemsOf(group, lang))));
  return { lines, longest, facts, kept, groupWords, usesBold, spellings: findSpellings(lines, methodStems, context) };
}

/** The food of a line that the table does not know, by its last words: "St. Louis-cut spare ribs" are spare ribs. */
function findKind(names: readonly string[], { foods, vocabulary, lang }: NameContext): Food | null {
  for (const name of names) {
    const words = toMethodWords(name, lang).map((word) => word.lower);
    for (let count = Math.min(words.length, mostKindWords); count > 0; count--) {
      const part = vocabulary.words.isNounFirst ? words.slice(0, count) : words.slice(-count);
      const match = foods.find(part.join(" "), lang);
      if (match.kind === "known") return match.food;
      const [first, ...others] = match.kind === "ambiguous" ? match.candidates : [];
      if (first !== undefined && others.every((food) => food.category === first.category)) return first;
    }
  }
  return null;
}

const mostKindWords = 4;
const mostNameWords = 10;
/** Shorter words are too like one another. */
const shortestMisspelt = 5;
const mostMisspelt = 200;

/**
 * Lines whose food nobody knows because a letter is wrong ("organo", "cumi"), with the word of the method that is meant:
 * one letter away, a food that the table surely knows, and no name of another line.
 */
function findMisspelt(
  facts: ReadonlyMap<number, LineFacts>,
  methodStems: ReadonlySet<string>,
  context: { readonly foods: FoodTable; readonly lang: string; readonly isTaken: (name: string) => boolean },
): readonly (readonly [number: number, stem: string])[] {
  const unknown = [...facts.values()].filter(
    ({ food, lastStem }) => food === null && lastStem.length >= shortestMisspelt - 1 && !methodStems.has(lastStem),
  );
  const words = [...methodStems].filter((stem) => stem.length >= shortestMisspelt && !context.isTaken(stem));
  return unknown.slice(0, mostMisspelt).flatMap(({ number, lastStem }) => {
    const near = words.filter((stem) => isOneLetterAway(stem, lastStem));
    const [only, ...more] = near.filter((stem) => context.foods.find(stem, context.lang).kind === "known");
    return only === undefined || more.length > 0 ? [] : [[number, only] as const];
  });
}

/** Words of the method that no line and no food has, and that are a line's word but for a slip of the pen: "saucce", "parsely". */
function findSpellings(
  lines: ReadonlyMap<string, unknown>,
  methodStems: ReadonlySet<string>,
  { foods, lang }: NameContext,
): ReadonlyMap<string, string> {
  const known = new Set([...lines.keys()].flatMap((name) => name.split(" ")));
  const bySlip = new Map<string, string>();
  for (const stem of known) {
    if (stem.length < shortestMisspelt) continue;
    for (const slip of slipsOf(stem)) bySlip.set(slip, stem);
  }
  const found = new Map<string, string>();
  for (const stem of methodStems) {
    if (stem.length < shortestMisspelt || known.has(stem)) continue;
    const meant = bySlip.get(withoutDoubles(stem)) ?? bySlip.get(stem);
    if (meant !== undefined && !isOwnFood(stem, meant, foods, lang)) found.set(stem, meant);
  }
  return found;
}

/** Whether a word means a food that is another one than the word it is like. The table itself knows some slips. */
function isOwnFood(stem: string, meant: string, foods: FoodTable, lang: string): boolean {
  const match = foods.find(stem, lang);
  if (match.kind !== "known") return match.kind !== "unknown";
  const other = foods.find(meant, lang);
  return other.kind !== "known" || other.food.id !== match.food.id;
}

function slipsOf(stem: string): readonly string[] {
  const swaps = Array.from({ length: stem.length - 2 }, (_, index) => {
    const [one = "", other = ""] = stem.slice(index + 1, index + 3);
    return one === other ? "" : `${stem.slice(0, index + 1)}${other}${one}${stem.slice(index + 3)}`;
  });
  return [withoutDoubles(stem), ...swaps.filter((swap) => swap !== "")];
}

function withoutDoubles(stem: string): string {
  return stem.replace(/(.)\1+/gu, "$1");
}

/** One letter more or less; in longer words also another one ("bread" and "broad" are two words). */
function isOneLetterAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  if (one.length === other.length && one.length <= shortestMisspelt) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const longer = one.length >= other.length ? one : other;
  const shorter = longer === one ? other : one;
  return longer.slice(start + 1) === shorter.slice(one.length === other.length ? start + 1 : start);
}

interface NameContext {
  readonly foods: FoodTable;
  readonly vocabulary: StepVocabulary;
  readonly lang: string;
  readonly methodStems: ReadonlySet<string>;
  readonly titleStems: ReadonlySet<string>;
}

/** "For the tin: butter and flour" names its purpose first. */
function splitPurpose(
  line: IngredientLine,
  { words }: StepVocabulary,
): { readonly name: string; readonly purpose: string | null } {
  const food = line.food.replace(amountBehindPattern, "");
  const { purpose } = line;
  const head = words.headPurpose?.exec(food) ?? null;
  if (head === null || head[0].length === food.length) return { name: withoutLeads(food, words), purpose };
  return { name: withoutLeads(food.slice(head[0].length), words), purpose: head[1] ?? purpose };
}

/** "more butter" is butter. */
function withoutLeads(name: string, { leads }: StepVocabulary["words"]): string {
  const lead = /^([\p{L}’']{1,12})\s+(?=\S)/u.exec(name);
  return lead !== null && leads.has((lead[1] ?? "").toLowerCase()) ? name.slice(lead[0].length) : name;
}

/** "salt, pepper, chili flakes" are three foods on one line. */
function listedFoods({ text, measure }: IngredientLine, foods: FoodTable, lang: string): readonly string[] {
  const parts = measure === null ? text.split(",").map((part) => part.trim()) : [];
  return parts.length < 2 ? [] : parts.filter((part) => part !== "" && foods.find(part, lang).kind !== "unknown");
}

/** "salt and white pepper" is called by either; "chipotles in adobo" by what comes before. */
function partsOf(name: string, { wideWords, lang }: StepVocabulary): readonly string[] {
  const joined = name.split(joinedPattern);
  if (joined.length > 1) return joined.filter((part) => stemsOf(part, lang).some((stem) => !wideWords.has(stem)));
  const [head = ""] = name.split(
    /\s(?:in|into|with|from|for|per|like|cut|of\s(?:your\s)?choice|mit|aus|für|pro|pour)(?:\s|$)|\s(?:or|oder|ou)\s(?:similar|ähnlich|similaire)|\s?\(|\.\s/iu,
  );
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
  const peels = base === "en" ? ["juice", "zest", "rind", "peel"] : ["juice", "zest"];
  const bare = base === "en" && meant.includes("zest") ? 2 : 3;
  return [
    ...[...meant.flatMap(ofFruit), ...both].map((stems) => ({ stems, rank: 0 as const })),
    ...(isCitrus ? peels.flatMap(ofFruit).map((stems) => ({ stems, rank: 2 as const })) : []),
    ...(base === "en" && (isCitrus || bare === 2) ? [{ stems: ["zest"], rank: bare } as const] : []),
  ];
}

interface RankedName {
  readonly stems: readonly string[];
  readonly rank: NameRank;
}

function namesOf(name: string, food: Food | null, context: NameContext): readonly RankedName[] {
  const { foods, vocabulary, lang, methodStems } = context;
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
    // A line of prose has no head noun.
    if (full.length > mostNameWords && food === null) continue;
    for (const stems of shortForms(full, vocabulary)) names.push({ stems, rank: 2 });
  }
  for (const stems of looseNames(written, food, context)) names.push({ stems, rank: 3 });
  for (const stem of compoundHeads(name, food, foods, lang)) names.push({ stems: [stem], rank: 3 });
  const parent = food?.parent ? foods.get(food.parent) : null;
  if (parent) names.push({ stems: stemsOf(parent.name, lang), rank: 3 });
  for (const { stems, of, isInstead } of vocabulary.otherNames) {
    const own = written.find((stem) => of.has(stem));
    if (own === undefined || (isInstead && methodStems.has(own))) continue;
    names.push({ stems, rank: 3 });
  }
  for (const part of vocabulary.words.partsOfFoods.get(food?.id ?? "") ?? []) {
    names.push({ stems: stemsOf(part, lang), rank: 2 });
  }
  return names.filter((one) => one.stems.length > 0);
}

/**
 * What a line is called without its last word: "achiote paste" is "the achiote", "jalapeño peppers" are "jalapeños", and
 * "garlic gloves", whatever they are, are garlic. Not where the shorter name is another food or the dish: "vegetable oil".
 */
function looseNames(
  written: readonly string[],
  food: Food | null,
  { foods, vocabulary, lang, titleStems }: NameContext,
): readonly (readonly string[])[] {
  const last = written.at(-1) ?? "";
  const shorter = written.slice(0, -1);
  const [first = "", ...more] = shorter;
  if (first === "" || vocabulary.words.isNounFirst || !vocabulary.lang.startsWith("en")) return [];
  const match = foods.find(shorter.join(" "), lang);
  const isConcentrate = vocabulary.concentrates.has(last);
  if (isConcentrate)
    return match.kind === "unknown" || titleStems.has(first) || isDescribing(shorter, vocabulary) ? [] : [shorter];
  if (vocabulary.species.has(last)) {
    const isOther = match.kind === "known" && match.food.id !== food?.id && match.food.parent !== food?.id;
    return isOther || isDescribing(shorter, vocabulary) ? [] : [shorter];
  }
  const isOddWord =
    food === null &&
    more.length < 2 &&
    match.kind === "known" &&
    !vocabulary.wideWords.has(last) &&
    !vocabulary.products.has(last) &&
    !vocabulary.otherThings.has(last) &&
    foods.find(last, lang).kind === "unknown";
  return isOddWord ? [shorter] : [];
}

/** "black", "hot": words that tell how a thing is and don't name it. */
function isDescribing(stems: readonly string[], { words, shapes, wideWords }: StepVocabulary): boolean {
  return stems.every(
    (stem) => describing.has(stem) || words.plainModifiers.has(stem) || shapes.has(stem) || wideWords.has(stem),
  );
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
function shortForms(stems: readonly string[], vocabulary: StepVocabulary): readonly (readonly string[])[] {
  const { words, cuts, shapes, kinds, nameJoiners } = vocabulary;
  // "chiles de árbol" are "the chiles".
  const joiner = words.isNounFirst ? -1 : stems.findIndex((stem) => /^(?:de|di|del|al|en)$/u.test(stem));
  // French puts the noun first: "poivron rouge", "huile d'olive".
  if (words.isNounFirst) {
    const from = stems.findIndex((stem) => !words.leads.has(stem));
    const own = from < 0 ? [] : stems.slice(from);
    const forms = own.map((_, index) => own.slice(0, index + 1));
    return forms.filter((form) => form.length < stems.length && !nameJoiners.has(form.at(-1) ?? ""));
  }
  const forms: (readonly string[])[] = [];
  let end = stems.length;
  for (;;) {
    for (let start = end === stems.length ? 1 : 0; start < end; start++) forms.push(stems.slice(start, end));
    const last = stems[end - 1] ?? "";
    if (end < 2 || !(cuts.has(last) || shapes.has(last) || kinds.has(last))) break;
    end--;
  }
  for (let start = 0; start < joiner; start++) forms.push(stems.slice(start, joiner));
  return forms.filter(
    (form) =>
      (form.length > 1 || !shapes.has(form[0] ?? "")) &&
      !nameJoiners.has(form[0] ?? "and") &&
      !nameJoiners.has(form.at(-1) ?? ""),
  );
}

/** Whether a name is one wide word, which only means a line when the cook set it in bold. */
export function isWideName(stems: readonly string[], { wideWords }: StepVocabulary): boolean {
  return stems.length === 1 && wideWords.has(stems[0] ?? "");
}
