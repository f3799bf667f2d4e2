import type { DiffTarget } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { DatabaseConnection } from "./connection.ts";
import { readMigrations, readSchema } from "./migrations.ts";
import { openSchemaEngine } from "./schema-engine.ts";

/**
 * The SQL that would bring a database from the migrations to schema.prisma. Empty when the two agree.
 *
 * Applies the migrations to a shadow database on the same server, so the role needs CREATEDB.
 *
 * What schema.prisma cannot say (checks, partial and expression indexes) is not compared.
 *
 * @param datamodel another text in place of schema.prisma
 */
export async function getSchemaDifference(connection: DatabaseConnection, datamodel?: string): Promise<string> {
  const schema = datamodel ?? (await readSchema());
  await using engine = await openSchemaEngine(connection, schema);
  const from: DiffTarget = { tag: "migrations", ...(await readMigrations()) };
  const to: DiffTarget = { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] };
  const filters = { externalTables: [], externalEnums: [] };
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
  return stdout?.includes("This is an empty migration") ? "" : (stdout ?? "").trim();
}
