import { languageOf } from "../languages/languages.ts";
import type { Measure } from "../quantity/amount.ts";
import type { TextRange } from "../text-range.ts";
import type { IngredientLine, MeasureRole } from "./ingredient-line.ts";
import type { WordLabel } from "./label-words.ts";
import { readAmount } from "./read-amount.ts";
import { readMeasure, readUnit } from "./read-measures.ts";
import type { Token } from "./tokenise-line.ts";
import { tokeniseLine } from "./tokenise-line.ts";

/** What a stretch of a corrected line can be. What is in no span is nothing: "of", punctuation. */
export const correctedKinds = ["amount", "unit", "size", "food", "preparation", "note", "purpose"] as const;

export type CorrectedKind = (typeof correctedKinds)[number];

/** A stretch of a line, and what it is. */
export interface CorrectedSpan extends TextRange {
  readonly kind: CorrectedKind;
}

/** Corrections by the key of the line's text, as {@link lineKeyOf} makes it. */
export type LineCorrections = ReadonlyMap<string, LineCorrection>;

/** What somebody says that a line's words are. */
export interface LineCorrection {
  /** The line; offsets of the spans are in it. */
  readonly text: string;
  /** In order, without overlap. */
  readonly spans: readonly CorrectedSpan[];
}

/** A word of a line, or a number or sign that stands for itself, with what it was read as. */
export interface LineWord extends TextRange {
  readonly text: string;
  readonly kind: CorrectedKind | null;
}

const letters: Readonly<Record<CorrectedKind, string>> = {
  amount: "Q",
  unit: "U",
  size: "S",
  food: "N",
  preparation: "P",
  note: "C",
  purpose: "R",
};

