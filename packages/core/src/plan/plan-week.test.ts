import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, weekdayOf } from "./day.ts";
import type { PlannableRecipe, PlannedMeal, PlanRules, PlanWeekInput } from "./meal-plan.ts";
import { planWeek } from "./plan-week.ts";

const week = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08"];
const dinners = week.map((day) => ({ day, slot: "dinner" }));
const noRules: PlanRules = { maxMinutesByWeekday: {}, noRepeatWithinDays: 14, requiredDiets: [], courses: [] };

function recipe(recipeId: string, facts: Partial<PlannableRecipe> = {}): PlannableRecipe {
  return {
    recipeId,
    title: recipeId,
    course: "main",
    cuisine: null,
    mainIngredient: null,
    totalMinutes: 30,
    diets: [],
    foodKeys: [],
    freshFoodKeys: [],
    ...facts,
  };
}

function input(changes: Partial<PlanWeekInput>): PlanWeekInput {
  return { recipes: [], openSlots: dinners, meals: [], rules: noRules, seed: 1, ...changes };
}

describe("planWeek", () => {
  it("fills every slot when there are enough recipes", () => {
    const recipes = Array.from({ length: 9 }, (_, index) => recipe(`r${index}`));
    const plan = planWeek(input({ recipes }));
    expect(plan.impossible).toEqual([]);
    expect(new Set(plan.picks.map((pick) => pick.recipeId)).size).toBe(7);
    expect(plan.picks.map((pick) => pick.day)).toEqual(week);
  });

  it("says which rule ruled out how many recipes", () => {
    const recipes = [
      recipe("slow", { totalMinutes: 180, diets: ["vegetarian"] }),
      recipe("unknown-minutes", { totalMinutes: null, diets: ["vegetarian"] }),
      recipe("meat"),
      recipe("cake", { course: "dessert", diets: ["vegetarian"] }),
    ];
    const rules = { ...noRules, maxMinutesByWeekday: { "1": 45 }, requiredDiets: ["vegetarian"], courses: ["Main"] };
    const plan = planWeek(input({ recipes, openSlots: dinners.slice(0, 1), rules }));
    expect(plan.picks).toEqual([]);
    expect(plan.impossible).toEqual([
      {
        day: "2026-03-02",
        slot: "dinner",
        ruledOut: [
          { rule: "course", recipes: 1 },
          { rule: "diet", recipes: 1 },
          { rule: "too_long", recipes: 2 },
        ],
      },
    ]);
  });

  it("calls a slot impossible by repetition when the recipes run out", () => {
    const plan = planWeek(input({ recipes: [recipe("a"), recipe("b")] }));
    expect(plan.picks).toHaveLength(2);
    expect(plan.impossible).toHaveLength(5);
    expect(plan.impossible[0]?.ruledOut).toEqual([{ rule: "repeated", recipes: 2 }]);
  });

  it("counts a vegan recipe as vegetarian and an unmarked one as unknown", () => {
    const recipes = [recipe("unmarked"), recipe("beans", { diets: ["Vegan"] })];
    const rules = { ...noRules, requiredDiets: ["vegetarian"] };
    const plan = planWeek(input({ recipes, openSlots: dinners.slice(0, 1), rules }));
    expect(plan.picks.map((pick) => pick.recipeId)).toEqual(["beans"]);
  });

  it("gives a slot its only recipe even when another slot would like it", () => {
    // Only "quick" fits Monday; "quick" and "slow" fit the other days.
    const rules = { ...noRules, maxMinutesByWeekday: { "1": 30 } };
    const recipes = [recipe("quick", { totalMinutes: 20 }), recipe("slow", { totalMinutes: 90 })];
    for (let seed = 0; seed < 20; seed++) {
      const plan = planWeek(input({ recipes, openSlots: dinners.slice(0, 2), rules, seed }));
      expect(plan.picks.map((pick) => pick.recipeId)).toEqual(["quick", "slow"]);
    }
  });

  it("avoids the cuisine and the main ingredient of the days around", () => {
    const meals: PlannedMeal[] = [{ day: "2026-03-02", slot: "dinner", recipeId: "italian-chicken", locked: false }];
    const recipes = [
      recipe("italian-chicken", { cuisine: "Italian", mainIngredient: "chicken" }),
      recipe("italian-pork", { cuisine: "Italian", mainIngredient: "pork" }),
      recipe("thai-chicken", { cuisine: "Thai", mainIngredient: "chicken" }),
      recipe("thai-tofu", { cuisine: "Thai", mainIngredient: "tofu" }),
    ];
    for (let seed = 0; seed < 20; seed++) {
      const plan = planWeek(input({ recipes, meals, openSlots: dinners.slice(1, 2), seed }));
      expect(plan.picks[0]?.recipeId).toBe("thai-tofu");
      expect(plan.picks[0]?.reasons).toEqual([
        { kind: "minutes", minutes: 30, limit: null },
        { kind: "new_cuisine", cuisine: "Thai" },
        { kind: "new_main_ingredient", mainIngredient: "tofu" },
        { kind: "not_repeated" },
      ]);
    }
  });

  it("uses up the fresh food of another meal and says so", () => {
    const fresh = ["coriander", "lime", "spinach"];
    const meals: PlannedMeal[] = [{ day: "2026-03-02", slot: "dinner", recipeId: "soup", locked: true }];
    const recipes = [
      recipe("soup", { foodKeys: fresh, freshFoodKeys: fresh }),
      recipe("curry", { foodKeys: [...fresh, "rice"], freshFoodKeys: fresh }),
      recipe("other", { foodKeys: ["rice"] }),
    ];
    const better = Array.from({ length: 40 }, (_, seed) =>
      planWeek(input({ recipes, meals, openSlots: dinners.slice(1, 2), seed })),
    ).filter((plan) => plan.picks[0]?.recipeId === "curry");
    // Noise may win now and then, but not often.
    expect(better.length).toBeGreaterThan(30);
    expect(better[0]?.picks[0]?.reasons).toContainEqual({
      kind: "shares_ingredients",
      foodKeys: fresh,
      withRecipeId: "soup",
    });
  });

  it("does not serve the same few dishes every week because they share the most", () => {
    const shared = ["coriander", "lime", "spinach", "leek", "dill", "mint"];
    const sharing = Array.from({ length: 7 }, (_, index) =>
      recipe(`sharing-${index}`, { freshFoodKeys: shared, foodKeys: shared }),
    );
    const others = Array.from({ length: 21 }, (_, index) => recipe(`other-${index}`));
    const picked = Array.from({ length: 30 }, (_, seed) => planWeek(input({ recipes: [...sharing, ...others], seed })))
      .flatMap((plan) => plan.picks)
      .filter((pick) => pick.recipeId.startsWith("other")).length;
    expect(picked).toBeGreaterThan(30);
  });

  it("plans differently with another seed", () => {
    const recipes = Array.from({ length: 40 }, (_, index) => recipe(`r${index}`));
    const plans = new Set([1, 2, 3, 4].map((seed) => JSON.stringify(planWeek(input({ recipes, seed })).picks)));
    expect(plans.size).toBe(4);
  });

  it("leaves an open slot alone that a meal or a note already has", () => {
    const meals: PlannedMeal[] = [{ day: "2026-03-03", slot: "dinner", recipeId: null, locked: false }];
    const recipes = Array.from({ length: 9 }, (_, index) => recipe(`r${index}`));
    const plan = planWeek(input({ recipes, meals }));
    expect(plan.picks.map((pick) => pick.day)).toEqual(week.filter((day) => day !== "2026-03-03"));
    expect(plan.impossible).toEqual([]);
  });
});

