/*
 * How well foods are found by their names: precision and recall on the labelled names, and look-ups a second.
 *
 *   node bench/foods.ts [--errors]
 *
 * The names are in packages/core/src/foods/fixtures, and its README says how they were labelled and how they are counted.
 * The part for tuning and the part that is held out are printed apart; --errors lists the wrong and the missed names of
 * the first alone. Speed is measured on one core, over all of them with each given once in capitals, after a warm-up.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { LabelledFoodName } from "@larder/core";
import { createFoodTable, scoreFoodNames, starterFoods, starterFoodTable } from "@larder/core";

const { values: options } = parseArgs({ options: { errors: { type: "boolean" } } });
const file = new URL("../packages/core/src/foods/fixtures/labelled-names.jsonl", import.meta.url);
const labels: readonly LabelledFoodName[] = readFileSync(file, "utf8")
  .split("\n")
  .filter((row) => row !== "")
  .map((row) => JSON.parse(row));

for (const heldOut of [false, true]) {
  const part = labels.filter((label) => label.heldOut === heldOut);
  console.log(`${heldOut ? "held out" : "for tuning"}            names  precision  recall`);
  print("all", part);
  for (const lang of new Set(part.map((label) => label.lang))) {
    print(
      lang,
      part.filter((label) => label.lang === lang),
    );
  }
  for (const origin of new Set(part.map((label) => label.origin))) {
    print(
      origin,
      part.filter((label) => label.origin === origin),
    );
  }
  console.log("");
  if (options.errors === true && !heldOut) printErrors(part);
}
printSpeed();

function print(title: string, part: readonly LabelledFoodName[]): void {
  const { names, precision, recall } = scoreFoodNames(part, starterFoodTable.find);
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(
    `${title.padEnd(18)} ${String(names).padStart(6)} ${percent(precision).padStart(10)} ${percent(recall).padStart(7)}`,
  );
}

function printErrors(part: readonly LabelledFoodName[]): void {
  const { wrong, missed } = scoreFoodNames(part, starterFoodTable.find);
  for (const { name, lang, ids, food, candidates } of wrong) {
    const match = starterFoodTable.find(name, lang);
    const answer =
      match.kind === "known"
        ? match.food.id
        : match.kind === "ambiguous"
          ? match.candidates.map(({ id }) => id).join(" or ")
          : "";
    console.log(
      `wrong   ${lang} ${name} → ${answer}, not ${(candidates ?? ids ?? []).join(", ") || (food ?? "a food")}`,
    );
  }
  for (const { name, lang, ids, candidates, food } of missed) {
    console.log(`missed  ${lang} ${name}: ${(candidates ?? ids ?? []).join(", ") || `${food} (not in the table)`}`);
  }
  console.log("");
}

function printSpeed(): void {
  const indexed = performance.now();
  const table = createFoodTable(starterFoods);
  for (const { lang } of labels) table.find("no such food", lang);
  const indexMilliseconds = performance.now() - indexed;
  const asked = labels.flatMap(({ name, lang }) => [
    { name, lang },
    { name: name.toUpperCase(), lang },
  ]);
  const unknown = labels.map(({ name, lang }) => ({ name: `${name.slice(0, 2)}qx${name.slice(2)} zz`, lang }));
  for (const { name, lang } of [...asked, ...unknown]) table.find(name, lang);
  console.log(`${starterFoods.length} foods, their names indexed in ${Math.round(indexMilliseconds)} ms`);
  for (const [title, names] of [
    ["names that cooks write", asked],
    ["names of nothing", unknown],
  ] as const) {
    const started = performance.now();
    for (let round = 0; round < 5; round++) for (const { name, lang } of names) table.find(name, lang);
    const perSecond = (5000 * names.length) / (performance.now() - started);
    console.log(`${title}: ${Math.round(perSecond).toLocaleString("en")} look-ups a second`);
  }
}
