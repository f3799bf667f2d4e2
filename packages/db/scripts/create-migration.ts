// Writes the next migration: the SQL between the migrations so far and schema.prisma, for a person to read and complete.
//
//   node scripts/create-migration.ts NAME      (DATABASE_URL: any database whose role has CREATEDB)
//
// What schema.prisma cannot say is added by hand: CHECK constraints, GENERATED columns (the engine writes them as
// defaults), partial and expression indexes, deferrable keys.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { parseDatabaseUrl } from "../src/migration/connection.ts";
import { prismaFolder } from "../src/migration/migrations.ts";
import { getSchemaDifference } from "../src/migration/schema-difference.ts";

const name = process.argv[2];
const databaseUrl = process.env.DATABASE_URL;
if (name === undefined || !/^[a-z0-9_]+$/.test(name) || databaseUrl === undefined) {
  process.stderr.write("usage: DATABASE_URL=… node scripts/create-migration.ts name_in_snake_case\n");
  process.exit(2);
}

const sql = await getSchemaDifference(parseDatabaseUrl(databaseUrl));
if (sql === "") {
  process.stderr.write("schema.prisma and the migrations agree: nothing to write\n");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(prismaFolder, "migrations", `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(path.join(folder, "migration.sql"), `${sql}\n`);
  process.stdout.write(`${path.join(folder, "migration.sql")}\n`);
}
