import type { Viewer } from "@larder/core";
import { describe, expect, test } from "vitest";
import { database, databasePool } from "../client.ts";
import * as useCases from "../index.ts";
import { newId } from "../new-id.ts";
import { startSession } from "../sessions/start-session.ts";
import type { TestUserValues, TestViewer } from "../testing/factories.ts";
import { createHousehold, createLibrary, createViewer, testBrowser, visitor } from "../testing/factories.ts";
import { createFoodFields } from "../testing/food-factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";

/** Every use case that acts for a viewer. One that is added without a rule here does not compile. */
type UseCaseName = {
  [Name in keyof typeof useCases]: (typeof useCases)[Name] extends (
    ...parameters: infer Parameters extends [unknown, ...unknown[]]
  ) => Promise<unknown>
    ? unknown extends Parameters[0]
      ? never
      : Viewer extends Parameters[0]
        ? Name
        : never
    : never;
}[keyof typeof useCases];

/** Who may. What is asked for belongs to the library and the household of the world below. */
type Audience =
  | "everybody"
  | "signed_in"
  | "library_reader"
  | "library_editor"
  | "library_owner"
  | "household_reader"
  | "household_editor"
  | "household_owner"
  /** Whoever asks, it concerns their own household or none: nobody gets at another one. */
  | "own_household_reader"
  | "own_household_editor"
  | "own_household_owner"
  | "household_or_library_owner"
  | "nobody";

interface World {
  readonly recipeId: string;
  readonly otherRecipeId: string;
  readonly trashedRecipeId: string;
  readonly slug: string;
  readonly mealId: string;
  readonly removedMealId: string;
  readonly listId: string;
  readonly householdId: string;
  readonly mateId: string;
  readonly mateSessionId: string;
  readonly invitationId: string;
  readonly invitationToken: string;
  readonly foodId: string;
  readonly otherFoodId: string;
  readonly mergedFoodId: string;
}

const day = "2026-01-05";
const rules = { maxMinutesByWeekday: {}, noRepeatWithinDays: 0, requiredDiets: [], courses: [] };
const household = { name: "Cabin", timeZone: "UTC", weekStart: 1, units: "metric", locale: "en" };
const account = { name: "Eve", email: "eve@example.org", password: "a long enough password" };

/** In an order in which each finds what it needs, when all of them are called one after the other. */
const matrix: Readonly<
  Record<UseCaseName, readonly [Audience, (viewer: Viewer, world: World) => Promise<{ readonly ok: boolean }>]>
