import { languageOf } from "../languages/languages.ts";
import type { Amount, Measure } from "../quantity/amount.ts";
import { amountEnds, exactAmount } from "../quantity/amount.ts";
import { compareRationals, multiplyRationals, toRational } from "../quantity/rational.ts";
import type { Unit } from "../units/unit.ts";
import { findUnit } from "../units/units.ts";
import { readAmount } from "./read-amount.ts";
import type { Token } from "./tokenise-line.ts";

/** What a token was read as while measures were read. */
export type MeasureMark = "amount" | "unit" | "pack_amount" | "pack_unit" | "size" | "note";

/** A measure read from tokens. `marks` say what each token in between is; tokens without one are only punctuation. */
export interface MeasureReading {
  readonly measure: Measure;
  readonly next: number;
  readonly marks: readonly (readonly [index: number, mark: MeasureMark])[];
}

interface UnitReading {
  readonly unit: Unit;
  readonly next: number;
  readonly marks: readonly (readonly [index: number, mark: MeasureMark])[];
}

/** What things are sold in: "a 400 g tin" is one tin of 400 g. */
const containers = new Set(
  "can jar package packet tub box bag bottle tube block loaf punnet bar log slab ball rack batch roll".split(" "),
);
/** What a length measures out: "2-inch piece of ginger". */
const lengthPieces = new Set(["piece", "knob", "stalk", "slice", "strip", "stick", "cube"]);
const measuredByLength = new Set(["piece", "knob"]);
const multiplySigns = new Set(["x", "×", "*", "✕"]);
const dimensionSigns = new Set(["x", "×", "by"]);
const longestUnitName = 6;
const dozen = toRational(12);

/**
 * Read one measure from the token at `index` on: amount, unit and pack.
 *
 * Dimensions ("20x20cm") and sizes of things ("9-inch pie crust") are not amounts and give `null`.
 */
export function readMeasure(tokens: readonly Token[], index: number, lang: string): MeasureReading | null {
  const { line } = languageOf(lang);
  if (line.articles.has(tokens[index]?.lower ?? "") && tokens[index + 1]?.kind === "digits") {
    return readMeasure(tokens, index + 1, lang);
  }
  const leading = readApproximation(tokens, index, lang);
  const reading = readAmount(tokens, leading.next, lang) ?? readArticle(tokens, leading.next, lang);
  if (reading === null || isPartOfName(tokens, reading, lang)) return null;
  const marks: [number, MeasureMark][] = [...leading.marks];
  for (let at = leading.next; at < reading.next; at += 1) marks.push([at, "amount"]);
  const end = reading.next;
  const { collectives } = languageOf(lang).numbers;
  // "une dizaine *de* feuilles"
  const isCollective = collectives.has(tokens[end - 1]?.lower ?? "") && line.links.has(tokens[end]?.lower ?? "");
  const start = { amount: reading.amount, next: isCollective ? end + 1 : end, marks };
  const found =
    readThickness(tokens, leading.next, marks, lang) ??
    readMultiplied(tokens, start, lang) ??
    readBracketedPack(tokens, start, lang) ??
    readWithUnit(tokens, start, lang);
  if (found === null) return null;
  // What is said of the size of a pack is not said of the number of packs.
  const ownMarks = found.measure.pack === undefined ? found.marks : leading.marks;
  const isEstimate =
    ownMarks.some(([, mark]) => mark === "note") || collectives.get(tokens[end - 1]?.lower ?? "")?.isAbout === true;
  return isEstimate ? { ...found, measure: { ...found.measure, approximate: true } } : found;
}

/** "00 flour", "2% milk", "5-spice powder", 五花肉: a number that is part of a name. */
function isPartOfName(tokens: readonly Token[], reading: { amount: Amount; next: number }, lang: string): boolean {
  if (amountEnds(reading.amount).high === "0") return true;
  const next = tokens[reading.next];
  if (next?.text === "%") return true;
  const first = tokens[reading.next - 1];
  // "5-spice" is a name, "demi-citron" a half.
  const isGlued = next?.text === "-" && !next.spaced && first?.kind !== "word";
  const isHyphened = isGlued && tokens[reading.next + 1]?.kind === "word";
  const isHan = lang.startsWith("zh") && first?.kind === "word";
  return (isHyphened || isHan) && readUnit(tokens, skipHyphen(tokens, reading.next), lang) === null;
}

