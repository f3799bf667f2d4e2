import type { Measure } from "../quantity/amount.ts";
import type { TextRange } from "../text-range.ts";

/** What a stretch of an ingredient line is; a screen colours the line by these. */
export type IngredientPartKind =
  | "amount"
  | "unit"
  | "size"
  | "food"
  | "alternative"
  | "preparation"
  | "note"
  | "purpose";

/** Which measure of the line an amount or unit belongs to. */
export type MeasureRole = "measure" | "pack" | "further" | "added";

export interface IngredientPart extends TextRange {
  readonly kind: IngredientPartKind;
  /**
   * For amounts and units: the measure they write. `measure` is the line's own, `pack` the pack size inside it,
   * `further` and `added` the measure of that list at `index`. For foods: `index` 1 is the first of `otherFoods`.
   */
  readonly of?: MeasureRole;
  readonly index?: number;
  /**
   * Share of such parts that is read right, from 0 to 1: for words that a trained tagger labelled its calibrated
   * probability (`tagger/calibrate-confidence.ts`), else what was measured for all parts of the kind.
   */
  readonly confidence: number;
}

/** A thing that a line names after its first food. */
export interface OtherFood {
  readonly food: string;
  /**
   * Its own amount ("100 g Zucker und *1 Pck.* Vanillezucker"), or the line's where that is said of each ("½ tsp each cumin
   * and allspice"); `null` where the line has none for it.
   */
  readonly measure: Measure | null;
}

/** What the words of a line say beside the amounts. */
export type IngredientFlag =
  | "optional"
  | "to_taste"
  | "divided"
  | "for_serving"
  | "approximate"
  | "plus_more"
  | "made_on_the_way";

/**
 * One line as the cook wrote it, and what was read from it. `text` is the truth; everything else is derived and can be
 * derived again. Nothing of the text is lost: the parts lie in order inside `text`, without overlap.
 */
export interface IngredientLine {
  readonly text: string;
  /** `header` is a line such as "For the sauce:"; it names a group and buys nothing. */
  readonly kind: "ingredient" | "header" | "recipe_reference";
  /** The amount for the shopping list; `null` when the line has none ("salt"). */
  readonly measure: Measure | null;
  /** The same amount said again: "1 cup (200 g)". */
  readonly furtherMeasures: readonly Measure[];
  /** Amounts on top of `measure`: "¼ cup plus 2 Tbsp". */
  readonly addedMeasures: readonly Measure[];
  /** "large", "medium-sized". */
  readonly size: string | null;
  /** The food as written, without amount, size, preparation and note; lower-cased outside proper names. "" when none was found. */
  readonly food: string;
  /** "Kosher salt, freshly ground pepper": further things that the same line asks for, all wanted, each as written. */
  readonly otherFoods?: readonly OtherFood[];
  /** "butter or margarine": `food` is "butter", this is ["margarine"]. */
  readonly alternatives: readonly string[];
  readonly preparation: string | null;
  readonly note: string | null;
  /** "for frying", "to serve". */
  readonly purpose: string | null;
  readonly flags: readonly IngredientFlag[];
  readonly parts: readonly IngredientPart[];
  /** 0 to 1: how sure it is that amount, unit and food are all read right. */
  readonly confidence: number;
}
