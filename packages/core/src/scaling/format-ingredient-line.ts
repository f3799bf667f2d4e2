import type { IngredientLine, IngredientPart, IngredientPartKind } from "../ingredient/ingredient-line.ts";
import { parseAmountText } from "../ingredient/read-amount.ts";
import { languageOf } from "../languages/languages.ts";
import type { Amount, Measure } from "../quantity/amount.ts";
import { amountEnds, scaleAmount } from "../quantity/amount.ts";
import { formatAmount } from "../quantity/format-amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { toRational } from "../quantity/rational.ts";
import { chooseDisplayMeasure } from "../units/choose-display-measure.ts";
import { splitForSpoons } from "../units/split-for-spoons.ts";
import type { UnitSystem } from "../units/unit.ts";
import { findUnit, getUnit, unitLabel } from "../units/units.ts";
import type { CompositeAmount } from "./composite-amounts.ts";
import { compositeParts, findComposites } from "./composite-amounts.ts";
import { inflectFood } from "./inflect-food.ts";
import { inflectUnit, isMany } from "./inflect-unit.ts";
import { roundMeasure } from "./round-measure.ts";
import { scaleAmountsInWords } from "./scale-amounts-in-words.ts";

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
 * The pieces put together are the line: only amounts and units differ from the cook's text, and the words that follow their
 * number ("1 cup" twice is "2 cups", "1 bay leaf" is "2 bay leaves"). Amounts in the rest of the line grow where they must
 * ("or 2 teaspoons dried"). The size of a pack is not scaled; "400 g tin" twice is "2 × 400 g tins". What no cup or spoon
 * measures is said in smaller ones: ½ of ¼ cup is 2 tablespoons. Unscaled and in the cook's own units the pieces are
 * exactly `line.text`. There are as many pieces at every scale of a line, but for packs without a number.
 */