/** "8 ½-inch-thick slices": a count and a thickness, not eight and a half inches. */
function readThickness(
  tokens: readonly Token[],
  index: number,
  leading: readonly (readonly [number, MeasureMark])[],
  lang: string,
): MeasureReading | null {
  const fraction = tokens[index + 1];
  if (tokens[index]?.kind !== "digits" || fraction === undefined || !fraction.spaced) return null;
  const part =
    fraction.kind === "fraction" || tokens[index + 2]?.text === "/" ? readAmount(tokens, index + 1, lang) : null;
  if (part === null) return null;
  const unit = readUnitName(tokens, skipHyphen(tokens, part.next), lang);
  if (unit?.unit.dimension !== "length") return null;
  if (!isSizedThing(tokens[skipHyphen(tokens, unit.next)]?.lower ?? "", lang)) return null;
  const whole = readAmount(tokens.slice(index, index + 1), 0, lang);
  if (whole === null) return null;
  const marks = leading.filter(([at]) => at <= index);
  return readBracketedPack(tokens, { amount: whole.amount, next: index + 1, marks }, lang);
}

/** "20x20 cm", "9 by 13-inch": the size of a thing, its end, or `null`. */
export function readDimension(tokens: readonly Token[], index: number, lang: string): number | null {
  let at = index;
  let factors = 0;
  while (factors < 3 && (tokens[at]?.kind === "digits" || tokens[at]?.kind === "fraction")) {
    const number = readAmount(tokens, at, lang);
    if (number === null) return null;
    at = number.next;
    const unit = readUnitName(tokens, skipHyphen(tokens, at), lang);
    if (unit?.unit.dimension === "length") at = unit.next;
    factors += 1;
    if (!dimensionSigns.has(tokens[at]?.lower ?? "") || tokens[at + 1]?.kind === "word") break;
    at += 1;
  }
  const before = tokens[at - 1];
  const isLength = before !== undefined && findUnit(before.text, lang)?.dimension === "length";
  return factors > 1 && isLength ? at : null;
}

interface Start {
  readonly amount: Amount;
  readonly next: number;
  readonly marks: readonly (readonly [number, MeasureMark])[];
}

/** "about", "ca.", "~": words before an amount that make it an estimate. */
export function readApproximation(
  tokens: readonly Token[],
  index: number,
  lang: string,
): { next: number; marks: [number, MeasureMark][] } {
  const { approximate, filling } = languageOf(lang).line;
  const marks: [number, MeasureMark][] = [];
  let at = index;
  while (marks.length < 3) {
    const sign = plusMinusEnd(tokens, at);
    const isFilled = isFilling(tokens, at, filling);
    if (sign === at && !isFilled && !approximate.has(tokens[at]?.lower ?? "")) break;
    const end = Math.max(sign, at + 1);
    for (; at < end; at += 1) marks.push([at, isFilled ? "size" : "note"]);
    if (tokens[at]?.text === "." && tokens[at]?.spaced === false) at += 1;
  }
  return { next: at, marks };
}

/** "±" is a word of its own; "+-" and "+/-" are put together here. */
function plusMinusEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "+") return at;
  const minus = tokens[at + 1]?.text === "/" ? at + 2 : at + 1;
  return tokens[minus]?.text === "-" && tokens[minus]?.spaced === false ? minus + 1 : at;
}

/** "heaping 1 tsp": said before the number. */
function isFilling(tokens: readonly Token[], index: number, filling: ReadonlySet<string>): boolean {
  const next = tokens[index + 1];
  return filling.has(tokens[index]?.lower ?? "") && (next?.kind === "digits" || next?.kind === "fraction");
}

