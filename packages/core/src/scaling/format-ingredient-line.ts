import type { IngredientLine, IngredientPart, IngredientPartKind } from "../ingredient/ingredient-line.ts";
import { parseAmountText } from "../ingredient/read-amount.ts";
import type { Amount, Measure } from "../quantity/amount.ts";
import { amountEnds, scaleAmount } from "../quantity/amount.ts";
import { formatAmount } from "../quantity/format-amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { compareRationals, toRational } from "../quantity/rational.ts";
import { chooseDisplayMeasure } from "../units/choose-display-measure.ts";
import type { Unit, UnitSystem } from "../units/unit.ts";
import { findUnit, getUnit, unitLabel } from "../units/units.ts";
import { roundMeasure } from "./round-measure.ts";

/** A stretch of a shown line; `text` is what stands between the parts. */
export interface IngredientPiece {
  readonly kind: IngredientPartKind | "text";
  readonly text: string;
}

/** How a line is shown. */
export interface FormatIngredientLineOptions {
  /** Exact factor of the line as written; 1 by default. */
  readonly factor?: Rational;
  /** Shows weights, volumes and lengths in this system; as the cook wrote them by default. */
  readonly system?: UnitSystem;
  readonly lang?: string;
}

const one = toRational(1);

/**
 * A line as it is shown, scaled and in the reader's units.
 *
 * The pieces put together are the line: only amounts and units differ from the cook's text, and unit words follow their
 * number ("1 cup" twice is "2 cups"). The size of a pack is not scaled; "400 g tin" twice is "2 × 400 g tins". Unscaled
 * and in the cook's own units the pieces are exactly `line.text`.
 */
export function formatIngredientLine(
  line: IngredientLine,
  options: FormatIngredientLineOptions = {},
): readonly IngredientPiece[] {
  const { factor = one, system = "as_written", lang = "en" } = options;
  const pieces: IngredientPiece[] = [];
  const isAsWritten = factor === one && system === "as_written";
  const state: LineState = { line, factor, system, lang, current: null, own: null, packSeen: false };
  let at = 0;
  for (const [index, part] of line.parts.entries()) {
    if (part.start > at) pieces.push({ kind: "text", text: line.text.slice(at, part.start) });
    const text = line.text.slice(part.start, part.end);
    at = part.end;
    if (isAsWritten || (part.kind !== "amount" && part.kind !== "unit")) pieces.push({ kind: part.kind, text });
    else if (part.kind === "amount") pieces.push(...formatAmountPart(text, line.parts.slice(index + 1), state));
    else pieces.push(formatUnitPart(text, line.text[part.start - 1] ?? "", state));
  }
  if (at < line.text.length) pieces.push({ kind: "text", text: line.text.slice(at) });
  return pieces;
}

/** What was shown so far of a line. */
interface LineState {
  readonly line: IngredientLine;
  readonly factor: Rational;
  readonly system: UnitSystem;
  readonly lang: string;
  /** The amount that the next unit belongs to: as written, as shown, and in which unit it is shown if that changed. */
  current: ShownAmount | null;
  /** The line's own amount, which the word "cans" behind a pack's size belongs to. */
  own: ShownAmount | null;
  packSeen: boolean;
}

interface ShownAmount {
  readonly written: Amount;
  readonly shown: Amount;
  readonly unit: string | null;
}

function formatAmountPart(
  text: string,
  following: readonly IngredientPart[],
  state: LineState,
): readonly IngredientPiece[] {
  const { line, factor, lang } = state;
  const read = parseAmountText(text, lang) ?? readArticle(text, state);
  if (read === null) return [{ kind: "amount", text }];
  const pack = line.measure?.pack;
  const isPackSize =
    pack !== undefined &&
    !state.packSeen &&
    isSame(read.amount, pack.amount) &&
    (state.own !== null || !isSame(read.amount, line.measure?.amount ?? null));
  const rest = text.slice(read.end);
  if (isPackSize) {
    state.packSeen = true;
    state.current = null;
    const count = state.own === null ? countOfPacks(state) : [];
    return [...count, { kind: "amount", text }];
  }
  const measure: Measure = { amount: scaleAmount(read.amount, factor), unit: unitAfter(following, state) };
  const shown = convert(measure, state);
  const amount = shown.amount ?? read.amount;
  state.current = { written: read.amount, shown: amount, unit: shown.unit === measure.unit ? null : shown.unit };
  state.own ??= state.current;
  return [{ kind: "amount", text: `${formatAmount(amount, { lang, unit: shown.unit })}${rest}` }];
}

