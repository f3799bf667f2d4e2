import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Folder of schema.prisma and the migrations. */
export const prismaFolder = fileURLToPath(new URL("../../prisma", import.meta.url));

/** Names of the migrations in the order in which they are applied. */
export async function listMigrationNames(): Promise<readonly string[]> {
  const entries = await readdir(path.join(prismaFolder, "migrations"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The text of schema.prisma. */
export async function readSchema(): Promise<string> {
  return await readFile(path.join(prismaFolder, "schema.prisma"), "utf8");
}

/** The migrations as the schema engine takes them. */
export async function readMigrations(): Promise<MigrationList> {
  const baseDir = path.join(prismaFolder, "migrations");
  const names = await listMigrationNames();
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(path.join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(path.join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}