/** The key of a line: its text with single blanks, so that a correction holds however the line is spaced. */
export function lineKeyOf(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** Spans in the form of labelled lines: "Q0-2 U3-7 N8-13". Offsets as in JavaScript strings, the end exclusive. */
export function formatSpans(spans: readonly CorrectedSpan[]): string {
  return spans.map(({ kind, start, end }) => `${letters[kind]}${start}-${end}`).join(" ");
}

/** Read what {@link formatSpans} writes; `null` when it is something else, or does not lie in order in the text. */
export function parseSpans(written: string, text: string): readonly CorrectedSpan[] | null {
  const spans: CorrectedSpan[] = [];
  let reached = 0;
  for (const word of written.split(" ").filter((part) => part !== "")) {
    const [, letter, from, to] = /^([QUSNPCR])(\d{1,6})-(\d{1,6})$/.exec(word) ?? [];
    const kind = correctedKinds.find((candidate) => letters[candidate] === letter);
    const [start, end] = [Number(from), Number(to)];
    if (kind === undefined || !(start >= reached && end > start && end <= text.length)) return null;
    spans.push({ kind, start, end });
    reached = end;
  }
  return spans;
}

/** The words of a line in order, each with what it was read as: what an editor is shown to correct. */
export function listLineWords(line: Pick<IngredientLine, "text" | "parts">): readonly LineWord[] {
  return tokeniseLine(line.text).tokens.map(({ text, start, end }) => {
    const part = line.parts.find((candidate) => candidate.start <= start && end <= candidate.end);
    const kind = part === undefined ? null : part.kind === "alternative" ? "food" : part.kind;
    return { text, start, end, kind };
  });
}

/** The spans of labelled words. Words of one kind side by side are one span; signs between them go along. */
export function toSpans(words: readonly LineWord[]): readonly CorrectedSpan[] {
  const spans: { kind: CorrectedKind; start: number; end: number }[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = spans.at(-1);
    if (word.kind === null) {
      isOpen = false;
    } else if (isOpen && last?.kind === word.kind) {
      last.end = word.end;
    } else {
      spans.push({ kind: word.kind, start: word.start, end: word.end });
      isOpen = true;
    }
  }
  return spans;
}

/** A line while it is read, as far as a correction changes it. */
export interface CorrectableLine {
  readonly tokens: readonly Token[];
  readonly labels: WordLabel[];
  /** Which measure an amount or a unit belongs to. */
  readonly roles: ({ readonly of: MeasureRole | null; readonly index: number } | null)[];
  measure: Measure | null;
  readonly further: Measure[];
  readonly added: Measure[];
}

/**
 * Put a correction in place of what the words of a line were taken for. The amounts stay as they were read where the
 * correction sees amounts and units in the same words; else they are read anew from the words that it names.
 */
export function correctLine(line: CorrectableLine, text: string, correction: LineCorrection, lang: string): void {
  const wanted = labelTokens(line.tokens, text, correction);
  const isMeasure = (label: WordLabel | undefined) => label === "amount" || label === "unit";
  const sameMeasures = wanted.every(
    (label, at) => isMeasure(label) === isMeasure(line.labels[at]) && (!isMeasure(label) || label === line.labels[at]),
  );
  for (const [at, label] of wanted.entries()) line.labels[at] = label;
  if (!sameMeasures) readMeasuresAnew(line, lang);
}

/** What each token is by the correction. Places are counted in characters that are no blanks: lines may be spaced differently. */
function labelTokens(tokens: readonly Token[], text: string, correction: LineCorrection): WordLabel[] {
  const placesHere = countMarks(text);
  const placesThere = countMarks(correction.text);
  const spans = correction.spans.map(({ kind, start, end }) => ({
    kind,
    start: placesThere[start] ?? 0,
    end: placesThere[end] ?? 0,
  }));
  let next = 0;
  return tokens.map((token) => {
    const place = placesHere[token.start] ?? 0;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next += 1;
    const span = spans[next];
    return span !== undefined && span.start <= place ? span.kind : null;
  });
}

/** How many characters that are no blanks come before each place of a text. */
function countMarks(text: string): readonly number[] {
  const counts = [0];
  for (let at = 0; at < text.length; at += 1) {
    counts.push((counts[at] ?? 0) + (/\s/.test(text[at] ?? "") ? 0 : 1));
  }
  return counts;
}

/** Neighbouring words that write one measure: first token, one behind the last, and where its amount and unit begin. */
interface MeasureRun {
  readonly from: number;
  to: number;
  readonly amountAt: number | null;
  unitAt: number | null;
}

/** The measures that the labels name: the first is the line's own, what "plus" adds is added, others say it again. */
function readMeasuresAnew(line: CorrectableLine, lang: string): void {
  const { tokens, roles } = line;
  line.measure = null;
  line.further.length = 0;
  line.added.length = 0;
  roles.fill(null);
  const { adding } = languageOf(lang).line;
  let reached = 0;
  for (const run of listRuns(line.labels)) {
    if (run.from < reached) continue;
    const read = readRun(line, run, lang);
    if (read === null) continue;
    reached = read.to;
    const of = line.measure === null ? "measure" : adding.has(tokens[run.from - 1]?.lower ?? "") ? "added" : "further";
    const index = of === "measure" ? 0 : line[of].length;
    if (of === "measure") line.measure = read.measure;
    else line[of].push(read.measure);
    for (const at of read.own) roles[at] = { of, index };
    for (const at of read.pack) roles[at] = { of: "pack", index };
  }
}

/** Amounts with the unit behind them, in order; a second amount or unit begins a new run. "2 garlic cloves" is one too. */
function listRuns(labels: readonly WordLabel[]): readonly MeasureRun[] {
  const runs: MeasureRun[] = [];
  for (const [at, label] of labels.entries()) {
    if (label !== "amount" && label !== "unit") continue;
    const last = runs.at(-1);
    const isNext = last !== undefined && last.to === at;
    const bare = runs.find(({ amountAt, unitAt }) => amountAt !== null && unitAt === null);
    if (isNext && label === "amount" && last.unitAt === null) last.to = at + 1;
    else if (isNext && label === "unit") {
      last.unitAt ??= at;
      last.to = at + 1;
    } else if (label === "unit" && bare !== undefined) bare.unitAt = at;
    else
      runs.push({
        from: at,
        to: at + 1,
        amountAt: label === "amount" ? at : null,
        unitAt: label === "unit" ? at : null,
      });
  }
  return runs;
}

interface RunReading {
  readonly measure: Measure;
  /** One behind the last token that it took. */
  readonly to: number;
  readonly own: readonly number[];
  readonly pack: readonly number[];
}

/** Read a run as any measure is read, packs and all, as long as that takes no word that the correction has as something else. */
function readRun({ tokens, labels }: CorrectableLine, run: MeasureRun, lang: string): RunReading | null {
  const isMeasured = (at: number) => labels[at] === "amount" || labels[at] === "unit";
  const whole = run.amountAt === null ? null : readMeasure(tokens, run.amountAt, lang);
  const marked = whole?.marks.filter(([, mark]) => mark !== "size" && mark !== "note") ?? [];
  const hasUnit = run.unitAt === null || run.unitAt >= run.to || whole?.measure.unit != null;
  if (whole !== null && hasUnit && whole.next >= run.to && marked.every(([at]) => isMeasured(at))) {
    const trailing = run.unitAt !== null && run.unitAt >= whole.next ? readUnit(tokens, run.unitAt, lang) : null;
    const ofPack = (mark: string) => mark.startsWith("pack_");
    return {
      measure: trailing === null ? whole.measure : { ...whole.measure, unit: trailing.unit.id },
      to: whole.next,
      own: [
        ...marked.filter(([, mark]) => !ofPack(mark)).map(([at]) => at),
        ...(trailing === null || run.unitAt === null ? [] : [run.unitAt]),
      ],
      pack: marked.filter(([, mark]) => ofPack(mark)).map(([at]) => at),
    };
  }
  const amount = run.amountAt === null ? null : readAmount(tokens, run.amountAt, lang);
  const unit = run.unitAt === null ? null : readUnit(tokens, run.unitAt, lang);
  if (amount === null && unit === null) return null;
  const own = Array.from({ length: run.to - run.from }, (_, index) => run.from + index);
  return {
    measure: { amount: amount?.amount ?? null, unit: unit?.unit.id ?? null },
    to: run.to,
    own: run.unitAt === null ? own : [...new Set([...own, run.unitAt])],
    pack: [],
  };
}
