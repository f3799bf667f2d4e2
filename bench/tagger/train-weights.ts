import { stepClasses, tagCount } from "@larder/core/tagger";
import type { LabelledChain } from "./labelled-chains.ts";

/** How to train. The numbers were chosen by the score on lines whose id ends in d, e or f, so that score flatters a little. */
export interface TrainingOptions {
  /** Features that occur less often are not learnt. */
  readonly minCount: number;
  /** How many trainings are averaged. */
  readonly runs: number;
  /** Passes over all lines before features are chosen, and after. */
  readonly firstPasses: number;
  readonly lastPasses: number;
  /** How many features are kept. */
  readonly keptFeatures: number;
  readonly rate: number;
  /** Pull of every used weight towards 0. */
  readonly decay: number;
  readonly seed: number;
  readonly report: (words: string) => void;
}

export interface TrainedWeights {
  readonly features: readonly { readonly key: number; readonly weights: Float32Array }[];
  readonly steps: Float32Array;
}

/** Words of a line beyond this are not trained on. */
const maxWords = 300;
const stepCount = tagCount * tagCount;

interface Example {
  readonly features: readonly Int32Array[];
  readonly steps: LabelledChain["steps"];
  readonly tags: Uint8Array;
}

/**
 * Train a linear-chain conditional random field by stochastic gradient with AdaGrad's rates (Duchi, Hazan, Singer 2011),
 * averaging the weights of the last passes; then keep the features that say most and train again on these alone.
 *
 * The same lines, options and seed give the same weights.
 */
export function trainWeights(chains: readonly LabelledChain[], options: TrainingOptions): TrainedWeights {
  const { keys, examples } = numberFeatures(chains, options.minCount);
  options.report(`${chains.length} lines, ${keys.length} features`);
  const first = trainRuns(examples, { count: keys.length, passes: options.firstPasses, name: "all features" }, options);
  const chosen = chooseFeatures(first.weights, examples, keys.length, options.keptFeatures);
  const second = trainRuns(
    keepFeatures(examples, chosen, keys.length),
    { count: chosen.length, passes: options.lastPasses, name: `${chosen.length} features` },
    options,
    { weights: rowsOf(first.weights, chosen), steps: first.steps },
  );
  const features = Array.from(chosen, (feature, index) => ({
    key: keys[feature] ?? 0,
    weights: second.weights.slice(index * tagCount, (index + 1) * tagCount),
  }));
  return { features, steps: second.steps };
}

interface Weights {
  readonly weights: Float32Array;
  readonly steps: Float32Array;
}

/** The mean of several trainings that see the lines in other orders: what they agree on is what the lines say. */
function trainRuns(
  examples: readonly Example[],
  phase: { readonly count: number; readonly passes: number; readonly name: string },
  options: TrainingOptions,
  start?: Weights,
): Weights {
  const mean = {
    weights: new Float32Array(phase.count * tagCount),
    steps: new Float32Array(stepClasses * stepCount),
  };
  for (let run = 1; run <= options.runs; run += 1) {
    const training = createTraining(phase.count, { ...options, seed: options.seed * 1000 + run }, start);
    for (let pass = 1; pass <= phase.passes; pass += 1) training.pass(examples, pass > phase.passes / 2);
    average(mean.weights, training.averageWeights, run);
    average(mean.steps, training.averageSteps, run);
    options.report(`${phase.name}: run ${run} of ${options.runs}, ${phase.passes} passes`);
  }
  return mean;
}

function numberFeatures(chains: readonly LabelledChain[], minCount: number): { keys: Int32Array; examples: Example[] } {
  const counts = new Map<number, number>();
  for (const { features } of chains)
    for (const own of features) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [key, count] of counts) if (count >= minCount) numbers.set(key, numbers.size);
  const examples = chains
    .filter(({ tags }) => tags.length > 0 && tags.length <= maxWords)
    .map(({ features, steps, tags }) => ({
      steps,
      tags,
      features: features.map((own) =>
        Int32Array.from(Array.from(own, (key) => numbers.get(key) ?? -1).filter((number) => number >= 0)),
      ),
    }));
  return { keys: Int32Array.from(numbers.keys()), examples };
}

