"use server";

import { getViewer } from "@larder/auth";
import type { FoodField, FoodSuggestions, NamedFood } from "@larder/db";
import { addFoodName, createFood, mergeFoods, resetFood, suggestFoods, unmergeFood, updateFood } from "@larder/db";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { paths } from "../../lib/paths.ts";
import type { foodMessages } from "./messages.ts";
import type { FoodFormValues } from "./read-food-form.ts";
import { readFoodForm } from "./read-food-form.ts";

const foodIdSchema = z.string().min(1).max(200);
const nameSchema = z.string().trim().min(1).max(300);

/** What became of a form: the values to show again, and what is wrong with them. */
export interface FoodFormState {
  /** Counts the answers, so that each one is noticed. */
  readonly answers: number;
  readonly saved: boolean;
  readonly values: FoodFormValues | null;
  readonly problems: Readonly<Partial<Record<FoodField, keyof typeof foodMessages.problem>>>;
  readonly failure: keyof typeof foodMessages.failed | null;
  /** The food that has the name already. */
  readonly namesake: NamedFood | null;
}

type FoodFailure =
  | { readonly code: "input_invalid"; readonly problems: FoodFormState["problems"] }
  | { readonly code: "name_taken"; readonly food: NamedFood }
  | { readonly code: Exclude<keyof typeof foodMessages.failed, "input_invalid" | "name_taken" | "unreachable"> };

/** Save the form of a food that is there. */
export async function saveFood(state: FoodFormState, form: FormData): Promise<FoodFormState> {
  const values = readFoodForm(form);
  const result = await updateFood(await getViewer(), {
    foodId: foodIdSchema.parse(form.get("foodId")),
    changedAt: z.iso.datetime().parse(form.get("changedAt")),
    fields: values,
  });
  if (!result.ok) return toRefusal(state, values, result.error);
  refresh();
  return { answers: state.answers + 1, saved: true, values: null, problems: {}, failure: null, namesake: null };
}

/** Add a food of the library's own, and open it. */
export async function addFood(state: FoodFormState, form: FormData): Promise<FoodFormState> {
  const values = readFoodForm(form);
  const result = await createFood(await getViewer(), values);
  if (!result.ok) return toRefusal(state, values, result.error);
  redirect(paths.food(result.value.foodId));
}

function toRefusal(state: FoodFormState, values: FoodFormValues, error: FoodFailure): FoodFormState {
  return {
    answers: state.answers + 1,
    saved: false,
    values,
    problems: error.code === "input_invalid" ? error.problems : error.code === "name_taken" ? { name: "invalid" } : {},
    failure: error.code,
    namesake: error.code === "name_taken" ? error.food : null,
  };
}

const quickFoodSchema = z.strictObject({ name: nameSchema, plural: nameSchema, aisle: z.string().max(60) });

/** Make a name in use a food, with no more than where a shop keeps it. */
export async function makeFood(input: unknown) {
  const { name, plural, aisle } = quickFoodSchema.parse(input);
  const result = await createFood(await getViewer(), {
    name,
    plural,
    aliases: [],
    german: [],
    french: [],
    aisle,
    category: "other",
    liquid: false,
    staple: false,
    perishable: false,
    density: null,
    pieceWeights: [],
    keepsDays: null,
  });
  refresh();
  return result;
}

const aliasSchema = z.strictObject({ foodId: foodIdSchema, name: nameSchema, lang: z.enum(["en", "de", "fr"]) });

export async function makeAlias(input: unknown) {
  const result = await addFoodName(await getViewer(), aliasSchema.parse(input));
  refresh();
  return result;
}

/** Foods that a name may mean; `null` when they can't be told. */
export async function findFoods(input: unknown): Promise<FoodSuggestions | null> {
  const wanted = z.strictObject({ name: nameSchema, except: z.string().max(200).optional() }).parse(input);
  const { name, except } = wanted;
  const found = await suggestFoods(await getViewer(), { name, ...(except !== undefined && { except }) });
  return found.ok ? found.value : null;
}

const mergeSchema = z.strictObject({ foodId: foodIdSchema, intoId: foodIdSchema });

export async function mergeInto(input: unknown) {
  const result = await mergeFoods(await getViewer(), mergeSchema.parse(input));
  refresh();
  return result;
}

const foodSchema = z.strictObject({ foodId: foodIdSchema });

export async function takeMergeBack(input: unknown) {
  const result = await unmergeFood(await getViewer(), foodSchema.parse(input).foodId);
  refresh();
  return result;
}

export async function takeCorrectionsBack(input: unknown) {
  const result = await resetFood(await getViewer(), foodSchema.parse(input).foodId);
  refresh();
  return result;
}