/** The unit named by the tokens at `index`, longest name first, with the words that modify it ("heaped", "small"). */
export function readUnit(tokens: readonly Token[], index: number, lang: string): UnitReading | null {
  const marks: [number, MeasureMark][] = [];
  let at = index;
  while (marks.length < 4) {
    const modifier = readModifier(tokens, at, lang);
    if (modifier === null) break;
    for (; at < modifier.next; at += 1) marks.push([at, modifier.mark]);
  }
  const name = readUnitName(tokens, at, lang);
  if (name === null) return null;
  let next = containers.has(name.unit.id) ? skipOtherContainer(tokens, name.next, lang) : name.next;
  next = skipPluralEnding(tokens, next, lang);
  for (let place = at; place < next; place += 1) marks.push([place, "unit"]);
  const { adjectivesFollow } = languageOf(lang).line;
  const after = adjectivesFollow ? readModifier(tokens, next, lang) : null;
  if (after === null || after.mark !== "size") return { unit: name.unit, next, marks };
  return { unit: name.unit, next: after.next, marks: [...marks, [next, "size"]] };
}

/** "large", "heaped", "kl.", "scant" beside a unit. */
function readModifier(tokens: readonly Token[], at: number, lang: string): { next: number; mark: MeasureMark } | null {
  const { sizes, unitModifiers, approximate } = languageOf(lang).line;
  const word = tokens[at]?.lower ?? "";
  const end = abbreviatedSizeEnd(tokens, at, lang);
  if (end > at) return { next: end, mark: "size" };
  if (sizes.has(word) || unitModifiers.has(word)) return { next: at + 1, mark: "size" };
  return approximate.has(word) && tokens[at]?.kind === "word" ? { next: at + 1, mark: "note" } : null;
}

/** "kl.", "m.-große": the index after a size that is written with a full stop, or `at`. */
export function abbreviatedSizeEnd(tokens: readonly Token[], at: number, lang: string): number {
  const { abbreviatedSizes, sizes } = languageOf(lang).line;
  if (abbreviatedSizes.size === 0) return at;
  const stop = tokens[at + 1];
  if (!abbreviatedSizes.has(tokens[at]?.lower ?? "") || stop?.text !== "." || stop.spaced) return at;
  const before = tokens[at - 1];
  // "200 gr. Mehl" is weighed, "2 gr. Zwiebeln" are large.
  if (before?.kind === "digits" && before.text.length > 1) return at;
  const isJoined = tokens[at + 2]?.text === "-" && tokens[at + 2]?.spaced === false;
  return isJoined && sizes.has(tokens[at + 3]?.lower ?? "") ? at + 4 : at + 2;
}

/** "Dose/n", "Zehe(n)": the index after an ending that is written for many. */
export function skipPluralEnding(tokens: readonly Token[], at: number, lang: string): number {
  const { pluralEndings } = languageOf(lang).line;
  if (pluralEndings.size === 0) return at;
  const sign = tokens[at];
  const ending = tokens[at + 1];
  if (sign === undefined || sign.spaced || ending === undefined || ending.spaced || !pluralEndings.has(ending.lower)) {
    return at;
  }
  if (sign.text === "/") return at + 2;
  return sign.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : at;
}

/** "1 bottle or can beer": the second container says nothing that a list needs. */
function skipOtherContainer(tokens: readonly Token[], index: number, lang: string): number {
  if (!languageOf(lang).numbers.orWords.has(tokens[index]?.lower ?? "")) return index;
  const other = readUnitName(tokens, index + 1, lang);
  return other !== null && containers.has(other.unit.id) && tokens[other.next] !== undefined ? other.next : index;
}