/** Features by how far their weights are from being the same for all tags, and how often they say it. */
function chooseFeatures(weights: Float32Array, examples: readonly Example[], count: number, kept: number): Int32Array {
  const uses = new Float64Array(count);
  for (const { features } of examples)
    for (const own of features) for (const feature of own) uses[feature] = (uses[feature] ?? 0) + 1;
  const worth = new Float64Array(count);
  for (let feature = 0; feature < count; feature += 1) {
    const row = weights.subarray(feature * tagCount, (feature + 1) * tagCount);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / tagCount;
    const spread = row.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
    worth[feature] = spread * Math.sqrt(uses[feature] ?? 0);
  }
  return Int32Array.from(
    Array.from(worth.keys())
      .sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0))
      .slice(0, kept),
  );
}

function keepFeatures(examples: readonly Example[], chosen: Int32Array, count: number): Example[] {
  const numbers = new Int32Array(count).fill(-1);
  for (const [number, feature] of chosen.entries()) numbers[feature] = number;
  return examples.map((example) => ({
    ...example,
    features: example.features.map((own) =>
      own.map((feature) => numbers[feature] ?? -1).filter((number) => number >= 0),
    ),
  }));
}

function rowsOf(weights: Float32Array, chosen: Int32Array): Float32Array {
  const rows = new Float32Array(chosen.length * tagCount);
  for (const [index, feature] of chosen.entries())
    rows.set(weights.subarray(feature * tagCount, (feature + 1) * tagCount), index * tagCount);
  return rows;
}

