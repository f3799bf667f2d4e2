import type { Language } from "../languages/language.ts";
import type { Token } from "./tokenise-line.ts";

/** A food's words split at "or". `sharedHead` is the noun that the first names leave to the last: "peanut or vegetable *oil*". */
export interface SplitFood {
  readonly food: readonly Token[];
  readonly alternatives: readonly (readonly Token[])[];
  readonly joiners: readonly Token[];
  readonly sharedHead: string | null;
}

/** Split the words of a food at "or", "oder" or "ou". Lists ("a, b or c") become one food and several alternatives. */
export function splitAlternatives(tokens: readonly Token[], language: Language): SplitFood {
  const { orWords } = language.numbers;
  const { line } = language;
  const { other, links, articles } = line;
  const joiners = tokens.filter((token) => orWords.has(token.lower));
  if (joiners.length === 0) return { food: tokens, alternatives: [], joiners: [], sharedHead: null };
  const groups: Token[][] = [[]];
  const signs: Token[] = [];
  for (const token of tokens) {
    if (orWords.has(token.lower) || token.text === ",") {
      signs.push(token);
      groups.push([]);
    } else groups.at(-1)?.push(token);
  }
  const named = groups.filter((group) => group.length > 0);
  const [food = [], ...others] = named;
  // "ditalini or *other* small pasta", "beurre ou *de* margarine"
  const leads = new Set([...other, ...links, ...articles]);
  // "huile d'olive ou *de* tournesol": there the link belongs to what both share.
  const isShared = line.adjectivesFollow && isNarrowed(food, language);
  const alternatives = others
    .map((group) => (isShared ? group : withoutLead(group, leads)))
    .filter((group) => group.length > 0);
  // "boneless, skinless chicken or turkey": a comma between adjectives splits nothing.
  if (alternatives.length === 0 || named.length > 4)
    return { food: tokens, alternatives: [], joiners: [], sharedHead: null };
  const isOpenEnded = others.some((group) => other.has(group[0]?.lower ?? ""));
  return {
    food,
    alternatives,
    joiners: signs,
    sharedHead: isOpenEnded ? null : sharedHeadOf(food, alternatives, language),
  };
}

function withoutLead(group: readonly Token[], leads: ReadonlySet<string>): readonly Token[] {
  const start = group.findIndex((token) => token.kind !== "symbol" && !leads.has(token.lower));
  return start < 0 ? [] : group.slice(start);
}

/** "bouillon *de bœuf*": a noun that words behind it narrow. */
function isNarrowed(food: readonly Token[], { line }: Language): boolean {
  return line.headNouns.has(food[0]?.lower ?? "") && food.some((token) => line.links.has(token.lower));
}

/**
 * Where adjectives follow their noun, the words that an alternative takes over from the food: "bouillon" of "bouillon de
 * bœuf ou de volaille", "romarin" of "romarin frais ou séché".
 */
export function sharedStart(
  food: readonly Token[],
  alternative: readonly Token[],
  language: Language,
): readonly Token[] {
  const { adjectivesFollow, links, states } = language.line;
  if (!adjectivesFollow) return [];
  if (links.has(alternative[0]?.lower ?? "") && isNarrowed(food, language)) {
    return food.slice(
      0,
      food.findIndex((token) => links.has(token.lower)),
    );
  }
  if (!alternative.every((token) => states.has(token.lower))) return [];
  const state = food.findIndex((token) => states.has(token.lower));
  return state < 0 ? food : food.slice(0, state);
}

function sharedHeadOf(
  food: readonly Token[],
  alternatives: readonly (readonly Token[])[],
  { line, keepsCapitals }: Language,
): string | null {
  const last = alternatives.at(-1) ?? [];
  const head = last.at(-1)?.lower ?? "";
  if (last.length < 2 || !line.headNouns.has(head)) return null;
  const leaves = [food, ...alternatives.slice(0, -1)];
  const canShare = leaves.every((words) => {
    const own = words.at(-1)?.lower ?? "";
    // "frische oder getrocknete Tomaten" share their noun, "Schalotte oder kleine Zwiebel" do not.
    if (keepsCapitals && own !== words.at(-1)?.text) return false;
    return words.length <= 2 && !line.headNouns.has(own) && !line.wholeNames.has(own) && !/[^s]s$/.test(own);
  });
  return canShare ? ((keepsCapitals ? last.at(-1)?.text : head) ?? null) : null;
}

/**
 * Put together a compound whose end only the last name has: "Gemüse-" beside "Hühnerbrühe" is Gemüsebrühe. What it ends
 * with is one of the language's head nouns; `name` comes back as it is when none fits.
 */
export function completeCompound(name: string, other: string | undefined, { line }: Language): string {
  const last = other?.toLowerCase().split(" ").at(-1) ?? "";
  if (!name.endsWith("-") || last === "") return name;
  const heads = [...line.headNouns].filter((head) => last.length > head.length && last.endsWith(head));
  const head = heads.sort((one, another) => another.length - one.length)[0];
  return head === undefined ? name : `${name.slice(0, -1)}${head}`;
}
