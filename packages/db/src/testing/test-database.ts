import process from "node:process";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { closeDatabase, databasePool } from "../client.ts";
import { formatDatabaseUrl, parseDatabaseUrl, toPgConfig } from "../migration/connection.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the migrated, empty database that each worker copies. */
    testTemplateUrl: string;
  }
}

/**
 * Give the tests of a file a database of their own: a fresh copy of the migrated template per file, emptied before each
 * test. `database()` then means this one.
 *
 * @param options.keepRows leave the rows between tests (for a large data set made once in `beforeAll`)
 */
export function useTestDatabase(options: { readonly keepRows?: boolean } = {}): void {
  let tables: string;

  beforeAll(async () => {
    const template = parseDatabaseUrl(inject("testTemplateUrl"));
    const database = `${template.user}_${process.env.VITEST_POOL_ID ?? "1"}`;
    const client = new pg.Client(toPgConfig({ ...template, database: "postgres" }));
    await client.connect();
    await dropDatabase(client, database);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${template.database}`);
    await client.end();
    process.env.DATABASE_URL = formatDatabaseUrl({ ...template, database });
    const { rows } = await databasePool().query<{ tables: string }>(
      `SELECT string_agg(format('%I', tablename), ', ') AS tables FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    );
    tables = rows[0]?.tables ?? "";
  });

  beforeEach(async () => {
    if (options.keepRows !== true) await databasePool().query(`TRUNCATE ${tables} CASCADE`);
  });

  afterAll(closeDatabase);
}

/** Drop what the file before left behind, with whatever is connected to it. */
async function dropDatabase(client: pg.Client, database: string): Promise<void> {
  try {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  } catch (error) {
    // The server's own vacuum is nobody's to force, but makes way for a drop without force.
    if (!(error instanceof pg.DatabaseError) || error.code !== "42501") throw error;
    await client.query(`DROP DATABASE IF EXISTS ${database}`);
  }
}
