import { expect, test } from "vitest";
import { readFoodForm } from "./read-food-form.ts";

function form(values: Readonly<Record<string, string | readonly string[]>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? value : [value]) data.append(name, item);
  }
  return data;
}

test("reads names a line each, switches, and figures with their sources", () => {
  const read = readFoodForm(
    form({
      name: " gari ",
      plural: "gari",
      aliases: "sushi ginger\r\n\r\n pickled ginger \n",
      liquid: "on",
      density: "1,05",
      densitySource: "own measure",
      weightUnit: ["", "slice", "clove"],
      weight: ["", "3", ""],
      weightSource: ["", "packet", ""],
    }),
  );
  expect(read).toMatchObject({
    name: "gari",
    aliases: ["sushi ginger", "pickled ginger"],
    german: [],
    liquid: true,
    staple: false,
    density: { value: 1.05, source: "own measure" },
    pieceWeights: [{ unit: "slice", value: 3, source: "packet" }],
    keepsDays: null,
  });
});

test("keeps half a figure, so that it is refused and not lost", () => {
  const read = readFoodForm(form({ density: "", densitySource: "packet", keepsDays: "3", keepsSource: "" }));
  expect(read.density).toEqual({ value: Number.NaN, source: "packet" });
  expect(read.keepsDays).toEqual({ value: 3, source: "" });
});