/** "a pinch" is one, though "a" alone is no number: the line's reading knows. */
function readArticle(text: string, { line, own }: LineState): { amount: Amount; end: number } | null {
  const amount = line.measure?.amount ?? null;
  return own === null && amount?.kind === "exact" && amount.value === one ? { amount, end: text.length } : null;
}

/** "400 g tin" says nothing of how many; at another scale it has to. */
function countOfPacks(state: LineState): readonly IngredientPiece[] {
  const written = state.line.measure?.amount ?? null;
  if (written === null) return [];
  const shown = scaleAmount(written, state.factor);
  state.own = { written, shown, unit: null };
  if (isSame(written, shown)) return [];
  return [
    { kind: "amount", text: formatAmount(shown, { lang: state.lang }) },
    { kind: "text", text: " × " },
  ];
}

/** The unit of the part that follows an amount, unless it is a pack's: packs keep the units on their label. */
function unitAfter(following: readonly IngredientPart[], { line, lang }: LineState): string | null {
  const [next] = following;
  if (next?.kind !== "unit" || line.measure?.pack !== undefined) return null;
  return findUnit(line.text.slice(next.start, next.end), lang)?.id ?? null;
}

function convert(measure: Measure, { system }: LineState): Measure {
  if (system === "as_written" || measure.unit === null || !getUnit(measure.unit)?.toBase) return measure;
  const chosen = chooseDisplayMeasure(measure, system);
  return chosen.unit === measure.unit ? measure : roundMeasure(chosen);
}

function formatUnitPart(text: string, before: string, state: LineState): IngredientPiece {
  const { line, lang } = state;
  const lastWord = /[^\s-]+$/u.exec(text)?.[0] ?? text;
  const unit = findUnit(text, lang) ?? findUnit(lastWord, lang);
  const isPackWord = line.measure?.pack !== undefined && unit?.id === line.measure.unit;
  const amount = isPackWord ? state.own : state.current;
  if (unit === null || amount === null) return { kind: "unit", text };
  const many = isMany(amount.shown, lang);
  if (amount.unit !== null) {
    const shown = getUnit(amount.unit);
    const label = shown === null ? amount.unit : unitLabel(shown, many, lang);
    // `1/2"` has no space before its unit, "1.3 cm" wants one.
    return { kind: "unit", text: /\s/u.test(before) ? label : ` ${label}` };
  }
  if (many === isMany(amount.written, lang)) return { kind: "unit", text };
  const word = findUnit(text, lang) === null ? lastWord : text;
  return { kind: "unit", text: `${text.slice(0, text.length - word.length)}${inflect(word, unit, many, lang)}` };
}

/** A unit word for one or for many, in the cook's own spelling. Abbreviations ("Tbsp", "g") stay. */
function inflect(word: string, unit: Unit, many: boolean, lang: string): string {
  const base = lang.split("-")[0] ?? "en";
  const pairs = [[unit.singular, unit.plural], base === "en" ? [] : (unit.names[base]?.slice(0, 2) ?? [])];
  for (const [single, plural] of pairs) {
    const from = many ? single : plural;
    const to = many ? plural : single;
    if (from === to || to === undefined || from === undefined) continue;
    if (word === from) return to;
    if (word.toLowerCase() === from.toLowerCase()) return word[0] === word[0]?.toUpperCase() ? capitalise(to) : to;
  }
  if (many && (word.length < 3 || !/[aeiouyäöüé]/iu.test(word))) return word;
  const candidates = many
    ? ["s", "es", "n", "en"].map((ending) => `${word}${ending}`)
    : ["s", "es", "n", "en"].filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  return candidates.find((candidate) => findUnit(candidate, lang)?.id === unit.id) ?? word;
}

function capitalise(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** English counts everything above one as many; French everything from two. */
function isMany(amount: Amount, lang: string): boolean {
  const order = compareRationals(amountEnds(amount).high, toRational(lang.startsWith("fr") ? 2 : 1));
  return lang.startsWith("fr") ? order >= 0 : order > 0;
}

function isSame(amount: Amount, other: Amount | null): boolean {
  if (other === null) return false;
  const a = amountEnds(amount);
  const b = amountEnds(other);
  return a.low === b.low && a.high === b.high;
}
