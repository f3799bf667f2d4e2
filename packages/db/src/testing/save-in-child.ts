// A program for the kill tests: saves a recipe again and again, one save per line of standard input, and acknowledges
// each on standard output, as a web server would to a browser.
//
//   node save-in-child.ts VIEWER_JSON RECIPE_ID      with DATABASE_URL set
//
// A line in: {"baseRevision": 1, "splices": […], "publish": true}. A line out: the answer of `saveRecipe`.
import process from "node:process";
import { createInterface } from "node:readline";
import type { Viewer } from "@larder/core";
import { closeDatabase } from "../client.ts";
import { saveRecipe } from "../recipes/save-recipe.ts";

const [viewerJson, recipeId] = process.argv.slice(2);
// The test that starts this program wrote them.
const viewer = JSON.parse(viewerJson ?? "") as Viewer;

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const answer = await saveRecipe(viewer, { ...JSON.parse(line), recipeId });
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await closeDatabase();
