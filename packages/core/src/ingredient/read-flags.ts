import type { IngredientFlag } from "./ingredient-line.ts";

const patterns: readonly (readonly [IngredientFlag, RegExp])[] = [
  [
    "optional",
    /\b(?:optional|if desired|if you like|if using|wahlweise|nach wunsch|facultati(?:f|ve)|optionnel(?:le)?)\b/,
  ],
  ["to_taste", /\b(?:to taste|nach (?:geschmack|belieben)|selon (?:votre |le |son )?goût|(?:au|à votre) goût)/],
  ["divided", /\b(?:divided|geteilt|aufgeteilt|divisée?s?)\b/],
  [
    "for_serving",
    /\b(?:for (?:serving|garnish|garnishing|decoration|decorating)|to (?:serve|garnish|decorate|finish)|zum (?:servieren|garnieren|anrichten|bestreuen)|pour (?:servir|garnir|décorer|la décoration))\b/,
  ],
  [
    "plus_more",
    /\b(?:plus (?:(?:a (?:few|little) )?(?:more|extra|additional)|some)|(?:und|plus) etwas (?:mehr)?|et un peu plus|plus un peu)\b/,
  ],
];
/** What the method makes itself: a candidate only, since the method has the last word. */
const liquidOfTheDish =
  /\b(?:pasta|noodle|cooking|blanching|poaching|soaking|braising|boiling|marinating|potato|lentil|bean|rice|cabbage|steeping) (?:cooking )?(?:water|liquid|broth|juices)\b|\b(?:nudel|koch|kartoffel)wasser\b|\beau de cuisson\b|\bfrom (?:above|step \d+)\b/;

/**
 * What the words of a line say beside amounts and names.
 *
 * @param options.foodStart where the food begins: "reserved" counts only before it ("seeds reserved" is preparation)
 */
export function readFlags(text: string, options: { readonly foodStart: number }): readonly IngredientFlag[] {
  const lower = text.toLowerCase().replace(/\s+/g, " ");
  const flags: IngredientFlag[] = [];
  // "plus more for serving": what is for serving is the extra, not the line.
  const own = lower.replace(/\bplus (?:a (?:few|little) )?(?:more|extra|additional)[^,;)]*/g, "plus more");
  for (const [flag, pattern] of patterns) if (pattern.test(own)) flags.push(flag);
  const head = text.slice(0, options.foodStart + 9).toLowerCase();
  if (/\breserved\b/.test(head) || liquidOfTheDish.test(lower)) flags.push("made_on_the_way");
  return flags;
}