export function formatIngredientLine(
  line: IngredientLine,
  options: FormatIngredientLineOptions = {},
): readonly IngredientPiece[] {
  const { factor = one, system = "as_written", lang = "en" } = options;
  const pieces: IngredientPiece[] = [];
  const isAsWritten = factor === one && system === "as_written";
  const state: LineState = { line, factor, system, lang, current: null, own: null, packSeen: false };
  const composites = isAsWritten ? [] : findComposites(line, factor, lang);
  let at = 0;
  for (const [index, part] of line.parts.entries()) {
    const composite = composites.find(({ firstPart }) => firstPart <= index && index < firstPart + compositeParts);
    const place = composite === undefined ? -1 : index - composite.firstPart;
    if (part.start > at) pieces.push({ kind: "text", text: place > 1 ? "" : line.text.slice(at, part.start) });
    const text = line.text.slice(part.start, part.end);
    at = part.end;
    if (composite !== undefined) pieces.push({ kind: part.kind, text: formatCompositePart(composite, place, state) });
    else if (isAsWritten) pieces.push({ kind: part.kind, text });
    else if (part.kind !== "amount" && part.kind !== "unit") pieces.push(formatWords(text, part, state));
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
  /** What a second measure holds: the 2 tsp of "2 tbsp + 2 tsp". */
  readonly rest: Measure | null;
}

/** One amount in one unit takes the place of the four parts; the last two are left empty. */
function formatCompositePart({ measure }: CompositeAmount, place: number, { system, lang }: LineState): string {
  const chosen = chooseDisplayMeasure(measure, system);
  const { amount, unit } = chosen.unit === measure.unit || system === "as_written" ? chosen : roundMeasure(chosen);
  const shown = unit === null ? null : getUnit(unit);
  if (amount === null || shown === null || place > 1) return "";
  return place === 0 ? formatAmount(amount, { lang, unit }) : unitLabel(shown, isMany(amount, lang), lang);
}

/** Words that follow the line's number: what is counted, and amounts that stand in notes. */
function formatWords(text: string, { kind, end }: IngredientPart, state: LineState): IngredientPiece {
  const { line, factor, lang } = state;
  if (factor === one) return { kind, text };
  const count = isCount(line) ? (line.measure?.amount ?? null) : null;
  if (kind !== "food" && kind !== "size") {
    const scaled = scaleAmountsInWords(text, { factor, count, lang });
    if (scaled !== text || kind !== "alternative") return { kind, text: scaled };
  }
  if (count === null || kind === "size" || !isWholeName(text, end, line)) return { kind, text };
  const isMore = isMany(scaleAmount(count, factor), lang);
  return { kind, text: isMore === isMany(count, lang) ? text : inflectFood(text, isMore, lang) };
}

/** Whether the line counts its food, as in "2 onions", and not cups or tins of it. */
function isCount({ measure, parts }: IngredientLine): boolean {
  if (measure === null || measure.unit !== null || measure.amount === null) return false;
  if (measure.pack === undefined) return true;
  // "4 small eggplants (250 g each)" counts them, "2 x 400 g beans" does not.
  const food = parts.find((part) => part.kind === "food");
  const pack = parts.find((part) => part.of === "pack");
  return food !== undefined && pack !== undefined && food.start < pack.start;
}

/** "red" in "1 red or yellow pepper" and "dendê" in "dendê (red palm) oil" are names without their noun. */
function isWholeName(text: string, end: number, line: IngredientLine): boolean {
  const names = [line.food, ...line.alternatives].map((name) => name.toLowerCase());
  const last = /[^\s]+$/u.exec(text.trim().toLowerCase())?.[0] ?? "";
  const goesOn = line.parts.some((part) => part.kind === "food" && part.start >= end);
  return !goesOn && names.some((name) => name === last || name.endsWith(` ${last}`));
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
  const tail = text.slice(read.end);
  if (isPackSize) {
    state.packSeen = true;
    state.current = null;
    const count = state.own === null ? countOfPacks(state) : [];
    return [...count, { kind: "amount", text }];
  }
  const measure: Measure = { amount: scaleAmount(read.amount, factor), unit: unitAfter(following, state) };
  const converted = convert(measure, state);
  // "2 tablespoons + 2 teaspoons plus 1 teaspoon" would be a sum in a sum.
  const [shown, rest = null] = line.addedMeasures.length > 0 ? [converted] : splitForSpoons(converted);
  const amount = shown.amount ?? read.amount;
  state.current = { written: read.amount, shown: amount, unit: shown.unit === measure.unit ? null : shown.unit, rest };
  state.own ??= state.current;
  return [{ kind: "amount", text: `${formatAmount(amount, { lang, unit: shown.unit })}${tail}` }];
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
  state.own = { written, shown, unit: null, rest: null };
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
  const rest = amount.rest === null ? "" : ` + ${formatRest(amount.rest, text, lang)}`;
  if (amount.unit !== null) {
    const label = labelLike(text, amount.unit, many, lang);
    // `1/2"` has no space before its unit, "1.3 cm" wants one.
    return { kind: "unit", text: `${/\s/u.test(before) ? label : ` ${label}`}${rest}` };
  }
  // "1-inch piece" stays one piece when it gets longer.
  if (many === isMany(amount.written, lang) || isHyphen(before)) return { kind: "unit", text: `${text}${rest}` };
  const word = findUnit(text, lang) === null ? lastWord : text;
  const inflected = inflectUnit(word, unit, many, lang);
  return { kind: "unit", text: `${text.slice(0, text.length - word.length)}${inflected}${rest}` };
}

function formatRest({ amount, unit }: Measure, written: string, lang: string): string {
  if (amount === null || unit === null) return "";
  return `${formatAmount(amount, { lang, unit })} ${labelLike(written, unit, isMany(amount, lang), lang)}`;
}

/** "tablespoons" where the cook wrote "cup" or "teaspoons", "tbsp" where the cook abbreviates. */
function labelLike(written: string, unitId: string, many: boolean, lang: string): string {
  const unit = getUnit(unitId);
  if (unit === null) return unitId;
  const inFull =
    lang.startsWith("en") && /^(?:cup|table|tea)/iu.test(written) ? languageOf(lang).spoken.units[unitId] : undefined;
  return inFull === undefined ? unitLabel(unit, many, lang) : many ? inFull[1] : inFull[0];
}

function isHyphen(text: string): boolean {
  return text === "-" || text === "‐" || text === "‑";
}

function isSame(amount: Amount, other: Amount | null): boolean {
  if (other === null) return false;
  const a = amountEnds(amount);
  const b = amountEnds(other);
  return a.low === b.low && a.high === b.high;
}