function readUnitName(tokens: readonly Token[], index: number, lang: string): { unit: Unit; next: number } | null {
  let best: { unit: Unit; next: number } | null = null;
  let name = "";
  for (let at = index; at < Math.min(tokens.length, index + longestUnitName); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && !isUnitSymbol(token))) break;
    // A full stop belongs to an abbreviation only when it is glued to it.
    if (token.text === "." && token.spaced) break;
    name += token.spaced && name !== "" ? ` ${token.text}` : token.text;
    const unit = findUnit(name, lang);
    if (unit !== null) best = { unit, next: at + 1 };
    if (token.kind === "symbol" && token.text !== ".") break;
  }
  return best;
}

function isUnitSymbol(token: Token): boolean {
  return token.text === "." || token.text === '"' || token.text === "”" || token.text === "″" || token.text === "#";
}

/** "a", "an" as one, where something countable follows. */
function readArticle(tokens: readonly Token[], index: number, lang: string): { amount: Amount; next: number } | null {
  const { numbers } = languageOf(lang);
  const following = tokens[index + 1];
  if (!numbers.indefiniteArticles.has(tokens[index]?.lower ?? "") || following?.kind !== "word") return null;
  if (numbers.vagueQuantities.has(following.lower)) return null;
  const isHalf = numbers.words.get(following.lower) === "1/2";
  return { amount: exactAmount(toRational(isHalf ? "1/2" : 1)), next: isHalf ? index + 2 : index + 1 };
}

/** "2 x 400 g tins"; "20 x 20 cm" is a size and no amount. */
function readMultiplied(tokens: readonly Token[], start: Start, lang: string): MeasureReading | null {
  if (!multiplySigns.has(tokens[start.next]?.lower ?? "")) return null;
  const inner = readAmount(tokens, start.next + 1, lang);
  if (inner === null) return null;
  const unit = readUnit(tokens, skipHyphen(tokens, inner.next), lang);
  if (unit === null || unit.unit.dimension === "length" || unit.unit.toBase === null) return null;
  const marks = [...start.marks, ...packMarks([...amountMarks(start.next + 1, inner.next), ...unit.marks])];
  return withContainer(tokens, start, { amount: inner.amount, unit, marks }, lang);
}

/** "1 (14-oz) can", "4 (6-ounce) salmon fillets", "1 15-oz. can". */
function readBracketedPack(tokens: readonly Token[], start: Start, lang: string): MeasureReading | null {
  const bracketed = tokens[start.next]?.text === "(";
  const from = bracketed ? start.next + 1 : start.next;
  if (!bracketed && tokens[from]?.spaced === false) return null;
  const approximate = bracketed ? readApproximation(tokens, from, lang) : { next: from, marks: [] };
  const inner = readAmount(tokens, approximate.next, lang);
  if (inner === null) return null;
  const unit = readUnit(tokens, skipHyphen(tokens, inner.next), lang);
  if (unit === null || unit.unit.toBase === null || unit.unit.id === "dozen") return null;
  const close = bracketed ? skipEach(tokens, unit.next, lang) : unit.next;
  if (bracketed && tokens[close]?.text !== ")") return null;
  const after = bracketed ? close + 1 : close;
  const size = packMarks([...approximate.marks, ...amountMarks(approximate.next, inner.next), ...unit.marks]);
  const marks = [...start.marks, ...size];
  if (unit.unit.dimension === "length")
    return lengthOfPieces(tokens, start, { amount: inner.amount, unit, marks, after }, lang);
  return withContainer(tokens, start, { amount: inner.amount, unit: { ...unit, next: after }, marks }, lang);
}