function createTraining(count: number, options: TrainingOptions, start?: Weights) {
  const weights = start?.weights.slice() ?? new Float32Array(count * tagCount);
  const steps = start?.steps.slice() ?? new Float32Array(stepClasses * stepCount);
  const weightSquares = new Float32Array(weights.length).fill(1);
  const stepSquares = new Float32Array(steps.length).fill(1e-8);
  const averageWeights = new Float32Array(weights.length);
  const averageSteps = new Float32Array(steps.length);
  const random = createRandom(options.seed);
  const buffers = createBuffers();
  let averaged = 0;

  function pass(examples: readonly Example[], isAveraged: boolean): void {
    const order = shuffled(examples.length, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) learn(example);
    }
    if (!isAveraged) return;
    averaged += 1;
    average(averageWeights, weights, averaged);
    average(averageSteps, steps, averaged);
  }

  /** One step down the gradient of the line's negative log-likelihood. */
  function learn({ features, steps: classes, tags }: Example): void {
    const { scores, forward, backward, stepScores, row } = buffers;
    const length = tags.length;
    scores.fill(0, 0, length * tagCount);
    for (let at = 0; at < length; at += 1) {
      const own = features[at] ?? new Int32Array(0);
      for (let index = 0; index < own.length; index += 1) {
        const from = (own[index] ?? 0) * tagCount;
        for (let tag = 0; tag < tagCount; tag += 1)
          scores[at * tagCount + tag] = (scores[at * tagCount + tag] ?? 0) + (weights[from + tag] ?? 0);
      }
      if (at === 0) continue;
      const [one = 0, other = 0] = classes[at] ?? [];
      for (let step = 0; step < stepCount; step += 1)
        stepScores[at * stepCount + step] =
          (steps[one * stepCount + step] ?? 0) + (steps[other * stepCount + step] ?? 0);
    }
    for (let tag = 0; tag < tagCount; tag += 1) forward[tag] = scores[tag] ?? 0;
    for (let at = 1; at < length; at += 1) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        for (let earlier = 0; earlier < tagCount; earlier += 1)
          row[earlier] =
            (forward[(at - 1) * tagCount + earlier] ?? 0) +
            (stepScores[at * stepCount + earlier * tagCount + tag] ?? 0);
        forward[at * tagCount + tag] = (scores[at * tagCount + tag] ?? 0) + logSum(row, 0);
      }
    }
    const total = logSum(forward, (length - 1) * tagCount);
    backward.fill(0, (length - 1) * tagCount, length * tagCount);
    for (let at = length - 2; at >= 0; at -= 1) {
      const next = (at + 1) * tagCount;
      for (let tag = 0; tag < tagCount; tag += 1) {
        for (let later = 0; later < tagCount; later += 1)
          row[later] =
            (backward[next + later] ?? 0) +
            (scores[next + later] ?? 0) +
            (stepScores[(at + 1) * stepCount + tag * tagCount + later] ?? 0);
        backward[at * tagCount + tag] = logSum(row, 0);
      }
    }
    for (let at = 0; at < length; at += 1) {
      if (at > 0) learnSteps(at, classes[at] ?? [0, 0], tags, total);
      const own = features[at] ?? new Int32Array(0);
      for (let tag = 0; tag < tagCount; tag += 1) {
        const here = at * tagCount + tag;
        const slope = Math.exp((forward[here] ?? 0) + (backward[here] ?? 0) - total) - (tags[at] === tag ? 1 : 0);
        // Words that are as good as certain teach nothing, and they are most.
        if (Math.abs(slope) < 1e-3) continue;
        for (let index = 0; index < own.length; index += 1) {
          const weight = (own[index] ?? 0) * tagCount + tag;
          weightSquares[weight] = (weightSquares[weight] ?? 0) + slope * slope;
          const old = weights[weight] ?? 0;
          weights[weight] =
            old - (options.rate * (slope + options.decay * old)) / Math.sqrt(weightSquares[weight] ?? 1);
        }
      }
    }
  }

  function learnSteps(at: number, classes: readonly [number, number], tags: Uint8Array, total: number): void {
    const { scores, forward, backward, stepScores } = buffers;
    for (let earlier = 0; earlier < tagCount; earlier += 1) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        const step = earlier * tagCount + tag;
        const likelihood = Math.exp(
          (forward[(at - 1) * tagCount + earlier] ?? 0) +
            (stepScores[at * stepCount + step] ?? 0) +
            (scores[at * tagCount + tag] ?? 0) +
            (backward[at * tagCount + tag] ?? 0) -
            total,
        );
        const slope = likelihood - (tags[at - 1] === earlier && tags[at] === tag ? 1 : 0);
        if (Math.abs(slope) < 1e-4) continue;
        for (const stepClass of classes) {
          const weight = stepClass * stepCount + step;
          stepSquares[weight] = (stepSquares[weight] ?? 0) + slope * slope;
          steps[weight] = (steps[weight] ?? 0) - (options.rate * slope) / Math.sqrt(stepSquares[weight] ?? 0);
        }
      }
    }
  }

  return { pass, averageWeights, averageSteps };
}

function createBuffers() {
  return {
    scores: new Float64Array(maxWords * tagCount),
    forward: new Float64Array(maxWords * tagCount),
    backward: new Float64Array(maxWords * tagCount),
    stepScores: new Float64Array(maxWords * stepCount),
    row: new Float64Array(tagCount),
  };
}

function logSum(values: Float64Array, start: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < tagCount; tag += 1) top = Math.max(top, values[start + tag] ?? 0);
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag += 1) sum += Math.exp((values[start + tag] ?? 0) - top);
  return top + Math.log(sum);
}

function average(mean: Float32Array, values: Float32Array, count: number): void {
  for (let at = 0; at < mean.length; at += 1)
    mean[at] = (mean[at] ?? 0) + ((values[at] ?? 0) - (mean[at] ?? 0)) / count;
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const value = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = value;
  }
  return order;
}

/** Lehmer's generator, modulus 2³¹ − 1: the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = Number((BigInt(state) * 48271n) % 2147483647n);
    return (state - 1) / 2147483646;
  };
}
