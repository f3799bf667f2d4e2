import { daysBetween, weekdayOf } from "./day.ts";
import { fulfilledDiets, toDietKey } from "./diet-rule.ts";
import type {
  HardRule,
  ImpossibleSlot,
  OpenSlot,
  PickReason,
  PlannableRecipe,
  PlannedMeal,
  PlanPick,
  PlanRules,
  PlanWeekInput,
  WeekPlan,
} from "./meal-plan.ts";
import { hashText, seededNoise } from "./seeded-noise.ts";

/** Points lost when two meals so many days apart have the same cuisine, by days from 0 on. */
const sameCuisineLoss = [40, 40, 30, 20, 14, 10, 8];
/** The same for the main ingredient, which one tires of sooner. */
const sameMainIngredientLoss = [60, 60, 45, 30, 20, 14, 10];
/** Points lost when the same dish comes twice within three weeks, where the rule lets it. */
const sameRecipeLoss = 120;
const sameRecipeDays = 21;
/**
 * Points won for each fresh food that is bought for another meal anyway, while it keeps. Three are enough: more would make
 * every week the same, of the few dishes that share the most.
 */
const sharedFoodGain = 8;
const mostSharedFoods = 3;
const freshDays = 4;
/** How far noise by seed can move a choice: less than a repeated cuisine on the next day. */
const noiseLimit = 32;
/** Passes over all slots that look for a better recipe; each pass stops early when nothing got better. */
const improvementPasses = 4;

const hardRules: readonly HardRule[] = ["course", "diet", "too_long", "repeated"];

/** A recipe prepared for being compared many times: names are numbers here. */
interface Candidate {
  readonly recipe: PlannableRecipe;
  readonly diets: ReadonlySet<string>;
  readonly course: string | null;
  /** Number of the cuisine, of the main ingredient and of each fresh food; 0 is unknown. */
  readonly cuisine: number;
  readonly mainIngredient: number;
  readonly freshFoods: readonly number[];
  readonly nameHash: number;
}

interface Place {
  readonly index: number;
  readonly day: string;
  readonly dayNumber: number;
  readonly slot: string;
  readonly minutesLimit: number | null;
  /** Recipes that the rules allow here, the board considered and other picks not. */
  readonly allowed: readonly Candidate[];
  /** What the seed adds to the score of each of them. */
  readonly noise: Int32Array;
}

/** A recipe on a day: on the board already, or picked. */
interface Placed {
  readonly dayNumber: number;
  readonly candidate: Candidate;
}

interface Board {
  readonly places: readonly Place[];
  readonly meals: readonly Placed[];
  readonly rules: PlanRules;
  /** One more than the largest number of a cuisine, a main ingredient or a food. */
  readonly names: number;
  /** By index of the place. */
  readonly picks: (Candidate | null)[];
}

/**
 * Fill open slots of a plan.
 *
 * Hard rules are never broken: course, diets, minutes by weekday, and no repeat within so many days, meals already on
 * the board included. Meals on the board are not moved; an open slot that one of them occupies is left alone. Soft goals
 * weigh the rest: variety of cuisine and main ingredient over the week, and fresh foods that meals close together share.
 * The slots with the fewest recipes are filled first, each with the best there is; then single picks are exchanged for
 * better ones, a few times over.
 *
 * Same input and seed, same plan, on every machine and in any order of `recipes`: all scores are whole numbers, and ties
 * are broken by recipe id.
 *
 * @returns a pick for each slot that can be filled, and for each that can't how many recipes every rule ruled out; both
 *   in the order of `openSlots`
 */
export function planWeek(input: PlanWeekInput): WeekPlan {
  const names = numberNames();
  const candidates = toCandidates(input.recipes, names);
  const board = toBoard(input, candidates, names.count());
  const order = [...board.places].sort((a, b) => a.allowed.length - b.allowed.length || a.index - b.index);
  for (const place of order) {
    const best = bestFor(board, place, scoreAllowed(board, place));
    if (best === null) makeRoom(board, place, new Set());
    else board.picks[place.index] = best.candidate;
  }
  improve(board);
  fillWhatIsLeft(board, order);
  const picks: PlanPick[] = [];
  const impossible: ImpossibleSlot[] = [];
  for (const place of board.places) {
    const candidate = board.picks[place.index];
    if (candidate) picks.push(toPick(board, place, candidate));
    else impossible.push(explainImpossible(board, input.meals, place, candidates));
  }
  return { picks, impossible };
}

