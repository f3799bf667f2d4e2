import type { Rational, Result } from "@larder/core";
import { divideRationals, err, ok, toRational } from "@larder/core";

/**
 * The exact scale that was wished for, by servings or as a factor; 1 when nothing was.
 *
 * @param baseServings what a scale of 1 serves, `null` when the recipe does not say
 */
export function toMealScale(
  wish: { readonly servings?: number | undefined; readonly scale?: string | undefined },
  baseServings: Rational | null,
): Result<Rational, { readonly code: "servings_unknown" }> {
  if (wish.scale !== undefined) return ok(toRational(wish.scale));
  if (wish.servings === undefined) return ok(toRational(1));
  if (baseServings === null) return err({ code: "servings_unknown" });
  return ok(divideRationals(toRational(wish.servings), baseServings));
}
