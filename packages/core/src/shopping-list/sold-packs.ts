import { exactAmount } from "../quantity/amount.ts";
import { toRational } from "../quantity/rational.ts";
import type { SoldPack } from "./shopping-list.ts";

/** A pack with where its size is from. */
export interface SourcedPack {
  readonly pack: SoldPack;
  readonly source: string;
}

/**
 * Packs that shops sell, by country (ISO 3166). Columns: food id, unit of the pack, what one holds, NDB number of the
 * food of USDA SR28 whose household weights name that pack. Where these print a size it stands here ("can (6 oz)"); where
 * they only weigh the pack, its weight does. Canned vegetables and beans are weighed with their liquid, fish without.
 *
 * Only the United States: no table of other countries' packs was found that could be read.
 */
const rowsByCountry: Readonly<Record<string, string>> = {
  US: `
tomato-paste | can | 6 oz | 11546
evaporated-milk | can | 13 oz | 01096
chickpea | can | 448 g | 16058
kidney-bean | can | 436 g | 16034
pinto-bean | can | 442 g | 16044
refried-bean | can | 442 g | 16103
canned-corn | can | 482 g | 11170
canned-pea | can | 482 g | 11306
canned-green-bean | can | 439 g | 11726
canned-carrot | can | 454 g | 11126
canned-mushroom | can | 132 g | 11264
canned-tuna | can | 165 g | 15121
canned-salmon | can | 411 g | 15084
sardine | can | 3.75 oz | 15088
frozen-spinach | package | 10 oz | 11463
frozen-pea | package | 284 g | 11312
frozen-corn | package | 284 g | 11178
frozen-green-bean | package | 10 oz | 11060
frozen-broccoli | package | 10 oz | 11092
frozen-cauliflower | package | 10 oz | 11137
frozen-carrot | package | 10 oz | 11130
frozen-peas-and-carrots | package | 10 oz | 11322
frozen-mixed-vegetables | package | 10 oz | 11583
frozen-lima-bean | package | 10 oz | 11037
frozen-edamame | package | 432 g | 11211
frozen-okra | package | 10 oz | 11280
frozen-onion | package | 10 oz | 11287
frozen-kale | package | 10 oz | 11235
frozen-blueberry | package | 20 oz | 09054
frozen-strawberry | package | 20 oz | 09318
frozen-blackberry | package | 18 oz | 09048
spinach | package | 10 oz | 11457
bacon | package | 442 g | 10123
gelatin | package | 1 oz | 19177
`,
};

const packsByCountry: ReadonlyMap<string, ReadonlyMap<string, SourcedPack>> = new Map(
  Object.entries(rowsByCountry).map(([country, rows]) => [country, readRows(rows)]),
);

/** The pack in which a food is sold in a country; `null` where no source says so. */
export function soldPackOf(foodId: string, country: string | undefined): SourcedPack | null {
  return (country === undefined ? undefined : packsByCountry.get(country)?.get(foodId)) ?? null;
}

/** Foods with a pack in a country's table. */
export function foodsWithPacks(country: string): readonly string[] {
  return [...(packsByCountry.get(country)?.keys() ?? [])];
}

function readRows(rows: string): ReadonlyMap<string, SourcedPack> {
  return new Map(
    rows
      .trim()
      .split("\n")
      .map((row) => {
        const [foodId = "", unit = "", holds = "", ndb = ""] = row.split("|").map((cell) => cell.trim());
        const [size = "", sizeUnit = ""] = holds.split(" ");
        const pack: SoldPack = { unit, holds: { amount: exactAmount(toRational(size)), unit: sizeUnit } };
        return [foodId, { pack, source: `USDA SR28 NDB ${ndb}` }];
      }),
  );
}