/** Exchanges make room too: a slot that had no recipe left may have one now, and one that is filled may take another's. */
function fillWhatIsLeft(board: Board, order: readonly Place[]): void {
  let isFilled = true;
  while (isFilled) {
    isFilled = false;
    for (const place of order) {
      if (board.picks[place.index]) continue;
      const best = bestFor(board, place, scoreAllowed(board, place));
      if (best === null) continue;
      board.picks[place.index] = best.candidate;
      isFilled = true;
    }
  }
}

function toCandidates(recipes: readonly PlannableRecipe[], names: NameNumbers): readonly Candidate[] {
  const byId = new Map(recipes.map((recipe) => [recipe.recipeId, recipe]));
  return [...byId.values()]
    .sort((a, b) => compareTexts(a.recipeId, b.recipeId))
    .map((recipe) => ({
      recipe,
      diets: fulfilledDiets(recipe.diets),
      course: toKey(recipe.course),
      cuisine: names.cuisine(toKey(recipe.cuisine)),
      mainIngredient: names.food(recipe.mainIngredient),
      freshFoods: [...new Set(recipe.freshFoodKeys)].filter((key) => key !== recipe.mainIngredient).map(names.food),
      nameHash: hashText(recipe.recipeId),
    }));
}

/** Numbers names as they come, from 1 on; 0 is no name. A cuisine and a food may be called the same. */
interface NameNumbers {
  readonly cuisine: (name: string | null) => number;
  readonly food: (name: string | null) => number;
  readonly count: () => number;
}

function numberNames(): NameNumbers {
  let count = 1;
  const numberIn = (numbers: Map<string, number>) => (name: string | null) => {
    if (name === null) return 0;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, count);
    return count++;
  };
  return { cuisine: numberIn(new Map()), food: numberIn(new Map()), count: () => count };
}

function toBoard(input: PlanWeekInput, candidates: readonly Candidate[], names: number): Board {
  const { rules, meals, seed } = input;
  const byId = new Map(candidates.map((candidate) => [candidate.recipe.recipeId, candidate]));
  const placedMeals = meals.flatMap((meal) => {
    const candidate = meal.recipeId === null ? undefined : byId.get(meal.recipeId);
    return candidate === undefined ? [] : [{ dayNumber: toDayNumber(meal.day), candidate }];
  });
  const occupied = new Set(meals.map((meal) => slotKey(meal)));
  const served = candidates.filter(
    (candidate) => passes("course", candidate, rules, null) && passes("diet", candidate, rules, null),
  );
  const places: Place[] = [];
  for (const { day, slot } of input.openSlots) {
    const key = slotKey({ day, slot });
    if (occupied.has(key)) continue;
    occupied.add(key);
    const minutesLimit = rules.maxMinutesByWeekday[`${weekdayOf(day)}`] ?? null;
    const blocked = recipesNear(meals, day, rules);
    const allowed = served.filter(
      (candidate) => passes("too_long", candidate, rules, minutesLimit) && !blocked.has(candidate.recipe.recipeId),
    );
    const placeHash = hashText(key);
    const noise = Int32Array.from(allowed, ({ nameHash }) => seededNoise(seed, placeHash ^ nameHash, noiseLimit));
    places.push({ index: places.length, day, dayNumber: toDayNumber(day), slot, minutesLimit, allowed, noise });
  }
  return { places, meals: placedMeals, rules, names, picks: places.map(() => null) };
}

function passes(
  rule: Exclude<HardRule, "repeated">,
  candidate: Candidate,
  rules: PlanRules,
  minutesLimit: number | null,
): boolean {
  switch (rule) {
    case "course":
      return rules.courses.length === 0 || rules.courses.some((course) => toKey(course) === candidate.course);
    case "diet":
      return rules.requiredDiets.every((diet) => candidate.diets.has(toDietKey(diet)));
    case "too_long": {
      const minutes = candidate.recipe.totalMinutes;
      return minutesLimit === null || (minutes !== null && minutes <= minutesLimit);
    }
  }
}

