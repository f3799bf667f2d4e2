import type { SourcedNumber } from "../foods/food.ts";
import { normaliseFoodName } from "../foods/normalise-food-name.ts";
import type { HouseholdChoice } from "./shopping-list.ts";
import type { SourcedPack } from "./sold-packs.ts";

/** Source named in the arithmetic where a figure is the household's own. */
export const householdSource = "household";

/** A household's remembered choices, ready to be asked. */
export interface ChoiceIndex {
  /** The food that a key stands for, after every "same food" choice. */
  readonly resolve: (foodKey: string) => string;
  /** The key of what a line calls so, before any "same food" choice: the food's, unless the household keeps the name out of it. */
  readonly ownKey: (foodKey: string, written: string) => string;
  readonly keptApart: ReadonlySet<string>;
  readonly densities: ReadonlyMap<string, SourcedNumber>;
  readonly pieceWeights: ReadonlyMap<string, Readonly<Record<string, SourcedNumber>>>;
  readonly aisles: ReadonlyMap<string, string>;
  readonly staples: ReadonlyMap<string, boolean>;
  readonly preferred: ReadonlyMap<string, string>;
  readonly packs: ReadonlyMap<string, SourcedPack>;
}

/**
 * Sort choices by what they decide. Of two choices about the same thing the later one counts.
 *
 * "Same food" chains are followed to their end; a chain that runs in a circle stops where it would repeat. A food that
 * is kept apart is not led to another one. Figures that are not above zero decide nothing.
 */
export function indexChoices(choices: readonly HouseholdChoice[]): ChoiceIndex {
  const same = new Map<string, string>();
  const keptApart = new Set<string>();
  const neverMerged = new Set<string>();
  const densities = new Map<string, SourcedNumber>();
  const pieceWeights = new Map<string, Record<string, SourcedNumber>>();
  const aisles = new Map<string, string>();
  const staples = new Map<string, boolean>();
  const preferred = new Map<string, string>();
  const packs = new Map<string, SourcedPack>();
  for (const choice of choices) {
    switch (choice.kind) {
      case "same_food":
        same.set(choice.foodKey, choice.asFoodKey);
        break;
      case "keep_apart":
        keptApart.add(choice.foodKey);
        break;
      case "never_merge":
        neverMerged.add(`${choice.foodKey}\n${normaliseFoodName(choice.name)}`);
        break;
      case "density":
        if (isFigure(choice.gramsPerMl)) densities.set(choice.foodKey, ownFigure(choice.gramsPerMl));
        break;
      case "piece_weight": {
        if (!isFigure(choice.grams)) break;
        const weights = pieceWeights.get(choice.foodKey) ?? {};
        pieceWeights.set(choice.foodKey, { ...weights, [choice.unit ?? ""]: ownFigure(choice.grams) });
        break;
      }
      case "aisle":
        aisles.set(choice.foodKey, choice.aisle);
        break;
      case "staple":
        staples.set(choice.foodKey, choice.staple);
        break;
      case "alternative":
        preferred.set(choice.foodKey, choice.preferFoodKey);
        break;
      case "pack":
        packs.set(choice.foodKey, { pack: choice.pack, source: householdSource });
        break;
    }
  }
  const resolve = (foodKey: string) => followSameFood(foodKey, same, keptApart);
  const ownKey = (foodKey: string, written: string) => {
    // Most households have no such choice, and reading a name takes its time.
    if (neverMerged.size === 0) return foodKey;
    const name = normaliseFoodName(written);
    return neverMerged.has(`${foodKey}\n${name}`) ? `name:${name}` : foodKey;
  };
  return { resolve, ownKey, keptApart, densities, pieceWeights, aisles, staples, preferred, packs };
}

function followSameFood(foodKey: string, same: ReadonlyMap<string, string>, keptApart: ReadonlySet<string>): string {
  const seen = new Set<string>();
  let key = foodKey;
  for (;;) {
    const next = same.get(key);
    if (next === undefined || seen.has(next) || keptApart.has(key)) return key;
    seen.add(key);
    key = next;
  }
}

function isFigure(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

function ownFigure(value: number): SourcedNumber {
  return { value, source: householdSource };
}
