import type { SourcedNumber } from "../foods/food.ts";
import type { Measure } from "../quantity/amount.ts";
import type { Rational } from "../quantity/rational.ts";
import { addRationals, divideRationals, multiplyRationals, toRational } from "../quantity/rational.ts";
import type { Bucket, Ends } from "./measure-bucket.ts";
import { bucketOf, sizeOf, toAmount, toBase } from "./measure-bucket.ts";
import type { ApartPair, ApartReason, FoodFigures, SourceStep } from "./shopping-list.ts";
import { chooseSumUnit } from "./sum-unit.ts";

/** One measure of one source, already scaled. */
export interface CountedMeasure {
  readonly measure: Measure;
  /** The same amount said again by the cook: "1 cup (200 g)". */
  readonly saidAgain: readonly Measure[];
}

/** The measures of one food, joined as far as they go. */
export interface JoinedMeasures {
  readonly measures: readonly JoinedMeasure[];
  /** Steps of each source, in the order given. */
  readonly steps: readonly (readonly SourceStep[])[];
  readonly apart: ApartReason | null;
  /** One for every two of `measures`. */
  readonly pairs: readonly ApartPair[];
  /** The measures that were counted, of each source: with ounces read, and the cook's own second measure where that counts. */
  readonly counted: readonly (readonly Measure[])[];
  /** What others were joined into, so that a part of the same sources can be joined alike. */
  readonly target: Bucket | null;
}

export interface JoinedMeasure {
  readonly measure: Measure;
  /** True when units of different systems were added: the sum is exact, and no cook would say it so. */
  readonly mixedSystems: boolean;
}

/** A measure on its way into a sum. */
interface Counted {
  readonly sourceIndex: number;
  readonly measure: Measure;
  readonly saidAgain: readonly Measure[];
  readonly bucket: Bucket;
  readonly ends: Ends;
}

interface Sum {
  readonly bucket: Bucket;
  ends: Ends;
  approximate: boolean;
  readonly parts: Counted[];
  /** Estimated parts, which have no vote on the unit. */
  readonly converted: { readonly part: Counted; readonly ends: Ends }[];
}

const massBucket: Bucket = { key: "mass", kind: "mass", baseUnit: "g" };

/** Units in which things are bought as such; other count units (slice, stick) give way to a weight. */
const boughtByUnit = new Set(["head", "bulb", "bunch", "clove", "ear", "loaf", "stalk", "fillet"]);

/**
 * Add up what several sources want of one food.
 *
 * Each measure is first brought to the exact base of its bucket; buckets are added; then buckets that weigh something
 * known are joined through grams by the food's density and piece weights, and marked as approximate. The result does not
 * depend on the order of sources. What can't be joined stays side by side, with the reason.
 *
 * @param sources the measures of each source, after scaling; measures without an amount are not for adding and must not
 *   be among them
 * @param options.target the bucket to join into, where it was chosen before; without it, it is chosen
 */
export function joinMeasures(
  sources: readonly (readonly CountedMeasure[])[],
  options: { readonly figures: FoodFigures; readonly keepApart: boolean; readonly target?: Bucket | null },
): JoinedMeasures {
  const { figures, keepApart } = options;
  const steps: SourceStep[][] = sources.map(() => []);
  const counted = sources.flatMap((measures, sourceIndex) =>
    measures.flatMap((one) => toCounted(one.measure, one.saidAgain, sourceIndex)),
  );
  const read = readFluidOunces(counted, figures, steps);
  const present = addByBucket(read);
  const target = keepApart
    ? null
    : options.target === undefined
      ? chooseTarget(present, read, figures)
      : options.target;
  const sums = target === null ? present : joinInto(target, read, figures, steps);
  const ordered = [...sums.values()].sort(compareSums);
  const measures = ordered.map((sum) => toJoined(sum, steps, figures));
  const couldJoin = keepApart && chooseTarget(present, read, figures) !== null;
  return {
    measures,
    steps,
    apart: couldJoin ? "kept_apart_by_household" : explainApart(ordered, figures),
    pairs: explainPairs(ordered, measures, options),
    counted: listCounted(ordered, sources.length),
    target,
  };
}

