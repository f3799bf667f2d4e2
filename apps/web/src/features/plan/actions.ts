"use server";

import { getViewer } from "@larder/auth";
import type { WeekSuggestions } from "@larder/db";
import {
  acceptSuggestions,
  acceptSuggestionsInputSchema,
  addMeal,
  addMealInputSchema,
  daySchema,
  listRecipes,
  mealScaleSchema,
  planRulesSchema,
  recordIdSchema,
  removeMeal,
  restoreMeal,
  slotSchema,
  suggestWeek,
  updateMeal,
  updateMealInputSchema,
} from "@larder/db";
import { refresh } from "next/cache";
import { z } from "zod";
import { planErrorWords } from "./messages.ts";
import type { BoardMeal, BoardRecipe } from "./queries.ts";
import { toBoardMeal, toBoardRecipe } from "./queries.ts";
import { reasonWords, ruleWords } from "./reason-words.ts";

/** What an action answers: what was asked for, or words to show. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly words: string };

export interface Suggestion {
  readonly day: string;
  readonly slot: string;
  readonly recipe: BoardRecipe;
  readonly reasons: readonly string[];
}

export interface Suggestions {
  readonly picks: readonly Suggestion[];
  readonly impossible: readonly { readonly day: string; readonly slot: string; readonly words: string }[];
}

export async function addMealAction(input: unknown): Promise<Answer<BoardMeal>> {
  const parsed = addMealInputSchema.safeParse(input);
  if (!parsed.success) return refuse("input_invalid");
  const added = await addMeal(await getViewer(), parsed.data);
  if (!added.ok) return refuse(added.error.code);
  refresh();
  return { ok: true, value: await toBoardMeal(added.value) };
}

export async function updateMealAction(input: unknown): Promise<Answer<BoardMeal>> {
  const parsed = updateMealInputSchema.safeParse(input);
  if (!parsed.success) return refuse("input_invalid");
  const updated = await updateMeal(await getViewer(), parsed.data);
  // Somebody else's change made this one impossible: show theirs.
  refresh();
  if (!updated.ok) return refuse(updated.error.code);
  return { ok: true, value: await toBoardMeal(updated.value) };
}

export async function removeMealAction(input: unknown): Promise<Answer<null>> {
  const mealId = recordIdSchema.safeParse(input);
  if (!mealId.success) return refuse("input_invalid");
  const removed = await removeMeal(await getViewer(), mealId.data);
  refresh();
  return removed.ok ? { ok: true, value: null } : refuse(removed.error.code);
}

export async function restoreMealAction(input: unknown): Promise<Answer<null>> {
  const mealId = recordIdSchema.safeParse(input);
  if (!mealId.success) return refuse("input_invalid");
  const restored = await restoreMeal(await getViewer(), mealId.data);
  refresh();
  return restored.ok ? { ok: true, value: null } : refuse(restored.error.code);
}

const searchSchema = z.string().trim().max(200);
const resultsShown = 20;

/** Recipes for the board's search; an empty search shows the newest. */
export async function searchRecipesAction(input: unknown): Promise<Answer<readonly BoardRecipe[]>> {
  const query = searchSchema.safeParse(input);
  if (!query.success) return refuse("input_invalid");
  const found = await listRecipes(await getViewer(), {
    ...(query.data === "" ? { sort: "title" as const } : { query: query.data }),
    limit: resultsShown,
  });
  if (!found.ok) return refuse(found.error.code === "cursor_invalid" ? "input_invalid" : found.error.code);
  return { ok: true, value: await Promise.all(found.value.recipes.map(toBoardRecipe)) };
}

const suggestSchema = z.strictObject({
  firstDay: daySchema,
  seed: z.number().int().nonnegative().max(4_294_967_295),
  slots: z.array(slotSchema).min(1).max(10),
  days: z.array(daySchema).min(1).max(7),
  rules: planRulesSchema,
});

export async function suggestWeekAction(input: unknown): Promise<Answer<Suggestions>> {
  const parsed = suggestSchema.safeParse(input);
  if (!parsed.success) return refuse("input_invalid");
  const suggested = await suggestWeek(await getViewer(), parsed.data);
  if (!suggested.ok) return refuse(suggested.error.code);
  return { ok: true, value: await toSuggestions(suggested.value) };
}

