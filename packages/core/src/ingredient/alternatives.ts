import type { Token } from "./tokenise-line.ts";

/** A food's words split at "or". `sharedHead` is the noun that the first names leave to the last: "peanut or vegetable *oil*". */
export interface SplitFood {
  readonly food: readonly Token[];
  readonly alternatives: readonly (readonly Token[])[];
  readonly joiners: readonly Token[];
  readonly sharedHead: string | null;
}

const orWords = new Set(["or", "oder", "ou"]);
const otherWords = new Set(["other", "another", "any", "similar", "andere", "anderes", "autre", "autres"]);
/** Nouns that one word before them narrows, so that "peanut or vegetable oil" are two oils. */
const headNouns = new Set(
  "oil stock broth cream bean beans mushroom mushrooms cheese vinegar sugar flour milk rice pepper peppers onion onions potatoes potato lettuce cabbage pasta noodles leaves leaf breast breasts thigh thighs fillets cucumbers cucumber tomatoes tomato apples pears lentils chilies chili chiles chocolate syrup seeds yogurt salt greens wine bouillon rum beer tea bread öl sauce mustard squash sausage shoulder basil".split(
    " ",
  ),
);
/** Names that stand for themselves although a head noun follows the "or": "water or chicken stock". */
const wholeNames = new Set(
  "water butter ghee milk cream lard margarine sugar honey oil mirin sherry stock broth shortening wine cognac brandy rum vodka salt bacon ham pancetta prosciutto shallot leek mayonnaise yogurt tofu feta ketchup broccoli kale spinach chard crab lobster cod molasses schmaltz couscous bulgur quinoa pasta lemon semolina arugula watercress crema ditalini dashi farro teff kefir chicory celeriac".split(
    " ",
  ),
);

/** Split the words of a food at "or", "oder", "ou". Lists ("a, b or c") become one food and several alternatives. */
export function splitAlternatives(tokens: readonly Token[]): SplitFood {
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
  const alternatives = others.map(withoutOther).filter((group) => group.length > 0);
  // "boneless, skinless chicken or turkey": a comma between adjectives splits nothing.
  if (alternatives.length === 0 || named.length > 4)
    return { food: tokens, alternatives: [], joiners: [], sharedHead: null };
  const isOpenEnded = others.some((group) => otherWords.has(group[0]?.lower ?? ""));
  return { food, alternatives, joiners: signs, sharedHead: isOpenEnded ? null : sharedHeadOf(food, alternatives) };
}

/** "ditalini or *other* small pasta" */
function withoutOther(group: readonly Token[]): readonly Token[] {
  return otherWords.has(group[0]?.lower ?? "") ? group.slice(1) : group;
}

function sharedHeadOf(food: readonly Token[], alternatives: readonly (readonly Token[])[]): string | null {
  const last = alternatives.at(-1) ?? [];
  const head = last.at(-1)?.lower ?? "";
  if (last.length < 2 || !headNouns.has(head)) return null;
  const leaves = [food, ...alternatives.slice(0, -1)];
  const canShare = leaves.every((words) => {
    const own = words.at(-1)?.lower ?? "";
    return words.length <= 2 && !headNouns.has(own) && !wholeNames.has(own) && !/[^s]s$/.test(own);
  });
  return canShare ? head : null;
}
