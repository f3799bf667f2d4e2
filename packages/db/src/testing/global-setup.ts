import { randomBytes } from "node:crypto";
import process from "node:process";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { writeReaderVersion } from "../../scripts/reader-version.ts";
import type { DatabaseConnection } from "../migration/connection.ts";
import { formatDatabaseUrl, parseDatabaseUrl, toPgConfig } from "../migration/connection.ts";
import { migrate } from "../migration/migrate.ts";
import { startTestServer } from "./test-server.ts";

/**
 * Once per run: the reader's fingerprint, as the sources are now; a PostgreSQL (that of `LARDER_TEST_POSTGRES`, the address of a superuser, else one of our own), a role
 * without superuser rights such as the product uses, and a migrated database to copy from.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  writeReaderVersion();
  const given = process.env.LARDER_TEST_POSTGRES;
  const server = given === undefined ? await startTestServer() : null;
  const administrator = server?.administrator ?? parseDatabaseUrl(given ?? "");

  const run = `larder_test_${randomBytes(4).toString("hex")}`;
  const template: DatabaseConnection = {
    ...administrator,
    user: run,
    password: randomBytes(24).toString("base64url"),
    database: `${run}_template`,
  };
  await execute(administrator, [
    `CREATE ROLE ${run} LOGIN CREATEDB NOSUPERUSER PASSWORD '${template.password}'`,
    `CREATE DATABASE ${template.database} OWNER ${run} TEMPLATE template0 ENCODING 'UTF8'`,
  ]);
  await migrate(template);
  project.provide("testTemplateUrl", formatDatabaseUrl(template));

  return async () => {
    if (server !== null) return await server.stop();
    const names = await execute(administrator, [`SELECT datname FROM pg_database WHERE datname LIKE '${run}%'`]);
    await execute(administrator, [
      ...names.map(({ datname }) => `DROP DATABASE "${datname}" WITH (FORCE)`),
      `DROP ROLE ${run}`,
    ]);
  };
}

async function execute(connection: DatabaseConnection, statements: readonly string[]): Promise<{ datname: string }[]> {
  const client = new pg.Client(toPgConfig(connection));
  await client.connect();
  try {
    let rows: { datname: string }[] = [];
    for (const statement of statements) rows = (await client.query<{ datname: string }>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