/** Recipes that the repeat rule forbids on a day, given these meals. */
function recipesNear(
  meals: readonly Pick<PlannedMeal, "day" | "recipeId">[],
  day: string,
  rules: PlanRules,
): Set<string> {
  const near = new Set<string>();
  for (const meal of meals) {
    if (meal.recipeId !== null && repeats(meal.day, day, rules)) near.add(meal.recipeId);
  }
  return near;
}

function repeats(day: string, otherDay: string, rules: PlanRules): boolean {
  return rules.noRepeatWithinDays > 0 && Math.abs(daysBetween(day, otherDay)) <= rules.noRepeatWithinDays;
}

/** Places whose pick is the same recipe and too near. */
function conflictsOf(board: Board, place: Place, candidate: Candidate): readonly Place[] {
  return board.places.filter(
    (other) => other !== place && board.picks[other.index] === candidate && repeats(other.day, place.day, board.rules),
  );
}

/** The best recipe that conflicts with no other pick, and its score; ties go to the first by id. */
function bestFor(board: Board, place: Place, scores: Int32Array): { candidate: Candidate; score: number } | null {
  let best: { candidate: Candidate; score: number } | null = null;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    if (best !== null && score <= best.score) continue;
    const candidate = place.allowed[index];
    if (candidate !== undefined && conflictsOf(board, place, candidate).length === 0) best = { candidate, score };
  }
  return best;
}

/**
 * Fill a place whose recipes are all picked elsewhere, by giving one of those places another recipe (an augmenting path).
 * Without this, a slot would be called impossible only because another one chose first.
 */
function makeRoom(board: Board, place: Place, tried: Set<string>): boolean {
  for (const candidate of place.allowed) {
    if (tried.has(candidate.recipe.recipeId)) continue;
    const [conflict, ...more] = conflictsOf(board, place, candidate);
    if (more.length > 0) continue;
    tried.add(candidate.recipe.recipeId);
    if (conflict === undefined) {
      board.picks[place.index] = candidate;
      return true;
    }
    const previous = board.picks[place.index] ?? null;
    board.picks[place.index] = candidate;
    board.picks[conflict.index] = null;
    if (makeRoom(board, conflict, tried)) return true;
    board.picks[conflict.index] = candidate;
    board.picks[place.index] = previous;
  }
  return false;
}

function improve(board: Board): void {
  for (let pass = 0; pass < improvementPasses; pass++) {
    let better = false;
    for (const place of board.places) {
      const current = board.picks[place.index];
      if (!current) continue;
      const scores = scoreAllowed(board, place);
      const currentScore = scores[place.allowed.indexOf(current)] ?? 0;
      const best = bestFor(board, place, scores);
      if (best === null || best.score <= currentScore) continue;
      board.picks[place.index] = best.candidate;
      better = true;
    }
    if (!better) return;
  }
}

/**
 * The score of every allowed recipe at a place, given the board and all other picks.
 *
 * What the others take away for a cuisine or a main ingredient is added up once by name, and what they buy is marked once
 * by name; then each recipe only looks its own names up.
 */
function scoreAllowed(board: Board, place: Place): Int32Array {
  const lossOf = new Int32Array(board.names);
  const isBought = new Uint8Array(board.names);
  const near: Placed[] = [];
  for (const other of othersOf(board, place)) {
    const distance = Math.abs(other.dayNumber - place.dayNumber);
    const { cuisine, mainIngredient, freshFoods } = other.candidate;
    lossOf[cuisine] = (lossOf[cuisine] ?? 0) + (sameCuisineLoss[distance] ?? 0);
    lossOf[mainIngredient] = (lossOf[mainIngredient] ?? 0) + (sameMainIngredientLoss[distance] ?? 0);
    if (distance <= sameRecipeDays) near.push(other);
    if (distance <= freshDays) for (const food of freshFoods) isBought[food] = 1;
  }
  lossOf[0] = 0;
  const scores = new Int32Array(place.allowed.length);
  for (let index = 0; index < scores.length; index++) {
    const candidate = place.allowed[index];
    if (candidate === undefined) continue;
    let shared = 0;
    for (const food of candidate.freshFoods) shared += isBought[food] ?? 0;
    const loss = (lossOf[candidate.cuisine] ?? 0) + (lossOf[candidate.mainIngredient] ?? 0);
    scores[index] = (place.noise[index] ?? 0) - loss + sharedFoodGain * Math.min(shared, mostSharedFoods);
  }
  // The same dish again shares everything with itself, which is no gain.
  for (const { candidate } of near) {
    const index = place.allowed.indexOf(candidate);
    if (index >= 0) scores[index] = (scores[index] ?? 0) - sameRecipeLoss;
  }
  return scores;
}

