import { bakeryRows } from "./data/bakery.ts";
import { bakingRows } from "./data/baking.ts";
import { biscuitsRows } from "./data/biscuits.ts";
import { cansRows } from "./data/cans.ts";
import { cheeseRows } from "./data/cheese.ts";
import { dairyRows } from "./data/dairy.ts";
import { deliRows } from "./data/deli.ts";
import { drinksRows } from "./data/drinks.ts";
import { fishRows } from "./data/fish.ts";
import { frozenRows } from "./data/frozen.ts";
import { grainsRows } from "./data/grains.ts";
import { herbsRows } from "./data/herbs.ts";
import { meatRows } from "./data/meat.ts";
import { nutsRows } from "./data/nuts.ts";
import { oilsRows } from "./data/oils.ts";
import { poultryRows } from "./data/poultry.ts";
import { produceRows } from "./data/produce.ts";
import { saucesRows } from "./data/sauces.ts";
import { spicesRows } from "./data/spices.ts";
import { sweetsRows } from "./data/sweets.ts";
import type { Food } from "./food.ts";
import type { FoodTable } from "./food-table.ts";
import { createFoodTable } from "./food-table.ts";
import { readFoodRows } from "./read-food-rows.ts";

/** The foods that every library begins with. Figures carry the public table they were read from; the rest is `null`. */
export const starterFoods: readonly Food[] = [
  ...readFoodRows(produceRows, { aisle: "produce", category: "vegetable" }),
  ...readFoodRows(herbsRows, { aisle: "produce", category: "herb" }),
  ...readFoodRows(bakeryRows, { aisle: "bakery", category: "bread" }),
  ...readFoodRows(biscuitsRows, { aisle: "bakery", category: "pastry" }),
  ...readFoodRows(meatRows, { aisle: "meat", category: "meat" }),
  ...readFoodRows(poultryRows, { aisle: "meat", category: "poultry" }),
  ...readFoodRows(deliRows, { aisle: "meat", category: "sausage" }),
  ...readFoodRows(fishRows, { aisle: "fish", category: "fish" }),
  ...readFoodRows(dairyRows, { aisle: "dairy", category: "dairy" }),
  ...readFoodRows(cheeseRows, { aisle: "dairy", category: "cheese" }),
  ...readFoodRows(frozenRows, { aisle: "frozen", category: "vegetable" }),
  ...readFoodRows(cansRows, { aisle: "cans", category: "vegetable" }),
  ...readFoodRows(grainsRows, { aisle: "grains", category: "grain" }),
  ...readFoodRows(bakingRows, { aisle: "baking", category: "baking" }),
  ...readFoodRows(nutsRows, { aisle: "nuts", category: "nut" }),
  ...readFoodRows(spicesRows, { aisle: "spices", category: "spice" }),
  ...readFoodRows(oilsRows, { aisle: "oils", category: "fat" }),
  ...readFoodRows(saucesRows, { aisle: "sauces", category: "sauce" }),
  ...readFoodRows(drinksRows, { aisle: "drinks", category: "drink" }),
  ...readFoodRows(sweetsRows, { aisle: "other", category: "sweets" }),
];

/** The starter foods, ready to be asked. */
export const starterFoodTable: FoodTable = createFoodTable(starterFoods);
