import type { HardRule, PickReason } from "@larder/core";
import { formatMinutes } from "@larder/recipe-view/format-minutes";

/** Why the planner chose a recipe, in a few words each; the first one is enough for a card. */
export function reasonWords(reason: PickReason, titles: Readonly<Record<string, string>>): string {
  switch (reason.kind) {
    case "minutes":
      return reason.limit === null
        ? `${formatMinutes(reason.minutes)}`
        : `${formatMinutes(reason.minutes)}, within ${formatMinutes(reason.limit)}`;
    case "new_cuisine":
      return `the only ${reason.cuisine} dish this week`;
    case "new_main_ingredient":
      return `${reason.mainIngredient.replace(/^name:/, "").replaceAll("-", " ")}, not yet this week`;
    case "not_repeated":
      return "not cooked lately";
    case "shares_ingredients": {
      const foods = reason.foodKeys.map((key) => key.replace(/^name:/, "").replaceAll("-", " ")).slice(0, 2);
      const other = titles[reason.withRecipeId];
      return other === undefined ? `shares ${foods.join(" and ")}` : `shares ${foods.join(" and ")} with ${other}`;
    }
  }
}

/** Which rule kept how many recipes out of a place. */
export function ruleWords(rule: HardRule, recipes: number): string {
  const words: Readonly<Record<HardRule, string>> = {
    too_long: "take too long",
    repeated: "were planned lately",
    diet: "do not fit the diet, or do not say so",
    course: "are another course",
  };
  return `${recipes} ${words[rule]}`;
}