/** "1 (2-inch) piece ginger" is a piece of two inches; "6 (8-inch) tortillas" are six tortillas of that size. */
function lengthOfPieces(
  tokens: readonly Token[],
  start: Start,
  inner: { amount: Amount; unit: UnitReading; marks: MeasureReading["marks"]; after: number },
  lang: string,
): MeasureReading {
  const from = skipHyphen(tokens, inner.after);
  const described = tokens[from]?.lower === "thick" || tokens[from]?.lower === "long" ? from + 1 : from;
  const piece = readUnit(tokens, described, lang);
  const counted = piece !== null && piece.unit.toBase === null && !isFoodName(tokens, piece, lang) ? piece : null;
  if (counted !== null && measuredByLength.has(counted.unit.id) && described === from) {
    const pack = { amount: inner.amount, unit: inner.unit.unit.id };
    return {
      measure: { amount: start.amount, unit: counted.unit.id, pack },
      next: counted.next,
      marks: [...inner.marks, ...counted.marks],
    };
  }
  const own = new Set(start.marks.map(([at]) => at));
  const marks = inner.marks.map(([at, mark]) => [at, own.has(at) ? mark : "size"] as const);
  const sized = described > from ? [...marks, [from, "size"] as const] : marks;
  return {
    measure: { amount: start.amount, unit: counted?.unit.id ?? null },
    next: counted?.next ?? described,
    marks: [...sized, ...(counted?.marks ?? [])],
  };
}

function withContainer(
  tokens: readonly Token[],
  start: Start,
  inner: { amount: Amount; unit: UnitReading; marks: MeasureReading["marks"] },
  lang: string,
): MeasureReading {
  const container = readUnit(tokens, inner.unit.next, lang);
  const holds = container !== null && container.unit.toBase === null && container.unit.dimension === "count";
  return {
    measure: {
      amount: start.amount,
      unit: holds ? container.unit.id : null,
      pack: { amount: inner.amount, unit: inner.unit.unit.id },
    },
    next: holds ? container.next : inner.unit.next,
    marks: holds ? [...inner.marks, ...container.marks] : inner.marks,
  };
}

function readWithUnit(tokens: readonly Token[], start: Start, lang: string): MeasureReading | null {
  const unit = readUnit(tokens, skipHyphen(tokens, start.next), lang);
  if (unit === null || isFoodName(tokens, unit, lang)) {
    if (isDimension(tokens, start.next)) return null;
    return { measure: { amount: start.amount, unit: null }, next: start.next, marks: start.marks };
  }
  if (unit.unit.id === "dozen") return readDozen(tokens, start, unit, lang);
  if (unit.unit.dimension === "length") return readLength(tokens, start, unit, lang);
  const ranged = readRangeWithUnits(tokens, start, unit, lang);
  if (ranged !== null) return ranged;
  const marks = [...start.marks, ...unit.marks];
  if (unit.unit.toBase !== null) {
    const pack = readUnit(tokens, skipHyphen(tokens, unit.next), lang);
    if (pack !== null && pack.unit.id === "piece" && !isFoodName(tokens, pack, lang)) {
      // "a 15 g piece of ginger" is 15 g of ginger.
      return {
        measure: { amount: start.amount, unit: unit.unit.id },
        next: pack.next,
        marks: [...marks, ...pack.marks],
      };
    }
    if (pack !== null && containers.has(pack.unit.id) && !isFoodName(tokens, pack, lang)) {
      // A pack named by its size alone is one of them, or, with a bare plural, still one by what is written.
      return {
        measure: {
          amount: exactAmount(toRational(1)),
          unit: pack.unit.id,
          pack: { amount: start.amount, unit: unit.unit.id },
        },
        next: pack.next,
        marks: [...packMarks(marks), ...pack.marks],
      };
    }
  }
  return (
    readPackAfter(tokens, start, unit, lang) ?? {
      measure: { amount: start.amount, unit: unit.unit.id },
      next: unit.next,
      marks,
    }
  );
}

