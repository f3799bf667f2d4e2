import { expect, it } from "vitest";
import { amountToText } from "../quantity/amount.ts";
import { parseServings } from "./parse-servings.ts";

it.each([
  ["4", "4", null],
  ["4 to 6", "4..6", null],
  ["4-6", "4..6", null],
  ["six", "6", null],
  ["6 cups", "6", "cups"],
  ["12 muffins", "12", "muffins"],
  ["about 20 cookies", "20", "cookies"],
  ["Serves 4", "4", null],
  ["4 Portionen", "4", null],
  ["4 people as a starter", "4", null],
  ["3+", "3", null],
  ["1½ litres", "3/2", "litres"],
])("reads %j", (text, amount, unit) => {
  const servings = parseServings(text);
  expect(servings && { amount: amountToText(servings.amount), unit: servings.unit, text: servings.text }).toEqual({
    amount,
    unit,
    text,
  });
});

it.each(["", "-1", "0", "plenty", "varies"])("does not make up a number for %j", (text) => {
  expect(parseServings(text)).toBeNull();
});