/** Meals on the board and the picks of all other places. */
function othersOf(board: Board, place: Place): readonly Placed[] {
  const others: Placed[] = [...board.meals];
  for (const other of board.places) {
    const candidate = board.picks[other.index];
    if (other !== place && candidate) others.push({ dayNumber: other.dayNumber, candidate });
  }
  return others;
}

function toPick(board: Board, place: Place, candidate: Candidate): PlanPick {
  const score = scoreAllowed(board, place)[place.allowed.indexOf(candidate)] ?? 0;
  const { recipeId } = candidate.recipe;
  return { day: place.day, slot: place.slot, recipeId, score, reasons: explainPick(board, place, candidate) };
}

function explainPick(board: Board, place: Place, candidate: Candidate): readonly PickReason[] {
  const { recipe } = candidate;
  const others = othersOf(board, place);
  const thisWeek = others.filter((other) => Math.abs(other.dayNumber - place.dayNumber) < sameCuisineLoss.length);
  const reasons: PickReason[] = [];
  if (recipe.totalMinutes !== null) {
    reasons.push({ kind: "minutes", minutes: recipe.totalMinutes, limit: place.minutesLimit });
  }
  const shared = mostShared(candidate, others, place.dayNumber);
  if (shared !== null) reasons.push(shared);
  if (recipe.cuisine !== null && thisWeek.every((other) => other.candidate.cuisine !== candidate.cuisine)) {
    reasons.push({ kind: "new_cuisine", cuisine: recipe.cuisine });
  }
  const { mainIngredient } = recipe;
  if (mainIngredient !== null && thisWeek.every((other) => other.candidate.recipe.mainIngredient !== mainIngredient)) {
    reasons.push({ kind: "new_main_ingredient", mainIngredient });
  }
  if (others.every((other) => other.candidate !== candidate)) reasons.push({ kind: "not_repeated" });
  return reasons;
}

function mostShared(candidate: Candidate, others: readonly Placed[], dayNumber: number): PickReason | null {
  let most: { foodKeys: readonly string[]; withRecipeId: string } | null = null;
  for (const other of others) {
    if (other.candidate === candidate || Math.abs(other.dayNumber - dayNumber) > freshDays) continue;
    const theirs = new Set(other.candidate.recipe.freshFoodKeys);
    const { freshFoodKeys, mainIngredient } = candidate.recipe;
    const foodKeys = freshFoodKeys.filter((key) => key !== mainIngredient && theirs.has(key)).sort(compareTexts);
    const { recipeId } = other.candidate.recipe;
    const more = foodKeys.length - (most?.foodKeys.length ?? 0);
    const tie = more === 0 && most !== null && compareTexts(recipeId, most.withRecipeId) < 0;
    if (more > 0 || tie) most = { foodKeys, withRecipeId: recipeId };
  }
  return most === null ? null : { kind: "shares_ingredients", ...most };
}

function explainImpossible(
  board: Board,
  meals: readonly PlannedMeal[],
  place: Place,
  candidates: readonly Candidate[],
): ImpossibleSlot {
  const near = recipesNear(meals, place.day, board.rules);
  for (const other of board.places) {
    const pick = board.picks[other.index];
    if (pick && repeats(other.day, place.day, board.rules)) near.add(pick.recipe.recipeId);
  }
  const ruledOut = hardRules.flatMap((rule) => {
    const recipes = candidates.filter((candidate) =>
      rule === "repeated"
        ? near.has(candidate.recipe.recipeId)
        : !passes(rule, candidate, board.rules, place.minutesLimit),
    ).length;
    return recipes === 0 ? [] : [{ rule, recipes }];
  });
  return { day: place.day, slot: place.slot, ruledOut };
}

/** Days since 1970, so that days can be subtracted many times. */
function toDayNumber(day: string): number {
  return daysBetween("1970-01-01", day);
}

function slotKey({ day, slot }: OpenSlot): string {
  return `${day}\n${slot}`;
}

function toKey(text: string | null): string | null {
  const key = text?.trim().toLowerCase() ?? "";
  return key === "" ? null : key;
}

/** By code units: the same on every machine, whatever its locale. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