> = {
  listRecipes: ["library_reader", (viewer) => useCases.listRecipes(viewer, {})],
  getRecipeFacets: ["library_reader", (viewer) => useCases.getRecipeFacets(viewer)],
  getRecipeBySlug: ["library_reader", (viewer, { slug }) => useCases.getRecipeBySlug(viewer, slug)],
  getRecipeCardsByIds: ["library_reader", (viewer, { recipeId }) => useCases.getRecipeCardsByIds(viewer, [recipeId])],
  getRecipeForEditing: ["library_editor", (viewer, { recipeId }) => useCases.getRecipeForEditing(viewer, recipeId)],
  listRevisions: ["library_editor", (viewer, { recipeId }) => useCases.listRevisions(viewer, { recipeId })],
  getRevision: ["library_editor", (viewer, { recipeId }) => useCases.getRevision(viewer, { recipeId, number: 1 })],
  getRecipeReading: ["library_editor", (viewer) => useCases.getRecipeReading(viewer)],
  createRecipe: [
    "library_editor",
    (viewer) => useCases.createRecipe(viewer, { text: recipeText("New"), publish: true }),
  ],
  saveRecipe: [
    "library_editor",
    (viewer, { recipeId }) =>
      useCases.saveRecipe(viewer, {
        recipeId,
        baseRevision: 2,
        splices: [{ start: 0, end: 0, text: "" }],
        publish: false,
      }),
  ],
  restoreRevision: [
    "library_editor",
    (viewer, { recipeId }) => useCases.restoreRevision(viewer, { recipeId, number: 1, baseRevision: 2 }),
  ],
  duplicateRecipe: ["library_editor", (viewer, { recipeId }) => useCases.duplicateRecipe(viewer, { recipeId })],
  restoreRecipe: ["library_editor", (viewer, { trashedRecipeId }) => useCases.restoreRecipe(viewer, trashedRecipeId)],
  trashRecipe: ["library_editor", (viewer, { otherRecipeId }) => useCases.trashRecipe(viewer, otherRecipeId)],

  correctIngredientLine: [
    "library_editor",
    (viewer) => useCases.correctIngredientLine(viewer, { text: "1 egg", lang: null, spans: [] }),
  ],
  listLineCorrections: ["library_editor", (viewer) => useCases.listLineCorrections(viewer)],
  removeLineCorrection: ["library_editor", (viewer) => useCases.removeLineCorrection(viewer, "2 eggs")],
  listFoods: ["library_editor", (viewer) => useCases.listFoods(viewer, {})],
  listUnknownFoods: ["library_editor", (viewer) => useCases.listUnknownFoods(viewer, {})],
  suggestFoods: ["library_editor", (viewer) => useCases.suggestFoods(viewer, { name: "gari" })],
  getFood: ["library_editor", (viewer, { foodId }) => useCases.getFood(viewer, foodId)],
  createFood: ["library_editor", (viewer) => useCases.createFood(viewer, createFoodFields("Injera"))],
  updateFood: [
    "library_editor",
    async (viewer, { otherFoodId }) => {
      const { updatedAt } = await database().food.findFirstOrThrow({ where: { id: otherFoodId } });
      const fields = createFoodFields("Sumac leaf");
      return useCases.updateFood(viewer, { foodId: otherFoodId, changedAt: updatedAt.toISOString(), fields });
    },
  ],
  addFoodName: [
    "library_editor",
    (viewer, { foodId }) => useCases.addFoodName(viewer, { foodId, name: "amazu shoga", lang: "en" }),
  ],
  resetFood: ["library_editor", (viewer, { foodId }) => useCases.resetFood(viewer, foodId)],
  unmergeFood: ["library_editor", (viewer, { mergedFoodId }) => useCases.unmergeFood(viewer, mergedFoodId)],
  mergeFoods: [
    "library_editor",
    (viewer, { foodId, otherFoodId }) => useCases.mergeFoods(viewer, { foodId: otherFoodId, intoId: foodId }),
  ],

  getPlanWeek: ["own_household_reader", (viewer) => useCases.getPlanWeek(viewer, { firstDay: day })],
  suggestWeek: ["own_household_editor", (viewer) => useCases.suggestWeek(viewer, { firstDay: day, seed: 1, rules })],
  addMeal: ["own_household_editor", (viewer) => useCases.addMeal(viewer, { day, slot: "dinner", note: "Eat out" })],
  acceptSuggestions: [
    "own_household_editor",
    (viewer, { recipeId }) => useCases.acceptSuggestions(viewer, { picks: [{ day, slot: "lunch", recipeId }] }),
  ],
  updateMeal: [
    "household_editor",
    (viewer, { mealId }) => useCases.updateMeal(viewer, { mealId, day: null, slot: null }),
  ],
  setMealCooked: ["household_editor", (viewer, { mealId }) => useCases.setMealCooked(viewer, { mealId, cooked: true })],
  restoreMeal: ["household_editor", (viewer, { removedMealId }) => useCases.restoreMeal(viewer, removedMealId)],
  removeMeal: ["household_editor", (viewer, { mealId }) => useCases.removeMeal(viewer, mealId)],
  getShoppingList: ["own_household_reader", (viewer) => useCases.getShoppingList(viewer, { firstDay: day })],
  getShoppingListText: [
    "own_household_reader",
    (viewer) => useCases.getShoppingListText(viewer, { firstDay: day, format: "text" }),
  ],
  applyListOperation: [
    "household_editor",
    (viewer, { listId }) =>
      useCases.applyListOperation(viewer, {
        listId,
        clientId: "phone",
        operationId: "1",
        operation: { kind: "add_entry", entryId: "milk", text: "2 l milk" },
      }),
  ],

  getAccount: ["signed_in", (viewer) => useCases.getAccount(viewer)],
  updateAccount: ["signed_in", (viewer) => useCases.updateAccount(viewer, { name: "Another name" })],
  changePassword: [
    "signed_in",
    (viewer) => useCases.changePassword(viewer, { newPassword: "another good password" }, testBrowser),
  ],
  listSessions: ["signed_in", (viewer) => useCases.listSessions(viewer)],
  endOtherSessions: ["signed_in", (viewer) => useCases.endOtherSessions(viewer)],
  endSessionById: ["nobody", (viewer, { mateSessionId }) => useCases.endSessionById(viewer, mateSessionId)],

  listHouseholds: ["signed_in", (viewer) => useCases.listHouseholds(viewer)],
  getHousehold: ["own_household_reader", (viewer) => useCases.getHousehold(viewer)],
  updateHousehold: ["own_household_owner", (viewer) => useCases.updateHousehold(viewer, { name: "Changed" })],
  createHousehold: ["library_reader", (viewer) => useCases.createHousehold(viewer, household)],
  chooseHousehold: ["household_reader", (viewer, { householdId }) => useCases.chooseHousehold(viewer, householdId)],

  getLibrarySettings: ["library_owner", (viewer) => useCases.getLibrarySettings(viewer)],
  updateLibrarySettings: ["library_owner", (viewer) => useCases.updateLibrarySettings(viewer, { name: "Changed" })],

  listMembers: ["signed_in", (viewer) => useCases.listMembers(viewer)],
  listInvitations: ["household_or_library_owner", (viewer) => useCases.listInvitations(viewer)],
  createInvitation: [
    "own_household_owner",
    (viewer) => useCases.createInvitation(viewer, { householdRole: "viewer", libraryRole: "viewer" }),
  ],
  revokeInvitation: ["household_owner", (viewer, { invitationId }) => useCases.revokeInvitation(viewer, invitationId)],
  changeMemberRole: [
    "household_owner",
    (viewer, { mateId }) => useCases.changeMemberRole(viewer, { of: "household", userId: mateId, role: "viewer" }),
  ],
  removeMember: [
    "household_owner",
    (viewer, { mateId }) => useCases.removeMember(viewer, { of: "household", userId: mateId }),
  ],
  acceptInvitation: [
    "everybody",
    (viewer, { invitationToken }) =>
      useCases.acceptInvitation(viewer, { ...account, token: invitationToken }, testBrowser),
  ],
};

