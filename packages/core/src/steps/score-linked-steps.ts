import { amountToText } from "../quantity/amount.ts";
import type { Recipe } from "../recipe/recipe.ts";
import type { TextRange } from "../text-range.ts";
import type { LinkedSteps, MentionShare, StepMention } from "./linked-step.ts";

/** A place in a step as a reader labelled it; the columns are told in `fixtures/README.md`. */
export interface LabelledPlace {
  readonly step: number;
  readonly text: string;
  readonly nth: number;
}

export interface LabelledMention extends LabelledPlace {
  readonly lines: readonly number[];
  readonly share: string;
}

/** One recipe of `fixtures/labelled-steps.jsonl`. */
export interface LabelledSteps {
  readonly file: string;
  readonly heldOut: boolean;
  readonly mentions: readonly LabelledMention[];
  readonly notInLines: readonly LabelledPlace[];
  readonly madeOnTheWay: readonly number[];
}

/** Counts over one or more recipes; `sumScores` adds them. */
export interface StepsScore {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** Of the right ones, those whose share is right too. */
  readonly rightShare: number;
  /** Of the right ones, those that are labelled with less than the whole line, and how many of their shares are right. */
  readonly partial: number;
  readonly rightPartial: number;
  readonly notInLine: { readonly labelled: number; readonly found: number; readonly right: number };
  readonly rightMade: boolean;
  /** What went wrong, a line each. */
  readonly errors: readonly string[];
}

/**
 * Compare what `linkSteps` found in a recipe with what a reader labelled.
 *
 * A mention is right when it overlaps a labelled one, its lines are equal, and neither was used for another pair. What is
 * in no line is counted apart: there an overlap is enough.
 *
 * @throws Error when a label stands nowhere in its step, because then the recipe has changed
 */
export function scoreLinkedSteps(labels: LabelledSteps, recipe: Recipe, linked: LinkedSteps): StepsScore {
  const errors: string[] = [];
  let found = 0;
  let right = 0;
  let rightShare = 0;
  let partial = 0;
  let rightPartial = 0;
  const notInLine = { labelled: labels.notInLines.length, found: 0, right: 0 };
  for (const { number, text } of recipe.steps) {
    const say = (words: string) => errors.push(`${labels.file} step ${number}: ${words}`);
    const mentions = linked.steps.find((step) => step.number === number)?.mentions ?? [];
    const open = new Set(mentions.filter((mention) => mention.ingredientNumbers.length > 0));
    found += open.size;
    for (const label of labels.mentions.filter(({ step }) => step === number)) {
      const range = locate(text, label);
      const match = [...open].find((mention) => overlaps(mention, range) && isSameLines(mention, label.lines));
      if (match === undefined) {
        const instead = mentions.filter((mention) => overlaps(mention, range)).map((mention) => describe(mention));
        say(`missed "${label.text}"=${label.lines} [${excerpt(text, range)}] read ${instead.join(" ") || "nothing"}`);
        continue;
      }
      open.delete(match);
      right++;
      const isRightShare = shareToLabel(match.share) === label.share;
      if (isRightShare) rightShare++;
      if (label.share !== "all") partial++;
      if (isRightShare && label.share !== "all") rightPartial++;
      if (!isRightShare)
        say(`share of "${label.text}" is ${label.share}, read ${shareToLabel(match.share)} [${excerpt(text, range)}]`);
    }
    for (const mention of open) say(`too many: ${describe(mention)} [${excerpt(text, mention)}]`);
    const openOutside = new Set(mentions.filter((mention) => mention.ingredientNumbers.length === 0));
    notInLine.found += openOutside.size;
    for (const label of labels.notInLines.filter(({ step }) => step === number)) {
      const range = locate(text, label);
      const match = [...openOutside].find((mention) => overlaps(mention, range));
      if (match === undefined) say(`missed "${label.text}" in no line [${excerpt(text, range)}]`);
      else {
        openOutside.delete(match);
        notInLine.right++;
      }
    }
    for (const mention of openOutside) say(`too many in no line: ${describe(mention)} [${excerpt(text, mention)}]`);
  }
  const rightMade = `${linked.madeOnTheWay}` === `${labels.madeOnTheWay}`;
  if (!rightMade) errors.push(`${labels.file}: made on the way ${labels.madeOnTheWay}, read ${linked.madeOnTheWay}`);
  return {
    labelled: labels.mentions.length,
    found,
    right,
    rightShare,
    partial,
    rightPartial,
    notInLine,
    rightMade,
    errors,
  };
}