function listCounted(sums: readonly Sum[], sourceCount: number): readonly (readonly Measure[])[] {
  const counted = Array.from({ length: sourceCount }, (): Measure[] => []);
  for (const sum of sums) {
    for (const part of [...sum.parts, ...sum.converted.map((one) => one.part)]) {
      counted[part.sourceIndex]?.push(part.measure);
    }
  }
  return counted;
}

function explainPairs(
  sums: readonly Sum[],
  joined: readonly JoinedMeasure[],
  { figures, keepApart }: { readonly figures: FoodFigures; readonly keepApart: boolean },
): readonly ApartPair[] {
  return sums.flatMap((one, at) =>
    sums.slice(at + 1).flatMap((other, behind): readonly ApartPair[] => {
      const a = joined[at]?.measure;
      const b = joined[at + 1 + behind]?.measure;
      const held = keepApart && couldJoinPair(one, other, figures);
      const reason = held ? "kept_apart_by_household" : explainApart([one, other], figures);
      return a === undefined || b === undefined || reason === null ? [] : [{ reason, between: [a, b] }];
    }),
  );
}

function couldJoinPair(one: Sum, other: Sum, figures: FoodFigures): boolean {
  const said = (from: Sum, into: Sum) => from.parts.some((part) => saidIn(into.bucket, part) !== null);
  return canConvert(one.bucket, other.bucket, figures) || said(one, other) || said(other, one);
}

function toCounted(measure: Measure, saidAgain: readonly Measure[], sourceIndex: number): readonly Counted[] {
  if (measure.amount === null) return [];
  return [{ sourceIndex, measure, saidAgain, bucket: bucketOf(measure), ends: toBase(measure.amount, measure) }];
}

/** "8 oz milk" beside "1 cup milk" means fluid ounces; beside flour, or alone, an ounce is a weight. */
function readFluidOunces(counted: readonly Counted[], figures: FoodFigures, steps: SourceStep[][]): readonly Counted[] {
  if (!figures.liquid || counted.every((one) => one.bucket.kind !== "volume")) return counted;
  return counted.map((one) => {
    if (one.measure.unit !== "oz" || one.measure.pack !== undefined) return one;
    steps[one.sourceIndex]?.push({ kind: "fluid_ounces" });
    return toCounted({ ...one.measure, unit: "fl-oz" }, one.saidAgain, one.sourceIndex)[0] ?? one;
  });
}

function addByBucket(counted: readonly Counted[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const one of counted) addPart(sums, one);
  return sums;
}

function addPart(sums: Map<string, Sum>, part: Counted): void {
  const sum = sumOf(sums, part.bucket);
  sum.parts.push(part);
  sum.ends = addEnds(sum.ends, part.ends);
  if (part.measure.approximate) sum.approximate = true;
}

function sumOf(sums: Map<string, Sum>, bucket: Bucket): Sum {
  const known = sums.get(bucket.key);
  if (known !== undefined) return known;
  const zero = toRational(0);
  const sum: Sum = { bucket, ends: { low: zero, high: zero }, approximate: false, parts: [], converted: [] };
  sums.set(bucket.key, sum);
  return sum;
}

/**
 * The bucket that others can be joined into, if any: whole things first ("≈ 4 onions"), then what is bought by its unit,
 * then volume for liquids and mass for the rest.
 */
function chooseTarget(present: Map<string, Sum>, counted: readonly Counted[], figures: FoodFigures): Bucket | null {
  if (present.size < 2) return null;
  const buckets = [...present.values()].map((sum) => sum.bucket);
  buckets.sort((a, b) => targetRank(a, figures) - targetRank(b, figures) || heavierFirst(a, b, figures));
  return (
    buckets.find((bucket) =>
      counted.some(
        (part) => part.bucket.key !== bucket.key && (saidIn(bucket, part) || canConvert(part.bucket, bucket, figures)),
      ),
    ) ?? null
  );
}