/** People, from nobody to the owner of everything, and the owner of the household next door. */
const people = {
  visitor: null,
  outsider: { libraryRole: null, householdId: null },
  reader: { libraryRole: "viewer", householdId: null },
  editor: { libraryRole: "editor", householdId: null },
  library_owner: { libraryRole: "owner", householdId: null },
  household_viewer: { libraryRole: "viewer", householdRole: "viewer" },
  household_member: { libraryRole: "viewer", householdRole: "member" },
  household_owner: { libraryRole: "viewer", householdRole: "owner" },
  neighbour: { libraryRole: "viewer", householdRole: "owner", householdId: "next door" },
} as const satisfies Record<string, TestUserValues | null>;

type Person = keyof typeof people;

const everybody = Object.keys(people) as Person[];
const audiences: Readonly<Record<Audience, readonly Person[]>> = {
  everybody,
  signed_in: everybody.filter((person) => person !== "visitor"),
  library_reader: everybody.filter((person) => person !== "visitor" && person !== "outsider"),
  library_editor: ["editor", "library_owner"],
  library_owner: ["library_owner"],
  household_reader: ["household_viewer", "household_member", "household_owner"],
  household_editor: ["household_member", "household_owner"],
  household_owner: ["household_owner"],
  own_household_reader: ["household_viewer", "household_member", "household_owner", "neighbour"],
  own_household_editor: ["household_member", "household_owner", "neighbour"],
  own_household_owner: ["household_owner", "neighbour"],
  household_or_library_owner: ["household_owner", "neighbour", "library_owner"],
  nobody: [],
};

const refusals = ["signed_out", "forbidden", "not_found", "household_missing"];

function recipeText(title: string): string {
  return `---\ntitle: ${title}\ningredients:\n  - 1 egg\n---\n\n1. Boil the **egg**.\n`;
}

