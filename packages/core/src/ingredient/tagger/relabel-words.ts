import { closingBrackets, openingBrackets } from "../brackets.ts";
import type { MeasureRole } from "../ingredient-line.ts";
import type { WordLabel } from "../label-words.ts";
import type { Token } from "../tokenise-line.ts";
import type { LineTagger, Tag } from "./line-tagger.ts";
import { tagNames } from "./line-tagger.ts";
import type { WordChain } from "./word-chain.ts";
import { fieldOf, toWordChain, wordField } from "./word-chain.ts";

export interface RelabelInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Labels after measures were read. */
  readonly measureLabels: readonly WordLabel[];
  /** Labels of the rules; they are replaced by those of the tagger. */
  readonly labels: WordLabel[];
  readonly roleOf: (index: number) => MeasureRole | null;
  readonly measureKind: string;
  readonly tagger: LineTagger;
  /** Whether a known unit's name starts at a token. */
  readonly isUnit: (index: number) => boolean;
}

export interface Relabelling {
  /** How sure the tagger is of each token, `null` where it was not asked. */
  readonly confidence: readonly (number | null)[];
  /** What was read as the line's unit is a food: "2 cloves", "1 stick cinnamon". */
  readonly unitIsFood: boolean;
  /** First token of the unit that the rules did not see, `null` without one: "5 gelatine sheets". */
  readonly unitAt: number | null;
}

/**
 * Replace the labels of the rules by those of a trained tagger.
 *
 * Amounts stay as they were read: numbers are arithmetic, not a matter of likelihood. What the tagger takes for an amount
 * or a unit outside the measures belongs to a note, but for one unit where the line has none yet.
 */
export function relabelWords(input: RelabelInput): Relabelling {
  const { text, tokens, labels, measureLabels, roleOf, tagger, isUnit } = input;
  const chain = toWordChain(text, { ...input, ruleLabels: labels });
  const tagged = tagger(chain);
  const confidence: (number | null)[] = tokens.map(() => null);
  const places = Array.from({ length: chain.length }, (_, place) => place);
  const tokenAt = (place: number) => fieldOf(chain, place, wordField.token);
  const tagAt = (place: number) => tagNames[tagged.tags[place] ?? 0] ?? "other";
  const isOwn = (index: number, label: WordLabel) =>
    measureLabels[index] === label && (roleOf(index) ?? "measure") === "measure";
  const units = places.filter((place) => isOwn(tokenAt(place), "unit"));
  const unitIsFood = units.length > 0 && units.every((place) => tagAt(place) === "food");
  const unitPlace = units.length === 0 ? findUnit() : null;

  /** The first word of a unit that is not the unit of a further amount, "(about 2 pounds)", nor part of a size. */
  function findUnit(): number | null {
    let isOfFurther = false;
    for (const place of places) {
      if (tagAt(place) !== "unit") continue;
      const before = place > 0 ? tokenAt(place - 1) : null;
      if (before === null || tagAt(place - 1) !== "unit")
        isOfFurther =
          before !== null &&
          tagAt(place - 1) === "amount" &&
          measureLabels[before] !== "size" &&
          !isOwn(before, "amount");
      if (!isOfFurther && measureLabels[tokenAt(place)] === null && isUnit(tokenAt(place))) return place;
    }
    return null;
  }

  const loose: number[] = [];
  let insideUnit = false;
  for (const place of places) {
    const index = tokenAt(place);
    const tag = tagAt(place);
    const measured = measureLabels[index] ?? null;
    confidence[index] = tagged.confidence[place] ?? 0;
    insideUnit = place === unitPlace || (insideUnit && tag === "unit" && measured === null);
    if (measured === "unit" && unitIsFood && isOwn(index, "unit")) labels[index] = "food";
    if (measured !== null) continue;
    const ruled = labels[index] ?? null;
    labels[index] = insideUnit ? "unit" : toLabel(tag, ruled);
    if (ruled === null && (labels[index] === "note" || labels[index] === "preparation")) loose.push(place);
  }
  freeLooseWords(loose, chain, labels);
  labelSigns(tokens, chain, labels, measureLabels);
  return { confidence, unitIsFood, unitAt: unitPlace === null ? null : tokenAt(unitPlace) };
}

/** Amounts and sizes inside a note are part of it: "1 large *or 2 small* onions". */
function toLabel(tag: Tag, ruled: WordLabel): WordLabel {
  if (tag === "other") return null;
  return tag === "amount" || tag === "unit" || (tag === "size" && ruled === "note") ? "note" : tag;
}

/**
 * "of", "a", "plus" between two parts: the labelled lines call them a note or the end of a preparation ("juice of"), but
 * there they say nothing.
 */
function freeLooseWords(loose: readonly number[], chain: WordChain, labels: WordLabel[]): void {
  const labelAt = (place: number) =>
    place < 0 || place >= chain.length ? null : labels[fieldOf(chain, place, wordField.token)];
  for (const place of loose.toReversed()) {
    const label = labelAt(place);
    const goesOn = labelAt(place + 1) === label || (label === "note" && labelAt(place - 1) === label);
    if (!goesOn) labels[fieldOf(chain, place, wordField.token)] = null;
  }
}

/** Punctuation belongs to a part when the words on both sides do, but for brackets, which set something apart. */
function labelSigns(
  tokens: readonly Token[],
  chain: WordChain,
  labels: WordLabel[],
  measureLabels: readonly WordLabel[],
): void {
  let place = 0;
  let before: WordLabel = null;
  for (const [index, token] of tokens.entries()) {
    const next = place < chain.length ? fieldOf(chain, place, wordField.token) : null;
    if (next === index) {
      before = labels[index] ?? null;
      place += 1;
      continue;
    }
    if ((measureLabels[index] ?? null) !== null) continue;
    const after = next === null ? null : (labels[next] ?? null);
    labels[index] =
      before === after && !openingBrackets.has(token.text) && !closingBrackets.has(token.text) ? before : null;
  }
}
