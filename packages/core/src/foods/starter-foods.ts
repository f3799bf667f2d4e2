import { bakeryRows } from "./data/bakery.ts";
import { bakingRows } from "./data/baking.ts";
import { cansRows } from "./data/cans.ts";
import { dairyRows } from "./data/dairy.ts";
import { drinksRows } from "./data/drinks.ts";
import { fishRows } from "./data/fish.ts";
import { frozenRows } from "./data/frozen.ts";
import { grainsRows } from "./data/grains.ts";
import { herbsRows } from "./data/herbs.ts";
import { meatRows } from "./data/meat.ts";
import { nutsRows } from "./data/nuts.ts";
import { oilsRows } from "./data/oils.ts";
import { produceRows } from "./data/produce.ts";
import { saucesRows } from "./data/sauces.ts";
import { spicesRows } from "./data/spices.ts";
import type { Food } from "./food.ts";
import type { FoodTable } from "./food-table.ts";
import { createFoodTable } from "./food-table.ts";
import { readFoodRows } from "./read-food-rows.ts";

/** The foods that every library begins with. Figures carry the public table they were read from; the rest is `null`. */
export const starterFoods: readonly Food[] = [
  ...readFoodRows(produceRows, "produce"),
  ...readFoodRows(herbsRows, "produce"),
  ...readFoodRows(bakeryRows, "bakery"),
  ...readFoodRows(meatRows, "meat"),
  ...readFoodRows(fishRows, "fish"),
  ...readFoodRows(dairyRows, "dairy"),
  ...readFoodRows(frozenRows, "frozen"),
  ...readFoodRows(cansRows, "cans"),
  ...readFoodRows(grainsRows, "grains"),
  ...readFoodRows(bakingRows, "baking"),
  ...readFoodRows(nutsRows, "nuts"),
  ...readFoodRows(spicesRows, "spices"),
  ...readFoodRows(oilsRows, "oils"),
  ...readFoodRows(saucesRows, "sauces"),
  ...readFoodRows(drinksRows, "drinks"),
];

/** The starter foods, ready to be asked. */
export const starterFoodTable: FoodTable = createFoodTable(starterFoods);