async function createWorld(person: Person): Promise<{ readonly viewer: Viewer; readonly world: World }> {
  const libraryId = await createLibrary();
  const householdId = await createHousehold(libraryId);
  const nextDoor = await createHousehold(libraryId);
  const owner = await createViewer({ libraryId, householdId });
  const mate = await createViewer({ libraryId, householdId, libraryRole: "editor", householdRole: "member" });
  const session = { userId: mate.userId, browser: testBrowser, method: "password" } as const;
  await startSession(database(), session);

  const createRecipe = async (title: string) => {
    const created = await useCases.createRecipe(owner, { text: recipeText(title), publish: true });
    if (!created.ok) throw new Error(created.error.code);
    return created.value;
  };
  const [soup, stew, old] = [await createRecipe("Soup"), await createRecipe("Stew"), await createRecipe("Old")];
  await useCases.trashRecipe(owner, old.recipeId);
  await useCases.saveRecipe(owner, {
    recipeId: soup.recipeId,
    baseRevision: 1,
    splices: [{ start: recipeText("Soup").length, end: recipeText("Soup").length, text: "2. Eat.\n" }],
    publish: true,
  });
  const [mealId, removedMealId, listId] = [newId(), newId(), newId()];
  await database().meal.createMany({
    data: [
      { id: mealId, householdId, libraryId, recipeId: soup.recipeId },
      { id: removedMealId, householdId, libraryId, recipeId: soup.recipeId, removedAt: new Date() },
    ],
  });
  await database().shoppingList.create({
    data: { id: listId, householdId, firstDay: new Date(day), lastDay: new Date("2026-01-11") },
  });
  const invitation = await useCases.createInvitation(owner, { householdRole: "member" });
  if (!invitation.ok) throw new Error(invitation.error.code);
  // One to take back, one to accept.
  const second = await useCases.createInvitation(owner, { householdRole: "member" });
  if (!second.ok) throw new Error(second.error.code);

  const foodIds: string[] = [];
  // The first has the name of a starter food, so that it has something to go back to.
  for (const name of ["Garlic", "Sumac", "Gari"]) {
    const food = await useCases.createFood(owner, createFoodFields(name));
    if (!food.ok) throw new Error(food.error.code);
    foodIds.push(food.value.foodId);
  }
  const [foodId = "", otherFoodId = "", mergedFoodId = ""] = foodIds;
  await database().food.update({ where: { libraryId_id: { libraryId, id: foodId } }, data: { starter: true } });
  await useCases.mergeFoods(owner, { foodId: mergedFoodId, intoId: foodId });

  await useCases.correctIngredientLine(owner, { text: "2 eggs", lang: null, spans: [] });

  const values = people[person];
  const own =
    values !== null && "householdId" in values ? (values.householdId === null ? null : nextDoor) : householdId;
  const viewer = values === null ? visitor : await createViewer({ ...values, libraryId, householdId: own });
  return {
    viewer,
    world: {
      recipeId: soup.recipeId,
      otherRecipeId: stew.recipeId,
      trashedRecipeId: old.recipeId,
      slug: soup.slug,
      mealId,
      removedMealId,
      listId,
      householdId,
      mateId: mate.userId,
      mateSessionId: (await database().session.findFirstOrThrow({ where: { userId: mate.userId } })).id,
      invitationId: invitation.value.invitationId,
      invitationToken: second.value.token,
      foodId,
      otherFoodId,
      mergedFoodId,
    },
  };
}

/**
 * A fingerprint of the rows of each table. Plans are left out: a change of one's own plan takes a number before it finds
 * out that the meal it names is not there.
 */
async function readEverything(): Promise<Record<string, string>> {
  const { rows } = await databasePool().query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'plans' ORDER BY 1",
  );
  const fingerprints: Record<string, string> = {};
  for (const { name } of rows) {
    const read = await databasePool().query<{ text: string }>(
      `SELECT md5(coalesce(string_agg(t::text, ' ' ORDER BY t::text), '')) AS text FROM ${name} t`,
    );
    fingerprints[name] = read.rows[0]?.text ?? "";
  }
  return fingerprints;
}

const entries = Object.entries(matrix) as [UseCaseName, (typeof matrix)[UseCaseName]][];

describe("every use case", () => {
  useTestDatabase();

  test("has a rule, also one that the compiler did not see", () => {
    const acting = Object.entries(useCases)
      .filter(([, value]) => typeof value === "function" && /^(async )?function \w+\(\s*viewer\b/.test(String(value)))
      .map(([name]) => name);
    expect(acting.length).toBeGreaterThan(30);
    expect(acting.filter((name) => !(name in matrix))).toEqual([]);
  });

  test.each(everybody)("refuses a %s what is not theirs, and writes nothing then", async (person) => {
    const { viewer, world } = await createWorld(person);
    const before = await readEverything();
    for (const [name, [audience, call]] of entries) {
      if (audiences[audience].includes(person)) continue;
      const outcome: { ok: boolean; error?: { code: string } } = await call(viewer, world);
      expect([name, outcome.ok ? "was allowed" : refusals.includes(outcome.error?.code ?? "")]).toEqual([name, true]);
    }
    expect(await readEverything()).toEqual(before);
  });

  test.each(everybody)("lets a %s do what is theirs", async (person) => {
    const { viewer, world } = await createWorld(person);
    for (const [name, [audience, call]] of entries) {
      if (!audiences[audience].includes(person)) continue;
      const outcome: { ok: boolean; error?: { code: string } } = await call(viewer, world);
      expect([name, outcome.ok || outcome.error?.code]).toEqual([name, true]);
    }
  });

  test("believes the database and not the viewer where members and their roles are concerned", async () => {
    const { viewer, world } = await createWorld("household_member");
    const forged: TestViewer = {
      ...(viewer as TestViewer),
      libraryRole: "owner",
      households: [{ householdId: world.householdId, role: "owner" }],
    };
    for (const of of ["household", "library"] as const) {
      const removed = await useCases.removeMember(forged, { of, userId: world.mateId });
      expect(removed).toEqual({ ok: false, error: { code: "forbidden" } });
    }
  });
});