/** "1 boîte de 400 g de tomates", "2 Dosen à 400 g Tomaten": the size of a pack between it and what it holds. */
function readLinkedPack(
  tokens: readonly Token[],
  start: Start,
  unit: UnitReading,
  lang: string,
): MeasureReading | null {
  if (!containers.has(unit.unit.id) || !languageOf(lang).line.packLinks.has(tokens[unit.next]?.lower ?? ""))
    return null;
  const approximate = readApproximation(tokens, unit.next + 1, lang);
  const size = readAmount(tokens, approximate.next, lang);
  const sizeUnit = size === null ? null : readUnit(tokens, size.next, lang);
  if (size === null || sizeUnit === null || sizeUnit.unit.toBase === null) return null;
  const dimension = sizeUnit.unit.dimension;
  if ((dimension !== "mass" && dimension !== "volume") || tokens[sizeUnit.next] === undefined) return null;
  return {
    measure: { amount: start.amount, unit: unit.unit.id, pack: { amount: size.amount, unit: sizeUnit.unit.id } },
    next: sizeUnit.next,
    marks: [
      ...start.marks,
      ...unit.marks,
      ...packMarks([...approximate.marks, ...amountMarks(approximate.next, size.next), ...sizeUnit.marks]),
    ],
  };
}

/** "1 can (14 oz) tomatoes" */
function readPackAfter(tokens: readonly Token[], start: Start, unit: UnitReading, lang: string): MeasureReading | null {
  const linked = readLinkedPack(tokens, start, unit, lang);
  if (linked !== null) return linked;
  if (!containers.has(unit.unit.id) || tokens[unit.next]?.text !== "(") return null;
  const approximate = readApproximation(tokens, unit.next + 1, lang);
  const size = readAmount(tokens, approximate.next, lang);
  if (size === null) return null;
  const sizeUnit = readUnit(tokens, skipHyphen(tokens, size.next), lang);
  if (sizeUnit === null || sizeUnit.unit.toBase === null || sizeUnit.unit.dimension === "length") return null;
  const close = skipEach(tokens, sizeUnit.next, lang);
  if (tokens[close]?.text !== ")") return null;
  return {
    measure: { amount: start.amount, unit: unit.unit.id, pack: { amount: size.amount, unit: sizeUnit.unit.id } },
    next: close + 1,
    marks: [
      ...start.marks,
      ...unit.marks,
      ...packMarks([...approximate.marks, ...amountMarks(approximate.next, size.next), ...sizeUnit.marks]),
    ],
  };
}

/** "1 cup to 2 cups", "½ tsp-1 tsp": one range in one unit. */
function readRangeWithUnits(
  tokens: readonly Token[],
  start: Start,
  unit: UnitReading,
  lang: string,
): MeasureReading | null {
  const connector = tokens[unit.next];
  if (start.amount.kind !== "exact" || connector === undefined) return null;
  const isTo =
    connector.text === "-" || connector.text === "–" || languageOf(lang).numbers.toWords.has(connector.lower);
  if (!isTo) return null;
  const upper = readAmount(tokens, unit.next + 1, lang);
  if (upper === null || upper.amount.kind !== "exact") return null;
  const second = readUnit(tokens, skipHyphen(tokens, upper.next), lang);
  if (second?.unit.id !== unit.unit.id || compareRationals(start.amount.value, upper.amount.value) >= 0) return null;
  return {
    measure: { amount: { kind: "range", low: start.amount.value, high: upper.amount.value }, unit: unit.unit.id },
    next: second.next,
    marks: [...start.marks, ...unit.marks, ...amountMarks(unit.next + 1, upper.next), ...second.marks],
  };
}

/** Two dozen eggs are 24 eggs; "dozen" is part of the number. */
function readDozen(tokens: readonly Token[], start: Start, unit: UnitReading, lang: string): MeasureReading {
  const { low, high } = amountEnds(start.amount);
  const amount: Amount =
    start.amount.kind === "exact"
      ? exactAmount(multiplyRationals(low, dozen))
      : { kind: "range", low: multiplyRationals(low, dozen), high: multiplyRationals(high, dozen) };
  const marks = [...start.marks, ...unit.marks.map(([at]) => [at, "amount"] as const)];
  const counted = readUnit(tokens, unit.next, lang);
  if (counted === null || counted.unit.toBase !== null || isFoodName(tokens, counted, lang)) {
    return { measure: { amount, unit: null }, next: unit.next, marks };
  }
  return { measure: { amount, unit: counted.unit.id }, next: counted.next, marks: [...marks, ...counted.marks] };
}

