import { languageOf } from "../languages/languages.ts";
import type { IngredientFlag } from "./ingredient-line.ts";

/**
 * What the words of a line say beside amounts and names. What the method makes itself is a candidate only, since the
 * method has the last word.
 *
 * @param options.foodStart where the food begins: "reserved" counts only before it ("seeds reserved" is preparation)
 */
export function readFlags(
  text: string,
  options: { readonly foodStart: number; readonly lang: string },
): readonly IngredientFlag[] {
  const { patterns, extra, liquidOfTheDish, reserved } = languageOf(options.lang).flags;
  const lower = text.toLowerCase().replace(/\s+/g, " ");
  const flags: IngredientFlag[] = [];
  const own = extra === null ? lower : lower.replace(extra, "$1");
  for (const [flag, pattern] of patterns) if (pattern.test(own)) flags.push(flag);
  const head = text.slice(0, options.foodStart + 9).toLowerCase();
  if (reserved?.test(head) || liquidOfTheDish?.test(lower)) flags.push("made_on_the_way");
  return flags;
}
