import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const repositoryFolder = fileURLToPath(new URL("../../..", import.meta.url));

/** Folders and files of a repository from which the reader is made. */
const core = "packages/core";
const derivation = ["packages/db/src/recipes/derive-recipe.ts", "packages/db/src/recipes/base-servings.ts"];

/** What may change without the reader finding anything else. */
const notRead = /[.]test[.]ts$|[.]md$|[.]jsonl$|(^|\/)(fixtures|testing)\//;

/**
 * A short fingerprint of everything that decides what is derived from a recipe's text: all of core (its table of foods
 * and its models too), what storage makes of it, and the versions of the libraries that core reads with.
 *
 * All of core, not only what the reader imports: a recipe that is read once too often costs milliseconds in the
 * background, and one that is not read anew shows wrong amounts.
 *
 * @param root the repository
 * @returns 16 hexadecimal digits
 */
export function computeReaderVersion(root = repositoryFolder): string {
  const hash = createHash("sha256");
  const sources = readdirSync(path.join(root, core, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .filter((name) => !notRead.test(name));
  for (const name of [...sources, ...derivation].sort()) {
    const bytes = readFileSync(path.join(root, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  const { dependencies } = readPackage(path.join(root, core));
  for (const name of Object.keys(dependencies ?? {}).sort()) {
    hash.update(`${name} ${readPackage(path.join(root, core, "node_modules", name)).version}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Write the fingerprint where the code imports it: compiled together, code and fingerprint can't part. */
export function writeReaderVersion(): void {
  const file = path.join(repositoryFolder, "packages/db/src/generated/reader-version.ts");
  writeFileSync(file, `export const readerVersion: string = "${computeReaderVersion()}";\n`);
}

function readPackage(folder: string): {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
} {
  // A package.json says what npm says it says.
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as ReturnType<typeof readPackage>;
}