function readLength(tokens: readonly Token[], start: Start, unit: UnitReading, lang: string): MeasureReading | null {
  const after = skipHyphen(tokens, unit.next);
  if (multiplySigns.has(tokens[after]?.lower ?? "")) return null;
  if (isSizedThing(tokens[after]?.lower ?? "", lang)) {
    const marks = [...start.marks, ...unit.marks].map(([at]) => [at, "size"] as const);
    return { measure: { amount: null, unit: null }, next: unit.next, marks };
  }
  const piece = readUnit(tokens, after, lang);
  const marks = [...start.marks, ...unit.marks];
  if (piece !== null && lengthPieces.has(piece.unit.id) && !isFoodName(tokens, piece, lang)) {
    return {
      measure: { amount: start.amount, unit: unit.unit.id },
      next: piece.next,
      marks: [...marks, ...piece.marks],
    };
  }
  return { measure: { amount: start.amount, unit: unit.unit.id }, next: unit.next, marks };
}

/** Whether a unit is something that foods are sold in. */
export function isContainer(unit: string | null): boolean {
  return unit !== null && containers.has(unit);
}

function isSizedThing(word: string, lang: string): boolean {
  return languageOf(lang).line.sizedThings.has(word) || word.startsWith("thick-") || word.startsWith("long-");
}

/** Cloves the spice, a bag of nothing: a counted unit with no food after it is itself the food. */
function isFoodName(tokens: readonly Token[], unit: UnitReading, lang: string): boolean {
  if (unit.unit.dimension !== "count" || unit.unit.id === "dozen") return false;
  const next = tokens[unit.next];
  const word = tokens[unit.next - 1]?.lower ?? "";
  // "garlic, 2 cloves": the food came first.
  const first = unit.marks[0]?.[0] ?? unit.next;
  const hasFoodBefore =
    first > 1 &&
    tokens.slice(Math.max(0, first - 6), first).some((token) => token.kind === "word" && !isCountingWord(token, lang));
  if (next === undefined) return !hasFoodBefore;
  const { unitFoods, linksAfterUnit, neverAfterUnit } = languageOf(lang).line;
  const pair = `${word} ${next.lower}`;
  if (unitFoods.has(pair) || unitFoods.has(`${pair} ${tokens[unit.next + 1]?.lower ?? ""}`)) return true;
  if (next.text === "," || next.text === ";" || next.text === ")") return true;
  return linksAfterUnit === null ? neverAfterUnit.has(next.lower) : !linksAfterUnit.has(next.lower);
}

function isCountingWord(token: Token, lang: string): boolean {
  const { line, numbers } = languageOf(lang);
  return (
    line.approximate.has(token.lower) ||
    numbers.toWords.has(token.lower) ||
    numbers.orWords.has(token.lower) ||
    line.sizes.has(token.lower) ||
    readAmount([token], 0, lang) !== null
  );
}

/** "20x20cm" and "9-by-13": a number that multiplies into a size. */
function isDimension(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index]?.lower ?? "";
  return multiplySigns.has(sign) && tokens[index + 1]?.kind === "digits";
}

function skipHyphen(tokens: readonly Token[], index: number): number {
  const sign = tokens[index]?.text ?? "";
  return sign === "-" || sign === "‐" || sign === "‑" || sign === "–" ? index + 1 : index;
}

function skipEach(tokens: readonly Token[], index: number, lang: string): number {
  return languageOf(lang).line.each.has(tokens[index]?.lower ?? "") ? index + 1 : index;
}

/** What was read as an amount and a unit, said to be the size of a pack. */
export function packMarks(marks: MeasureReading["marks"]): [number, MeasureMark][] {
  return marks.map(([at, mark]) => [at, mark === "amount" ? "pack_amount" : mark === "unit" ? "pack_unit" : mark]);
}

function amountMarks(from: number, to: number): [number, MeasureMark][] {
  const marks: [number, MeasureMark][] = [];
  for (let at = from; at < to; at += 1) marks.push([at, "amount"]);
  return marks;
}
