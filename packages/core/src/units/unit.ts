import type { Rational } from "../quantity/rational.ts";

/** What a unit measures. Amounts add exactly only within one dimension (for `count` and `vague`: only within one unit). */
export type Dimension = "mass" | "volume" | "length" | "count" | "vague";

/** The household's preference when amounts are shown. `as_written` keeps the cook's units. */
export type UnitSystem = "metric" | "us" | "imperial" | "as_written";

/** One row of the unit table. */
export interface Unit {
  /** Stable id: `g`, `kg`, `cup`, `clove`. */
  readonly id: string;
  readonly dimension: Dimension;
  /** Exact size in the dimension's base (g, ml, mm); `null` for count and vague units. */
  readonly toBase: Rational | null;
  readonly system: "metric" | "us" | "imperial" | null;
  /** How it is shown: "cup" / "cups", "g" / "g". */
  readonly singular: string;
  readonly plural: string;
  /** Every spelling read as this unit, by language; lower case except where case tells (`T` / `t`). */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Where the size comes from. */
  readonly source: string;
}