const suggestAnotherSchema = z.strictObject({
  ...suggestSchema.omit({ slots: true, days: true }).shape,
  day: daySchema,
  slot: slotSchema,
  /** Recipes that are suggested already, among them the one to replace. */
  avoidRecipeIds: z.array(recordIdSchema).max(50),
});

/** How often another seed is tried before there is, for all one can tell, nothing else. */
const mostTries = 12;

/** Another recipe for one place; `null` when nothing else fits there. */
export async function suggestAnotherAction(input: unknown): Promise<Answer<Suggestion | null>> {
  const parsed = suggestAnotherSchema.safeParse(input);
  if (!parsed.success) return refuse("input_invalid");
  const { day, slot, seed, firstDay, rules, avoidRecipeIds } = parsed.data;
  const viewer = await getViewer();
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const suggested = await suggestWeek(viewer, {
      firstDay,
      seed: (seed + attempt * 7919) % 4_294_967_296,
      days: [day],
      slots: [slot],
      rules,
    });
    if (!suggested.ok) return refuse(suggested.error.code);
    const { picks } = await toSuggestions(suggested.value);
    const pick = picks[0];
    if (pick === undefined) return { ok: true, value: null };
    if (!avoidRecipeIds.includes(pick.recipe.recipeId)) return { ok: true, value: pick };
  }
  return { ok: true, value: null };
}

export async function acceptSuggestionsAction(input: unknown): Promise<Answer<number>> {
  const parsed = acceptSuggestionsInputSchema.safeParse(input);
  if (!parsed.success) return refuse("input_invalid");
  const accepted = await acceptSuggestions(await getViewer(), parsed.data);
  refresh();
  return accepted.ok ? { ok: true, value: parsed.data.picks.length } : refuse(accepted.error.code);
}

const planFormSchema = z.strictObject({
  recipeId: recordIdSchema,
  day: z.union([daySchema, z.literal("").transform(() => null)]),
  slot: slotSchema,
  servings: z.coerce.number().positive().max(10_000).optional(),
  scale: mealScaleSchema.optional(),
});

export type AddToPlanState =
  | { readonly kind: "idle" }
  | { readonly kind: "added"; readonly day: string | null; readonly slot: string; readonly count: number }
  | { readonly kind: "refused"; readonly words: string; readonly count: number };

/** The form on a recipe's page; works without script. */
export async function addToPlanAction(before: AddToPlanState, form: FormData): Promise<AddToPlanState> {
  const count = before.kind === "idle" ? 1 : before.count + 1;
  const fields = Object.fromEntries([...form].filter(([name, value]) => !name.startsWith("$") && value !== ""));
  const parsed = planFormSchema.safeParse({ ...fields, day: form.get("day") ?? "" });
  if (!parsed.success) return { kind: "refused", words: planErrorWords.input_invalid, count };
  const { recipeId, day, slot, servings, scale } = parsed.data;
  const added = await addMeal(await getViewer(), {
    recipeId,
    day,
    slot: day === null ? null : slot,
    ...(servings !== undefined && { servings }),
    ...(scale !== undefined && { scale }),
  });
  if (!added.ok) return { kind: "refused", words: planErrorWords[added.error.code], count };
  return { kind: "added", day, slot, count };
}

async function toSuggestions(week: WeekSuggestions): Promise<Suggestions> {
  return {
    picks: await Promise.all(
      week.picks.map(async (pick) => ({
        day: pick.day,
        slot: pick.slot,
        recipe: await toBoardRecipe(pick.recipe),
        reasons: pick.reasons.map((reason) => reasonWords(reason, week.titles)),
      })),
    ),
    impossible: week.impossible.map(({ day, slot, ruledOut }) => ({
      day,
      slot,
      words: ruledOut.map(({ rule, recipes }) => ruleWords(rule, recipes)).join(", "),
    })),
  };
}

function refuse(code: keyof typeof planErrorWords): { readonly ok: false; readonly words: string } {
  return { ok: false, words: planErrorWords[code] };
}