/** The sum of some scores; its `rightMade` tells whether all were right. */
export function sumScores(scores: readonly StepsScore[]): StepsScore {
  const sum = (read: (score: StepsScore) => number) => scores.reduce((total, score) => total + read(score), 0);
  return {
    labelled: sum((score) => score.labelled),
    found: sum((score) => score.found),
    right: sum((score) => score.right),
    rightShare: sum((score) => score.rightShare),
    partial: sum((score) => score.partial),
    rightPartial: sum((score) => score.rightPartial),
    notInLine: {
      labelled: sum((score) => score.notInLine.labelled),
      found: sum((score) => score.notInLine.found),
      right: sum((score) => score.notInLine.right),
    },
    rightMade: scores.every((score) => score.rightMade),
    errors: scores.flatMap((score) => score.errors),
  };
}

/** A share in the spelling of the labels: `all`, `1/2`, `rest`, `2 tbsp`, `some`. */
function shareToLabel(share: MentionShare): string {
  if (share.kind === "part") return share.fraction;
  if (share.kind !== "amount") return share.kind;
  const { amount, unit } = share.measure;
  const number = amount === null ? "" : amountToText(amount).replace("..", "-").split("-").map(toMixed).join("-");
  // A German spoon is another unit than an American one and labelled alike.
  return [number, unit?.replace(/^metric-/, "")].filter(Boolean).join(" ");
}

function toMixed(value: string): string {
  const [top = 0, bottom = 1] = value.split("/").map(Number);
  const whole = Math.floor(top / bottom);
  return bottom === 1 || whole === 0 ? value : `${whole} ${top % bottom}/${bottom}`;
}

function isSameLines(mention: StepMention, lines: readonly number[]): boolean {
  return `${[...mention.ingredientNumbers].sort((a, b) => a - b)}` === `${[...lines].sort((a, b) => a - b)}`;
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}

function describe({ text, ingredientNumbers }: StepMention): string {
  return `"${text}"=${ingredientNumbers}`;
}

function excerpt(text: string, { start, end }: TextRange): string {
  return text.slice(Math.max(0, start - 30), end + 20).replaceAll("\n", " ");
}

/** Where the label's nth occurrence stands in the Markdown of its step. */
function locate(text: string, label: LabelledPlace): TextRange {
  const offsets: number[] = [];
  let plain = "";
  for (const match of text.matchAll(/\[([^\]]*)\]\([^)]*\)|[*_`]+|[^*_`]/gsu)) {
    const linkWords = match[1];
    if (linkWords === undefined && /^[*_`]/.test(match[0])) continue;
    const words = linkWords ?? match[0];
    const start = match.index + (linkWords === undefined ? 0 : 1);
    for (let index = 0; index < words.length; index++) offsets.push(start + index);
    plain += words;
  }
  const escaped = label.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");
  const matches = [...plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu"))];
  const match = matches[label.nth - 1];
  const start = match === undefined ? undefined : offsets[match.index];
  const end = match === undefined ? undefined : offsets[match.index + match[0].length - 1];
  if (start === undefined || end === undefined) {
    throw new Error(`step ${label.step} has no "${label.text}" number ${label.nth}`);
  }
  return { start, end: end + 1 };
}