function joinInto(
  target: Bucket,
  counted: readonly Counted[],
  figures: FoodFigures,
  steps: SourceStep[][],
): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const part of counted) {
    // What the cook said in the wanted dimension is better than any estimate.
    const said = part.bucket.key === target.key ? null : saidIn(target, part);
    if (said !== null) {
      steps[part.sourceIndex]?.push({ kind: "said_again", from: part.measure, to: said.measure });
      addPart(sums, said);
    } else if (part.bucket.key === target.key || !canConvert(part.bucket, target, figures)) {
      addPart(sums, part);
    } else {
      addConverted(sumOf(sums, target), part, figures);
    }
  }
  return sums;
}

function saidIn(target: Bucket, part: Counted): Counted | null {
  const again = part.saidAgain.find((measure) => measure.amount !== null && bucketOf(measure).key === target.key);
  return again === undefined ? null : (toCounted(again, [], part.sourceIndex)[0] ?? null);
}

function canConvert(from: Bucket, to: Bucket, figures: FoodFigures): boolean {
  return gramsPerBase(from, figures) !== null && gramsPerBase(to, figures) !== null;
}

function addConverted(sum: Sum, part: Counted, figures: FoodFigures): void {
  const ends = convertEnds(part.ends, part.bucket, sum.bucket, figures);
  if (ends === null) throw new Error(`No figure to convert ${part.bucket.key} to ${sum.bucket.key}`);
  sum.converted.push({ part, ends });
  sum.ends = addEnds(sum.ends, ends);
  sum.approximate = true;
}

/** Ends of one bucket in the base of another, through grams; `null` when a figure is missing. */
export function convertEnds(ends: Ends, from: Bucket, to: Bucket, figures: FoodFigures): Ends | null {
  if (from.key === to.key) return ends;
  const fromGrams = gramsPerBase(from, figures);
  const toGrams = gramsPerBase(to, figures);
  if (fromGrams === null || toGrams === null) return null;
  const factor = divideRationals(fromGrams, toGrams);
  return { low: multiplyRationals(ends.low, factor), high: multiplyRationals(ends.high, factor) };
}

function targetRank(bucket: Bucket, figures: FoodFigures): number {
  if (bucket.kind === "pieces") return 0;
  if (bucket.kind === "vague") return 5;
  if (bucket.kind === "unit") return boughtByUnit.has(bucket.baseUnit ?? "") ? 1 : 4;
  return (bucket.kind === "volume") === figures.liquid ? 2 : 3;
}

function heavierFirst(a: Bucket, b: Bucket, figures: FoodFigures): number {
  const difference = (figureOf(b, figures)?.value ?? 0) - (figureOf(a, figures)?.value ?? 0);
  return difference || (a.key < b.key ? -1 : 1);
}

/** Grams of one base unit of a bucket; `null` when nobody knows. */
function gramsPerBase(bucket: Bucket, figures: FoodFigures): Rational | null {
  if (bucket.kind === "mass") return toRational(1);
  const figure = figureOf(bucket, figures);
  return figure === null ? null : toRational(figure.value);
}

function figureOf(bucket: Bucket, figures: FoodFigures): SourcedNumber | null {
  if (bucket.kind === "volume") return figures.gramsPerMl;
  if (bucket.kind === "pieces") return figures.pieceGrams[""] ?? null;
  // A dash of salt is weighed by a table, or by nobody: what it becomes is marked as an estimate like all the others.
  const isWeighed = bucket.kind === "unit" || bucket.kind === "vague";
  return isWeighed ? (figures.pieceGrams[bucket.baseUnit ?? ""] ?? null) : null;
}

