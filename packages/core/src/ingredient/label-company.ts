import type { Language } from "../languages/language.ts";
import { labelOfPhrase } from "../languages/phrase-labels.ts";
import { openingBrackets } from "./brackets.ts";
import type { WordLabel } from "./label-words.ts";
import type { Token } from "./tokenise-line.ts";

/** Words that may stand before or behind a food of such a line: "freshly ground black *pepper*". */
const mostQualifiers = 3;
const mostFoods = 6;

interface CompanyInput {
  readonly tokens: readonly Token[];
  readonly labels: WordLabel[];
  /** First token after the measure. */
  readonly from: number;
  readonly language: Language;
}

/**
 * Find the foods of a line that asks for several without an amount: "Kosher salt, freshly ground pepper", "Butter und
 * Mehl für die Form", "sel et poivre du moulin".
 *
 * Only foods that the language lists as keeping company are taken for it, all of them wanted, so that "bread and butter
 * pickles" and "salt and vinegar crisps" stay one thing. Labels of the words between are set again.
 *
 * @returns for each food after the first the indexes of its words; empty when the line names one thing
 */
export function labelCompany(input: CompanyInput): readonly (readonly number[])[] {
  const groups = findGroups(input);
  if (groups.length < 2) return [];
  const { labels } = input;
  const first = groups[0]?.start ?? 0;
  const last = groups.at(-1)?.end ?? 0;
  for (let at = first; at < last; at += 1) labels[at] = null;
  for (const group of groups) labelGroup(input, group);
  return groups
    .slice(1)
    .map(({ start, end }) => indexesBetween(start, end).filter((at) => labels[at] === "food"))
    .filter((indexes) => indexes.length > 0);
}

/**
 * Split the food of a line that gives each of its foods the same amount: "½ tsp each ground cinnamon and allspice".
 *
 * @returns as `labelCompany`
 */
export function splitEach({ tokens, labels, from, language }: CompanyInput): readonly (readonly number[])[] {
  const groups: number[][] = [[]];
  const joiners: number[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isJoiner(token, language)) {
      // After the foods a comma opens a preparation; so does whatever is no food any more.
      if (labels[at + 1] !== "food" && !isJoiner(tokens[at + 1], language)) break;
      if (groups.at(-1)?.length !== 0) groups.push([]);
      joiners.push(at);
    } else if (labels[at] === "food") groups.at(-1)?.push(at);
  }
  const named = groups.filter((group) => group.length > 0);
  // "red and green peppers" are one food in two colours.
  const { adjectives } = language.line;
  const isDescribed = named.some((group) => group.every((at) => adjectives.has(tokens[at]?.lower ?? "")));
  if (isDescribed || named.length < 2 || named.length > mostFoods) return [];
  for (const at of joiners) labels[at] = null;
  return named.slice(1);
}

interface Group {
  readonly start: number;
  readonly noun: number;
  readonly end: number;
}

function findGroups(input: CompanyInput): readonly Group[] {
  const { tokens, language } = input;
  const groups: Group[] = [];
  let start = input.from;
  while (groups.length < mostFoods) {
    const noun = findNoun(input, start);
    if (noun === null) break;
    const end = language.line.adjectivesFollow ? groupEnd(input, noun) : noun + 1;
    groups.push({ start, noun, end });
    if (!isJoiner(tokens[end], language)) break;
    start = isJoiner(tokens[end + 1], language) ? end + 2 : end + 1;
  }
  const last = groups.at(-1);
  return last !== undefined && isOver(input, last.end) ? groups : [];
}

/** The next noun that keeps company, with nothing but qualifying words before it. */
function findNoun({ tokens, language }: CompanyInput, start: number): number | null {
  const { company, links, prepositions, purposeOpeners, phrases } = language.line;
  for (let at = start; at <= start + mostQualifiers; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || isJoiner(token, language)) return null;
    if (company.has(token.lower)) return at;
    if (prepositions.has(token.lower) && !links.has(token.lower)) return null;
    if (purposeOpeners.has(token.lower) || labelOfPhrase(phrases, token.lower, tokens[at + 1]?.lower ?? "") !== null) {
      return null;
    }
  }
  return null;
}

/** Behind a French noun its adjectives follow, up to what joins the next. */
function groupEnd({ tokens, language }: CompanyInput, noun: number): number {
  const { purposeOpeners, phrases } = language.line;
  let at = noun + 1;
  while (at <= noun + mostQualifiers) {
    const token = tokens[at];
    if (token?.kind !== "word" || isJoiner(token, language) || purposeOpeners.has(token.lower)) break;
    if (labelOfPhrase(phrases, token.lower, tokens[at + 1]?.lower ?? "") !== null) break;
    at += 1;
  }
  return at;
}

/** What may follow the last food: nothing, a bracket, or words that open a note or a purpose. */
function isOver({ tokens, language }: CompanyInput, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || openingBrackets.has(token.text)) return true;
  const { noteOpeners, purposeOpeners, phrases } = language.line;
  return (
    noteOpeners.has(token.lower) ||
    purposeOpeners.has(token.lower) ||
    labelOfPhrase(phrases, token.lower, tokens[at + 1]?.lower ?? "") !== null
  );
}

function labelGroup({ tokens, labels, language }: CompanyInput, { start, noun, end }: Group): void {
  const { manner, preparation, preparedByManner, sizes, links } = language.line;
  for (let at = start; at < end; at += 1) {
    const word = tokens[at]?.lower ?? "";
    const isAfterManner = labels[at - 1] === "preparation" && manner.has(tokens[at - 1]?.lower ?? "");
    const isPrepared = preparation.has(word) || (isAfterManner && preparedByManner?.test(word) === true);
    if (at !== noun && (manner.has(word) || isPrepared)) labels[at] = "preparation";
    else if (at !== noun && sizes.has(word)) labels[at] = "size";
    else labels[at] = at < noun && links.has(word) ? null : "food";
  }
}

function isJoiner(token: Token | undefined, { numbers }: Language): boolean {
  return token !== undefined && (token.text === "," || numbers.andWords.has(token.lower));
}

function indexesBetween(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
