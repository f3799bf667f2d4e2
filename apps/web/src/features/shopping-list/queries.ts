import "server-only";
import { getViewer } from "@larder/auth";
import type { ItemSource, SettledItem, SourceStep } from "@larder/core";
import { formatAmount, formatMeasure, tickFor } from "@larder/core";
import type { ApplyListOperationError, ListOperation, PlanAccessError, ShoppingListView } from "@larder/db";
import { getShoppingList } from "@larder/db";
import { redirect } from "next/navigation";
import { formatDayRange } from "../../lib/format-day.ts";
import { paths } from "../../lib/paths.ts";
import { apartWords, leftOutWords, listMessages } from "./messages.ts";

export type { ListOperation };
export type ListErrorCode = (PlanAccessError | ApplyListOperationError)["code"];

/** Where an amount comes from, in words. */
export interface ShownSource {
  readonly text: string;
  readonly title: string | null;
  readonly slug: string | null;
  /** The entry's id when it was typed by hand. */
  readonly entryId: string | null;
  readonly notes: readonly string[];
}

/** An item as a row shows it. All words are made on the server; the browser only ticks. */
export interface ShownItem {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  /** What is still missing after some was bought, else `null`. */
  readonly missing: string | null;
  readonly boughtWords: string | null;
  readonly state: SettledItem["state"];
  readonly noLongerNeeded: boolean;
  readonly approximate: boolean;
  readonly apart: string | null;
  readonly sources: readonly ShownSource[];
  /** Names the food in remembered choices. */
  readonly foodKey: string;
  readonly isStaple: boolean;
  readonly tick: Extract<ListOperation, { kind: "tick" }>;
}

export interface ShownSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ShownItem[];
}

export interface ShownList {
  readonly listId: string;
  readonly firstDay: string;
  readonly range: string;
  readonly previousFirstDay: string;
  readonly nextFirstDay: string;
  readonly holdsToday: boolean;
  readonly sections: readonly ShownSection[];
  readonly atHome: readonly ShownItem[];
  readonly optional: readonly ShownItem[];
  readonly leftOut: readonly { readonly text: string; readonly title: string; readonly reason: string }[];
  readonly meals: readonly { readonly mealId: string; readonly title: string; readonly slug: string }[];
  readonly unscheduledMeals: number;
  readonly sequence: number;
  readonly canEdit: boolean;
}

export type ListPage =
  | { readonly kind: "list"; readonly list: ShownList }
  | { readonly kind: "forbidden" }
  | { readonly kind: "household_missing" };

export async function getListPage(firstDay: string | undefined): Promise<ListPage> {
  const found = await getShoppingList(await getViewer(), { ...(firstDay !== undefined && { firstDay }) });
  if (found.ok) return { kind: "list", list: toShownList(found.value) };
  if (found.error.code === "signed_out") redirect(paths.signIn(paths.list(firstDay)));
  return { kind: found.error.code };
}

function toShownList(list: ShoppingListView): ShownList {
  const slugs = new Map(list.meals.map((meal) => [meal.recipeId, meal.slug]));
  const shown = list.items.map((item) => ({ item, shown: toShownItem(item, slugs) }));
  return {
    listId: list.listId,
    firstDay: list.firstDay,
    range: formatDayRange(list.firstDay, list.lastDay, list.today),
    previousFirstDay: list.previousFirstDay,
    nextFirstDay: list.nextFirstDay,
    holdsToday: list.firstDay <= list.today && list.today <= list.lastDay,
    sections: list.aisles
      .map((aisle) => ({
        id: aisle.id,
        title: aisle.name,
        items: shown.filter(({ item }) => item.aisle === aisle.id && !item.staple).map((entry) => entry.shown),
      }))
      .filter((section) => section.items.length > 0),
    atHome: shown.filter(({ item }) => item.staple).map((entry) => entry.shown),
    optional: list.optionalItems.map((item) => toShownItem(item, slugs)),
    leftOut: list.leftOut
      .filter((line) => line.reason !== "header" && line.reason !== "optional")
      .map((line) => ({ text: line.text, title: line.title, reason: leftOutWords[line.reason] })),
    meals: list.meals.map(({ mealId, title, slug }) => ({ mealId, title, slug })),
    unscheduledMeals: list.unscheduledMeals,
    sequence: list.sequence,
    canEdit: list.canEdit,
  };
}

function toShownItem(item: SettledItem, slugs: ReadonlyMap<string, string>): ShownItem {
  const needsMore = item.state === "more_needed";
  const bought = item.bought.map((measure) => formatMeasure(measure)).join(" + ");
  return {
    key: item.key,
    name: item.food.label,
    amount: item.display,
    missing: needsMore ? item.remainingDisplay : null,
    boughtWords: !needsMore ? null : bought === "" ? listMessages.boughtSome : listMessages.bought(bought),
    state: item.state,
    noLongerNeeded: item.noLongerNeeded,
    approximate: item.approximate,
    apart: item.apart === null ? null : apartWords[item.apart.reason],
    sources: item.sources.map((source) => toShownSource(source, slugs)),
    foodKey: item.key.replace(/^optional:/, ""),
    isStaple: item.staple,
    tick: toTickOperation(item),
  };
}

function toTickOperation(item: SettledItem): ShownItem["tick"] {
  const { measures, ...tick } = tickFor(item);
  // The operation's type is of mutable arrays, as every schema's is.
  return { kind: "tick", ...tick, measures: [...measures] };
}

function toShownSource(source: ItemSource, slugs: ReadonlyMap<string, string>): ShownSource {
  return {
    text: source.text,
    title: source.kind === "hand" ? null : source.title,
    slug: source.recipeId === null ? null : (slugs.get(source.recipeId) ?? null),
    entryId: source.entryId,
    notes: source.steps.map(stepWords),
  };
}

function stepWords(step: SourceStep): string {
  switch (step.kind) {
    case "scaled":
      return listMessages.scaledBy(formatAmount({ kind: "exact", value: step.by }));
    case "converted": {
      const figure = step.by === "density" ? listMessages.gramsPerMl : listMessages.gramsEach;
      const source = step.source === "household" ? listMessages.ownFigure : step.source;
      return listMessages.converted(
        formatMeasure(step.from),
        formatMeasure(step.to),
        figure(String(Number(step.figure.toPrecision(3)))),
        source,
      );
    }
    case "said_again":
      return listMessages.saidAgain(formatMeasure(step.from), formatMeasure(step.to));
    case "fluid_ounces":
      return listMessages.fluidOunces;
    case "covered":
      return listMessages.covered(
        formatMeasure(step.measure),
        listMessages.fruitPart[step.part],
        listMessages.fruitPart[step.by],
      );
    case "from_pantry":
      return listMessages.fromPantry(formatMeasure(step.covers));
    case "same_food":
      return listMessages.sameFood(step.written);
    case "never_merged":
      return listMessages.neverMerged(step.written);
    case "alternative_chosen":
      return listMessages.chosenAmong(step.among.join(", "));
  }
}