function toJoined(sum: Sum, steps: SourceStep[][], figures: FoodFigures): JoinedMeasure {
  const chosen =
    sum.parts.length === 0
      ? { unit: sum.bucket.baseUnit, mixedSystems: false }
      : chooseSumUnit(
          sum.parts.map((part) => part.measure),
          sum.ends,
        );
  const pack = choosePack(sum.parts);
  const size = pack === undefined ? sizeOf(chosen.unit) : toRational(1);
  const inUnit = (ends: Ends): Measure => ({
    amount: toAmount({ low: divideRationals(ends.low, size), high: divideRationals(ends.high, size) }),
    unit: chosen.unit,
    ...(pack === undefined ? {} : { pack }),
  });
  for (const { part, ends } of sum.converted) {
    steps[part.sourceIndex]?.push(...explainConversion(part, sum.bucket, inUnit(ends), figures));
  }
  const measure = inUnit(sum.ends);
  return { measure: sum.approximate ? { ...measure, approximate: true } : measure, mixedSystems: chosen.mixedSystems };
}

/** One step for each figure used: a volume becomes pieces by its density and then by the weight of a piece. */
export function explainConversion(
  part: Pick<Counted, "measure" | "bucket" | "ends">,
  target: Bucket,
  to: Measure,
  figures: FoodFigures,
): readonly SourceStep[] {
  const estimate: Measure = { ...to, approximate: true };
  const from = figureOf(part.bucket, figures);
  const into = figureOf(target, figures);
  const viaGrams = from !== null && into !== null;
  const grams = viaGrams ? convertEnds(part.ends, part.bucket, massBucket, figures) : null;
  const middle: Measure | null = grams === null ? null : { amount: toAmount(grams), unit: "g", approximate: true };
  const steps: SourceStep[] = [];
  if (from !== null) {
    steps.push({ kind: "converted", from: part.measure, to: middle ?? estimate, ...by(part.bucket, from) });
  }
  if (into !== null) {
    steps.push({ kind: "converted", from: middle ?? part.measure, to: estimate, ...by(target, into) });
  }
  return steps;
}

function by(bucket: Bucket, figure: SourcedNumber) {
  const kind = bucket.kind === "volume" ? ("density" as const) : ("piece_weight" as const);
  return { by: kind, figure: figure.value, source: figure.source };
}

/** Packs of one size may be written in several units ("16-oz", "1-lb"): the one that comes first by name. */
function choosePack(parts: readonly Counted[]): Measure["pack"] | undefined {
  const packs = parts.flatMap((part) => (part.measure.pack === undefined ? [] : [part.measure.pack]));
  return packs.sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0))[0];
}

function explainApart(sums: readonly Sum[], figures: FoodFigures): ApartReason | null {
  if (sums.length < 2) return null;
  const kinds = new Set(sums.map((sum) => sum.bucket.kind));
  const weighable = sums.some((sum) => gramsPerBase(sum.bucket, figures) !== null);
  if (kinds.has("volume") && figures.gramsPerMl === null && (weighable || kinds.has("mass"))) return "no_density";
  const unweighed = sums.some(
    ({ bucket }) => (bucket.kind === "pieces" || bucket.kind === "unit") && figureOf(bucket, figures) === null,
  );
  if (unweighed && (kinds.has("mass") || kinds.has("volume"))) return "no_piece_weight";
  if (!kinds.has("pack")) return "different_units";
  return kinds.size === 1 ? "different_packs" : "pack_and_amount";
}

const kindOrder: readonly Bucket["kind"][] = ["pack", "pieces", "unit", "mass", "volume", "length", "vague"];

function compareSums(a: Sum, b: Sum): number {
  const order = kindOrder.indexOf(a.bucket.kind) - kindOrder.indexOf(b.bucket.kind);
  return order || (a.bucket.key < b.bucket.key ? -1 : a.bucket.key > b.bucket.key ? 1 : 0);
}

function addEnds(a: Ends, b: Ends): Ends {
  return { low: addRationals(a.low, b.low), high: addRationals(a.high, b.high) };
}
