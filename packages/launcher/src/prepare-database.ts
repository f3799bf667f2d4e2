// The program behind runDatabaseChores: works on the database in DATABASE_URL and reports over its channel.
import { createSetupLink, loadRecipeFolder } from "@larder/db";
import { migrate, parseDatabaseUrl } from "@larder/db/migration";
import type { ChoreReport, RecipesFolder } from "./database-chores.ts";

try {
  const recipes = JSON.parse(process.argv[2] ?? "null") as RecipesFolder | null;
  const applied = await migrate(parseDatabaseUrl(process.env.DATABASE_URL ?? ""));
  await report({ kind: "migrated", applied: applied.length });
  if (recipes) {
    await loadRecipes(recipes);
    const link = await createSetupLink();
    if (link.ok) await report({ kind: "setup_link", ...link.value });
  }
  process.exitCode = 0;
} catch (error) {
  console.error(error);
  await report({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
// Idle connections would hold the start up for seconds.
process.exit();

/** A folder that can't be listed is no reason not to serve what was loaded before. */
async function loadRecipes({ folder, starter }: RecipesFolder): Promise<void> {
  try {
    const result = await loadRecipeFolder({
      folder,
      starter,
      onProgress: ({ done, total }) => void report({ kind: "loading", done, total }),
    });
    await report({
      kind: "loaded",
      loaded: result.loaded.length,
      unchanged: result.unchanged,
      conflicts: result.conflicts.map(({ fileName }) => fileName),
      refused: result.refused.filter(({ reason }) => reason !== "not_a_recipe").map(({ fileName }) => fileName),
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "EACCES") throw error;
    await report({ kind: "not_loaded", folder, reason: message });
  }
}

/** Resolves when the message has left: an exit would cut it off. */
function report(message: ChoreReport): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}
