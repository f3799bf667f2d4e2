import type { RecipeStep, Splice } from "@larder/core";
import { parseRecipe } from "@larder/core";

/** Whether a step stands in the text exactly as it is shown, so that a form can change it in place. */
export function canEditStep(fileText: string, step: RecipeStep): boolean {
  return fileText.slice(step.range.start, step.range.end) === step.text && !/[\r\n]/.test(step.text);
}

/**
 * Change the words of a step in place, and nothing else; `null` for an empty text, and where the result would not
 * be read as that same step beside the same others.
 */
export function editStep(fileText: string, step: RecipeStep, value: string): Splice | null {
  const words = value.replace(/\s*[\r\n]+\s*/g, " ").trim();
  if (words === "" || !canEditStep(fileText, step)) return null;
  const splice = { start: step.range.start, end: step.range.end, text: words };
  const before = parseRecipe(fileText).recipe.steps;
  const after = parseRecipe(fileText.slice(0, splice.start) + words + fileText.slice(splice.end)).recipe.steps;
  const isSame =
    after.length === before.length &&
    after.every((other, index) => other.text === (index === step.number - 1 ? words : before[index]?.text));
  return isSame ? splice : null;
}
