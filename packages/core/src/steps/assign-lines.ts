import type { Recipe } from "../recipe/recipe.ts";
import type { FoundMention } from "./find-mentions.ts";
import { stemsOf } from "./method-words.ts";

/** As much of a step's beginning as may name a group. */
const openingLength = 80;

/** A step's mentions, before lines of the same food are told apart. */
export interface StepMentions {
  readonly stepNumber: number;
  readonly group: string | null;
  readonly text: string;
  readonly mentions: readonly FoundMention[];
}

/**
 * Decide which lines each mention means where one food stands in several lines.
 *
 * - In a step of a group ("For the sauce") that has lines of the food, those are meant.
 * - Else those of the group that the step's other ingredients are in, or that it names ("For the sauce, mix …"), or, when
 *   it has neither, that the step before was about.
 * - A food mentioned in one step only means all its lines there.
 * - Otherwise the order of use is the order of the list: the first step that names it takes the first line, the next one
 *   the second; what is left over goes to the last. Where the cook sets names in bold, only bold ones count as use.
 *
 * @returns the ingredient numbers of each mention, in the order of the mentions given
 */
export function assignLines(steps: readonly StepMentions[], recipe: Recipe): readonly (readonly number[])[] {
  const uses = collectUses(steps);
  const lang = recipe.lang ?? "en";
  const groups = new Map(recipe.ingredients.map(({ number, group }) => [number, groupKey(group, lang)]));
  const homes = findHomeGroups(steps, groups, lang);
  return steps.flatMap((step, index) => {
    const stepGroup = groupKey(step.group, lang) ?? homes[index] ?? null;
    return step.mentions.map((mention) => {
      const byFood = Map.groupBy(mention.lines, (line) => line.foodKey);
      const numbers = [...byFood.entries()].flatMap(([foodKey, lines]) => {
        const own = [...new Set(lines.map((line) => line.number))].sort((a, b) => a - b);
        if (own.length < 2) return own;
        const inGroup = stepGroup === null ? [] : own.filter((number) => (groups.get(number) ?? "") === stepGroup);
        return inGroup.length > 0 ? inGroup : byOrderOfUse(own, uses.get(foodKey) ?? [], step.stepNumber);
      });
      return [...new Set(numbers)].sort((a, b) => a - b);
    });
  });
}

/** The group of the list that each step is about, `""` for lines without one; `null` where nothing tells. */
function findHomeGroups(
  steps: readonly StepMentions[],
  groups: ReadonlyMap<number, string | null>,
  lang: string,
): readonly (string | null)[] {
  const names = [...new Set([...groups.values()].map((group) => group ?? ""))];
  if (names.length < 2) return steps.map(() => null);
  let last: string | null = null;
  return steps.map((step) => {
    const opening = stemsOf(step.text.slice(0, openingLength), lang);
    const named = names.find((group) => group !== "" && startsWithGroup(opening, group));
    const votes = new Map<string, number>();
    for (const { lines } of step.mentions) {
      const numbers = new Set(lines.map((line) => line.number));
      if (numbers.size !== 1) continue;
      for (const number of numbers) {
        const group = groups.get(number) ?? "";
        votes.set(group, (votes.get(group) ?? 0) + 1);
      }
    }
    const most = Math.max(0, ...votes.values());
    const winners = [...votes].filter(([, count]) => count === most).map(([group]) => group);
    last = named ?? (last !== null && winners.includes(last) ? last : (winners[0] ?? last));
    return last;
  });
}

/** "For the sauce, mix …": a step that says at its beginning what it makes. */
function startsWithGroup(opening: readonly string[], group: string): boolean {
  const words = group.split(" ");
  const at = opening.indexOf(words[0] ?? "");
  return (
    /^(?:for|fur|pour)$/u.test(opening[0] ?? "") &&
    at > 0 &&
    at < 3 &&
    words.every((word, index) => opening[at + index] === word)
  );
}

/** The steps that use each food, in order. */
function collectUses(steps: readonly StepMentions[]): ReadonlyMap<string, readonly number[]> {
  const bold = new Map<string, Set<number>>();
  const any = new Map<string, Set<number>>();
  for (const step of steps) {
    for (const mention of step.mentions) {
      for (const { foodKey } of mention.lines) {
        for (const uses of mention.bold ? [bold, any] : [any]) {
          uses.set(foodKey, (uses.get(foodKey) ?? new Set()).add(step.stepNumber));
        }
      }
    }
  }
  return new Map([...any.entries()].map(([foodKey, all]) => [foodKey, [...(bold.get(foodKey) ?? all)]]));
}

function byOrderOfUse(numbers: readonly number[], uses: readonly number[], stepNumber: number): readonly number[] {
  if (uses.length < 2) return numbers;
  const use = Math.max(uses.filter((step) => step <= stepNumber).length - 1, 0);
  const isLastUse = use === uses.length - 1;
  if (use >= numbers.length) return numbers.slice(-1);
  return isLastUse ? numbers.slice(use) : numbers.slice(use, use + 1);
}

/** "For the sauce:" and "Sauce" name the same group. */
function groupKey(group: string | null, lang: string): string | null {
  return group === null ? null : groupStems(group, lang).join(" ");
}

/** The words that name a group's product: "For the sauce:" → "sauce". */
export function groupStems(group: string, lang: string): readonly string[] {
  const bare = group.replace(/^\s*(?:for|für|fuer|pour)\s+(?:the|den|die|das|la|le|les|l['’])?\s*/iu, "");
  return stemsOf(bare, lang).filter((stem) => stem !== "the" && stem !== "ingredient");
}