const cuisines = ["Italian", "Thai", "German", null];
const foods = ["chicken", "pork", "tofu", "leek", "coriander", "lime"];

const recipesArbitrary = fc
  .array(
    fc.record({
      course: fc.constantFrom("main", "dessert", null),
      cuisine: fc.constantFrom(...cuisines),
      mainIngredient: fc.constantFrom("chicken", "pork", "tofu", null),
      totalMinutes: fc.constantFrom(10, 30, 45, 90, null),
      diets: fc.subarray(["vegetarian", "vegan", "gluten_free"]),
      freshFoodKeys: fc.subarray(foods),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.map((facts, index) => recipe(`recipe-${index}`, { ...facts, foodKeys: facts.freshFoodKeys })));

const inputArbitrary: fc.Arbitrary<PlanWeekInput> = fc.record({
  recipes: recipesArbitrary,
  openSlots: fc.subarray([...dinners, ...week.map((day) => ({ day, slot: "lunch" }))]),
  meals: fc.array(
    fc.record({
      day: fc.constantFrom("2026-02-26", ...week, "2026-03-10"),
      slot: fc.constantFrom("dinner", "lunch"),
      recipeId: fc.option(fc.integer({ min: 0, max: 30 }).map((index) => `recipe-${index}`)),
      locked: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  rules: fc.record({
    maxMinutesByWeekday: fc.constantFrom<PlanRules["maxMinutesByWeekday"]>({}, { "1": 30, "2": 45 }, { "3": 5 }),
    noRepeatWithinDays: fc.constantFrom(0, 1, 3, 14),
    requiredDiets: fc.constantFrom<string[]>([], ["vegetarian"], ["gluten_free"]),
    courses: fc.constantFrom<string[]>([], ["main"]),
  }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

describe("laws of planWeek", () => {
  it("never breaks a hard rule", () => {
    fc.assert(
      fc.property(inputArbitrary, (given) => {
        const plan = planWeek(given);
        const byId = new Map(given.recipes.map((one) => [one.recipeId, one]));
        const cooked = [...given.meals, ...plan.picks];
        for (const pick of plan.picks) {
          const picked = byId.get(pick.recipeId)!;
          const limit = given.rules.maxMinutesByWeekday[`${weekdayOf(pick.day)}`];
          if (limit !== undefined) expect(picked.totalMinutes ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(limit);
          if (given.rules.courses.length > 0) expect(given.rules.courses).toContain(picked.course);
          for (const diet of given.rules.requiredDiets) {
            expect(picked.diets.includes(diet) || (diet === "vegetarian" && picked.diets.includes("vegan"))).toBe(true);
          }
          if (given.rules.noRepeatWithinDays === 0) continue;
          const again = cooked.filter((other) => other !== pick && other.recipeId === pick.recipeId);
          for (const other of again) {
            expect(Math.abs(daysBetween(other.day, pick.day))).toBeGreaterThan(given.rules.noRepeatWithinDays);
          }
        }
      }),
    );
  });

  it("answers for every open slot once, and for no occupied one", () => {
    fc.assert(
      fc.property(inputArbitrary, (given) => {
        const plan = planWeek(given);
        const key = (place: { day: string; slot: string }) => `${place.day} ${place.slot}`;
        const occupied = new Set(given.meals.map(key));
        const answered = [...plan.picks, ...plan.impossible].map(key).sort();
        expect(answered).toEqual(
          given.openSlots
            .map(key)
            .filter((slot) => !occupied.has(slot))
            .sort(),
        );
      }),
    );
  });

  it("plans the same with the same seed, in any order of recipes, and changes nothing it was given", () => {
    fc.assert(
      fc.property(inputArbitrary, fc.integer(), (given, order) => {
        const before = JSON.stringify(given);
        const plan = planWeek(given);
        expect(planWeek(given)).toEqual(plan);
        const turn = given.recipes.length === 0 ? 0 : Math.abs(order) % given.recipes.length;
        const turned = [...given.recipes.slice(turn), ...given.recipes.slice(0, turn)].reverse();
        expect(planWeek({ ...given, recipes: turned })).toEqual(plan);
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  it("fills a slot that only became possible when others were exchanged", () => {
    const dinners = ["02", "03", "05", "06", "07", "08"].map((day) => ({ day: `2026-03-${day}`, slot: "dinner" }));
    const lunches = ["05", "07"].map((day) => ({ day: `2026-03-${day}`, slot: "lunch" }));
    const recipes = ["recipe-0", "recipe-1", "recipe-2"].map((id) =>
      recipe(id, { course: "main", cuisine: "Italian", mainIngredient: "chicken", totalMinutes: 10 }),
    );
    const rules = { maxMinutesByWeekday: {}, noRepeatWithinDays: 1, requiredDiets: [], courses: [] };
    const given = { recipes, openSlots: [...dinners, ...lunches], meals: [], rules, seed: 576951024 };
    const plan = planWeek(given);
    const taken = plan.picks.map((pick) => ({ ...pick, locked: false }));
    for (const place of plan.impossible)
      for (const one of recipes)
        expect(planWeek({ ...given, recipes: [one], openSlots: [place], meals: taken }).picks).toEqual([]);
  });

  it("calls a slot impossible only when no recipe could go there", () => {
    fc.assert(
      fc.property(inputArbitrary, (given) => {
        const plan = planWeek(given);
        const taken = [...given.meals, ...plan.picks.map((pick) => ({ ...pick, locked: false }))];
        for (const place of plan.impossible) {
          for (const one of given.recipes) {
            const swapped = planWeek({ ...given, recipes: [one], openSlots: [place], meals: taken });
            expect(swapped.picks).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
