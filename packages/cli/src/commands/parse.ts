import { parseArgs } from "node:util";
import type { Measure } from "@larder/core";
import { amountToText, estimateTimes, linkSteps, starterFoodTable } from "@larder/core";
import type { Command } from "../command.ts";
import { exitCodes, UsageError } from "../command.ts";
import { findRecipeFiles } from "../find-recipe-files.ts";
import type { ParseOutput } from "../output-schemas.ts";
import { readRecipeFile } from "../read-recipe-file.ts";
import { toMeasureOutput } from "../to-measure-output.ts";
import { words } from "../words.ts";

type ParsedRecipe = ParseOutput["recipes"][number];

/** `larder parse`: what was read from a recipe, for people or as JSON. */
export const parseCommand: Command = {
  name: "parse",
  summary: "show what was read from recipe files",
  help: `larder parse FILE… [--json]

Shows title, servings, times, ingredient lines with their parts, and steps with mentions, timers and temperatures.

  --json   one JSON document: {"version": 1, "recipes": [...]}, schema in docs/schemas/parse.schema.json

Exit code: 0, also for a file with flaws (larder check judges); 2 wrong call.
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    if (positionals.length === 0) throw new UsageError(words.noPaths);
    const files = await findRecipeFiles(positionals);
    if (files.length === 0) throw new UsageError(words.noFiles);
    const recipes: ParsedRecipe[] = [];
    for (const path of files) {
      const parsed = await parseFile(path);
      if (values.json) recipes.push(parsed);
      else io.out(toText(parsed));
    }
    if (values.json) io.out(`${JSON.stringify({ version: 1, recipes } satisfies ParseOutput, null, 2)}\n`);
    return exitCodes.ok;
  },
};

async function parseFile(path: string): Promise<ParsedRecipe> {
  const { document } = await readRecipeFile(path);
  const { recipe } = document;
  const linked = linkSteps(recipe, { foods: starterFoodTable });
  return {
    recipe: path,
    title: recipe.title,
    lang: recipe.lang,
    servings: recipe.servings && { amount: amountToText(recipe.servings.amount), unit: recipe.servings.unit },
    prepMinutes: recipe.prepMinutes,
    cookMinutes: recipe.cookMinutes,
    totalMinutes: recipe.totalMinutes,
    estimate: recipe.totalMinutes === null ? estimateTimes(recipe) : null,
    equipment: [...linked.equipment],
    sourceName: recipe.sourceName,
    sourceUrl: recipe.sourceUrl,
    tags: [...recipe.tags],
    ingredients: recipe.ingredients.map(({ number, fileLine, group, line }) => ({
      number,
      line: fileLine,
      group,
      text: line.text,
      measures: measuresOf(line.measure, line.addedMeasures).map(toMeasureOutput),
      size: line.size,
      food: line.food,
      otherFoods: (line.otherFoods ?? []).map((other) => other.food),
      alternatives: [...line.alternatives],
      preparation: line.preparation,
      note: line.note,
      purpose: line.purpose,
      flags: [...line.flags],
      parts: line.parts.map(({ kind, start, end }) => ({ kind, start, end })),
      confidence: line.confidence,
      madeOnTheWay: linked.madeOnTheWay.includes(number),
    })),
    steps: recipe.steps.map((step, index) => {
      const links = linked.steps[index];
      return {
        number: step.number,
        line: step.fileLine,
        text: step.text,
        mentions: (links?.mentions ?? []).map(({ start, end, text, ingredientNumbers, share }) => ({
          start,
          end,
          text,
          ingredients: [...ingredientNumbers],
          uses: share.kind,
          share: "fraction" in share ? share.fraction : null,
          measure: share.kind === "amount" ? toMeasureOutput(share.measure) : null,
        })),
        timers: (links?.timers ?? []).map(({ start, end, lowSeconds, highSeconds, label, attention }) => ({
          start,
          end,
          lowSeconds,
          highSeconds,
          label,
          attention,
        })),
        temperatures: (links?.temperatures ?? []).map(({ start, end, low, high, scale }) => ({
          start,
          end,
          low,
          high,
          scale,
        })),
      };
    }),
    issues: document.issues.map(({ line, column, severity, code }) => ({ line, column, severity, code })),
  };
}

function measuresOf(first: Measure | null, added: readonly Measure[]): readonly Measure[] {
  return first === null ? added : [first, ...added];
}

function toText(recipe: ParsedRecipe): string {
  const lines = [recipe.title, recipe.recipe, ""];
  if (recipe.servings)
    lines.push(`serves ${recipe.servings.amount}${recipe.servings.unit ? ` ${recipe.servings.unit}` : ""}`);
  if (recipe.totalMinutes !== null) lines.push(`${recipe.totalMinutes} min`);
  else if (recipe.estimate !== null) lines.push(`≈ ${recipe.estimate.totalMinutes} min`);
  if (recipe.equipment.length > 0) lines.push(recipe.equipment.join(", "));
  if (lines.at(-1) !== "") lines.push("");
  for (const ingredient of recipe.ingredients) {
    const amount = ingredient.measures.map((m) => `${m.amount ?? ""}${m.unit ? ` ${m.unit}` : ""}`.trim()).join(" + ");
    const rest = [ingredient.preparation, ingredient.note, ingredient.purpose]
      .filter((part) => part !== null)
      .join("; ");
    const made = ingredient.madeOnTheWay ? " (made on the way)" : "";
    lines.push(
      `${String(ingredient.number).padStart(3)}  ${amount.padEnd(14)} ${ingredient.food}${rest ? ` | ${rest}` : ""}${made}`,
    );
  }
  lines.push("");
  for (const step of recipe.steps) {
    const uses = [...new Set(step.mentions.flatMap((mention) => mention.ingredients))];
    const times = step.timers.map((t) => {
      const range =
        t.lowSeconds === t.highSeconds ? `${t.lowSeconds / 60}` : `${t.lowSeconds / 60}–${t.highSeconds / 60}`;
      return `${t.label === null ? "" : `${t.label} `}${range} min`;
    });
    lines.push(`${String(step.number).padStart(3)}. ${step.text}`);
    if (uses.length > 0 || times.length > 0)
      lines.push(`     uses ${uses.join(", ") || "–"}${times.length ? `; ${times.join(", ")}` : ""}`);
  }
  return `${lines.join("\n")}\n\n`;
}
