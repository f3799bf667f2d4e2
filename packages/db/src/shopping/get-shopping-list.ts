import type { Aisle, HandEntry, HouseholdChoice, Result, Tick, UnitSystem, Viewer } from "@larder/core";
import { aisles, buildShoppingList, measureSchema, ok, settleOptionalTicks, settleTicks } from "@larder/core";
import { z } from "zod";
import { database } from "../client.ts";
import { followMergedFoods } from "../foods/follow-merged-foods.ts";
import { getFoods } from "../foods/food-table.ts";
import { Prisma } from "../generated/client.ts";
import { newId } from "../new-id.ts";
import { requireHousehold } from "../plan/household-access.ts";
import { getHouseholdCalendar, toHouseholdWeek } from "../plan/household-calendar.ts";
import type { PlanAccessError } from "../plan/plan-week-view.ts";
import { householdChoiceSchema } from "./list-operation.ts";
import { readListedMeals } from "./listed-meals.ts";
import type { GetShoppingListInput, ShoppingListView } from "./shopping-list-view.ts";
import { getShoppingListInputSchema } from "./shopping-list-view.ts";

/**
 * The shopping list of a week: computed from the meals on its days, the entries typed by hand and the household's
 * choices, and settled against what was ticked. Nothing of the merged list is stored, so it is always that of the plan
 * as it stands.
 *
 * @param now the instant that tells which day is today
 */
export async function getShoppingList(
  viewer: Viewer,
  input: GetShoppingListInput,
  now: Date = new Date(),
): Promise<Result<ShoppingListView, PlanAccessError>> {
  const { firstDay } = getShoppingListInputSchema.parse(input);
  const person = requireHousehold(viewer, "read");
  if (!person.ok) return person;
  const { householdId, libraryId, userId, canEdit } = person.value;
  const calendar = await getHouseholdCalendar(database(), householdId, now);
  const week = toHouseholdWeek(calendar, firstDay);
  const [stored, planned, { table: foods, follow }] = await Promise.all([
    readListState(householdId, userId, week),
    readListedMeals(person.value, week),
    getFoods(database(), libraryId),
  ]);
  const state = { ...stored, ...followMergedFoods(stored, follow) };
  const display = { system: state.system, lang: state.lang };
  const list = buildShoppingList(
    { meals: planned.meals, entries: state.entries, choices: state.choices },
    { foods, aisles, ...display },
  );
  const items = settleTicks(list, state.ticks, display);
  const optionalItems = settleOptionalTicks(list, state.ticks, display);
  return ok({
    listId: state.listId,
    firstDay: week.firstDay,
    lastDay: week.lastDay,
    items,
    optionalItems,
    leftOut: list.leftOut,
    entries: state.entries,
    choices: state.choices,
    aisles: withUnknownAisles(items),
    meals: planned.views,
    unscheduledMeals: planned.unscheduledMeals,
    sequence: state.sequence,
    previousFirstDay: week.previousFirstDay,
    nextFirstDay: week.nextFirstDay,
    today: calendar.today,
    canEdit,
  });
}

interface ListState {
  readonly listId: string;
  readonly sequence: number;
  readonly entries: readonly (HandEntry & { readonly byName: string | null; readonly addedAt: string })[];
  readonly ticks: readonly Tick[];
  readonly choices: readonly HouseholdChoice[];
  readonly system: UnitSystem;
  readonly lang: string;
}

const listStateSchema = z.object({
  listId: z.string(),
  sequence: z.number(),
  system: z.enum(["metric", "us", "imperial", "as_written"]),
  locale: z.string(),
  entries: z.array(
    z.object({ entryId: z.string(), text: z.string(), byName: z.string().nullable(), addedAt: z.number() }),
  ),
  ticks: z.array(
    z.object({
      itemKey: z.string(),
      measures: z.array(measureSchema),
      boughtToTaste: z.boolean(),
      name: z.string(),
      aisle: z.string().nullable(),
    }),
  ),
  choices: z.array(householdChoiceSchema),
});

/** Everything stored of a list, in one query (two when the week has no list yet: it is made when first looked at). */
async function readListState(
  householdId: string,
  userId: string,
  week: { readonly firstDay: string; readonly lastDay: string },
): Promise<ListState> {
  const found = await selectListState(householdId, userId, week.firstDay);
  if (found !== null) return found;
  await database().$executeRaw(Prisma.sql`
    INSERT INTO shopping_lists (id, household_id, first_day, last_day)
    VALUES (${newId()}::uuid, ${householdId}::uuid, ${week.firstDay}::date, ${week.lastDay}::date)
    ON CONFLICT (household_id, first_day) DO NOTHING`);
  const made = await selectListState(householdId, userId, week.firstDay);
  if (made === null) throw new Error(`The list of ${week.firstDay} was not made`);
  return made;
}

async function selectListState(householdId: string, userId: string, firstDay: string): Promise<ListState | null> {
  const [row] = await database().$queryRaw<{ state: unknown }[]>(Prisma.sql`
    SELECT jsonb_build_object(
      'listId', l.id,
      'sequence', l.sequence,
      'system', coalesce(u.units, h.units),
      'locale', h.locale,
      'entries', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('entryId', e.id, 'text', e.text, 'byName', author.name,
          'addedAt', extract(epoch FROM e.created_at)) ORDER BY e.position, e.created_at, e.id), '[]')
        FROM list_entries e LEFT JOIN users author ON author.id = e.created_by_id
        WHERE e.household_id = l.household_id AND e.list_id = l.id AND e.removed_at IS NULL),
      'ticks', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('itemKey', t.item_key, 'measures', t.measures,
          'boughtToTaste', t.bought_to_taste, 'name', t.name, 'aisle', t.aisle) ORDER BY t.item_key), '[]')
        FROM ticks t WHERE t.household_id = l.household_id AND t.list_id = l.id),
      'choices', (
        SELECT coalesce(jsonb_agg(c.choice ORDER BY c.kind, c.food_key, c.unit), '[]')
        FROM household_choices c WHERE c.household_id = l.household_id)
    ) AS state
    FROM shopping_lists l
    JOIN households h ON h.id = l.household_id
    LEFT JOIN users u ON u.id = ${userId}::uuid
    WHERE l.household_id = ${householdId}::uuid AND l.first_day = ${firstDay}::date`);
  if (row === undefined) return null;
  const { locale, entries, ticks, ...state } = listStateSchema.parse(row.state);
  return {
    ...state,
    lang: locale.split("-")[0] ?? "en",
    entries: entries.map((entry) => ({ ...entry, addedAt: new Date(entry.addedAt * 1000).toISOString() })),
    ticks: ticks.map(({ aisle, ...tick }) => ({ ...tick, ...(aisle === null ? {} : { aisle }) })),
  };
}

/** Every aisle that an item names, so that nothing is without a section. */
function withUnknownAisles(items: readonly { readonly aisle: string }[]): readonly Aisle[] {
  const known = new Set(aisles.map(({ id }) => id));
  const unknown = [...new Set(items.map(({ aisle }) => aisle))].filter((aisle) => !known.has(aisle)).sort();
  return [...aisles, ...unknown.map((id) => ({ id, name: id }))];
}
