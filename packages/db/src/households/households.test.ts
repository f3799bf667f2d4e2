import { describe, expect, test } from "vitest";
import { getAccount } from "../accounts/get-account.ts";
import { updateAccount } from "../accounts/update-account.ts";
import { database } from "../client.ts";
import { getInstanceState } from "../instance/get-instance-state.ts";
import { getLibrarySettings } from "../instance/get-library-settings.ts";
import { updateLibrarySettings } from "../instance/update-library-settings.ts";
import { createViewer, visitor } from "../testing/factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { chooseHousehold } from "./choose-household.ts";
import { createHousehold } from "./create-household.ts";
import { getHousehold } from "./get-household.ts";
import { listHouseholds } from "./list-households.ts";
import { updateHousehold } from "./update-household.ts";

const signedOut = { ok: false, error: { code: "signed_out" } };
const forbidden = { ok: false, error: { code: "forbidden" } };
const settings = { name: "Cabin", timeZone: "Pacific/Auckland", weekStart: 7, units: "metric", locale: "en-NZ" };

describe("a household", () => {
  useTestDatabase();

  test("shows its settings to its members, with what each may do", async () => {
    const owner = await createViewer();
    const looking = await createViewer({
      libraryId: owner.libraryId,
      householdId: owner.householdId,
      householdRole: "viewer",
    });
    expect(await getHousehold(owner)).toMatchObject({
      ok: true,
      value: {
        householdId: owner.householdId,
        timeZone: "Europe/Berlin",
        slots: [
          { id: "breakfast", name: null },
          { id: "lunch", name: null },
          { id: "dinner", name: null },
        ],
        canEdit: true,
        canManage: true,
      },
    });
    expect(await getHousehold(looking)).toMatchObject({ value: { canEdit: false, canManage: false } });
    expect(await getHousehold(visitor)).toEqual(signedOut);
    const alone = await createViewer({ libraryId: owner.libraryId, householdId: null });
    expect(await getHousehold(alone)).toEqual({ ok: false, error: { code: "not_found" } });
    // A household that the viewer names without belonging to it.
    expect(await getHousehold({ ...alone, householdId: owner.householdId })).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
  });

  test("is changed by its owners, field by field", async () => {
    const owner = await createViewer();
    const slots = [
      { id: "dinner", name: null },
      { id: "tea-time", name: "Tea" },
    ];
    expect(await updateHousehold(owner, { weekStart: "7", slots })).toEqual({ ok: true, value: null });
    expect(await getHousehold(owner)).toMatchObject({ value: { weekStart: 7, timeZone: "Europe/Berlin", slots } });
    for (const wrong of [{ slots: [] }, { slots: [slots[0], slots[0]] }, { slots: [{ id: "No Id", name: null }] }]) {
      expect(await updateHousehold(owner, wrong)).toMatchObject({
        error: { code: "input_invalid", problems: { slots: "invalid" } },
      });
    }
    const member = await createViewer({
      libraryId: owner.libraryId,
      householdId: owner.householdId,
      householdRole: "member",
    });
    expect(await updateHousehold(member, { name: "Mine" })).toEqual(forbidden);
    expect(await updateHousehold(visitor, { name: "Mine" })).toEqual(signedOut);
  });

  test("can be made and chosen; others' can neither be chosen nor listed", async () => {
    const owner = await createViewer();
    const other = await createViewer({ libraryId: owner.libraryId });
    const made = await createHousehold(owner, settings);
    if (!made.ok) throw new Error(made.error.code);
    const households = [...owner.households, { householdId: made.value.householdId, role: "owner" as const }];
    const now = { ...owner, households, householdId: made.value.householdId };
    expect(await getHousehold(now)).toMatchObject({ value: { ...settings, canManage: true } });
    const listed = await listHouseholds(now);
    expect(listed.ok && listed.value.map(({ householdId, chosen }) => [householdId, chosen])).toEqual([
      [made.value.householdId, true],
      [owner.householdId, false],
    ]);
    expect((await chooseHousehold(now, owner.householdId ?? "")).ok).toBe(true);
    expect((await database().user.findUniqueOrThrow({ where: { id: owner.userId } })).chosenHouseholdId).toBe(
      owner.householdId,
    );
    expect(await chooseHousehold(now, other.householdId ?? "")).toEqual({ ok: false, error: { code: "not_found" } });
    const outside = await createViewer({ libraryId: owner.libraryId, libraryRole: null, householdId: null });
    expect(await createHousehold(outside, settings)).toEqual(forbidden);
  });
});

describe("the library's settings", () => {
  useTestDatabase();

  test("belong to its owners", async () => {
    const owner = await createViewer();
    const editor = await createViewer({ libraryId: owner.libraryId, libraryRole: "editor" });
    expect(await updateLibrarySettings(owner, { name: "Our recipes", isPublic: "on" })).toEqual({
      ok: true,
      value: null,
    });
    expect(await getInstanceState()).toMatchObject({ libraryName: "Our recipes", isPublic: true });
    expect(await updateLibrarySettings(owner, { name: "Our recipes" })).toEqual({ ok: true, value: null });
    expect(await getLibrarySettings(owner)).toEqual({
      ok: true,
      value: { name: "Our recipes", isPublic: false, keepFilesInStep: false },
    });
    expect(await updateLibrarySettings(owner, { name: "" })).toMatchObject({
      error: { problems: { name: "missing" } },
    });
    for (const [viewer, answer] of [
      [editor, forbidden],
      [visitor, signedOut],
    ] as const) {
      expect(await getLibrarySettings(viewer)).toEqual(answer);
      expect(await updateLibrarySettings(viewer, { name: "Mine" })).toEqual(answer);
    }
  });
});

describe("one's own account", () => {
  useTestDatabase();

  test("has a name and units that one may change", async () => {
    const viewer = await createViewer({ email: "ada@example.org" });
    expect(await updateAccount(viewer, { name: " Ada L. ", units: "us" })).toEqual({ ok: true, value: null });
    expect(await getAccount(viewer)).toEqual({
      ok: true,
      value: { name: "Ada L.", email: "ada@example.org", units: "us", hasPassword: false, hasSingleSignOn: false },
    });
    expect(await updateAccount(viewer, { name: "Ada", units: "" })).toEqual({ ok: true, value: null });
    expect(await getAccount(viewer)).toMatchObject({ value: { units: null } });
    expect(await updateAccount(viewer, { name: "x".repeat(201), units: "stones" })).toEqual({
      ok: false,
      error: { code: "input_invalid", problems: { name: "too_long", units: "invalid" } },
    });
    expect(await getAccount(visitor)).toEqual(signedOut);
    expect(await updateAccount(visitor, { name: "Ada" })).toEqual(signedOut);
  });
});
