import { readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { databasePool } from "../client.ts";
import { useTestDatabase } from "../testing/test-database.ts";
import { parseDatabaseUrl, toPgConfig } from "./connection.ts";
import { migrate } from "./migrate.ts";
import { listMigrationNames, prismaFolder } from "./migrations.ts";
import { getSchemaDifference } from "./schema-difference.ts";

describe("migrate", () => {
  useTestDatabase();

  test("applies every migration to an empty database, tells so, and then has nothing left to do", async () => {
    const template = parseDatabaseUrl(inject("testTemplateUrl"));
    const connection = { ...template, database: `${template.user}_empty` };
    const client = new pg.Client(toPgConfig({ ...template, database: "postgres" }));
    await client.connect();
    await client.query(`CREATE DATABASE ${connection.database} TEMPLATE template0`);
    const names = await listMigrationNames();
    const told: unknown[] = [];
    expect(await migrate(connection, (progress) => told.push(progress))).toEqual(names);
    expect(told).toEqual([
      { kind: "pending", names },
      { kind: "applied", names },
    ]);
    expect(await migrate(connection)).toEqual([]);
    await client.query(`DROP DATABASE ${connection.database} WITH (FORCE)`);
    await client.end();
  });

  test("applies once when two processes start together", async () => {
    const template = parseDatabaseUrl(inject("testTemplateUrl"));
    const connection = { ...template, database: `${template.user}_race` };
    const client = new pg.Client(toPgConfig({ ...template, database: "postgres" }));
    await client.connect();
    await client.query(`CREATE DATABASE ${connection.database} TEMPLATE template0`);
    const applied = await Promise.all([migrate(connection), migrate(connection)]);
    expect(applied.flat()).toEqual(await listMigrationNames());
    await client.query(`DROP DATABASE ${connection.database} WITH (FORCE)`);
    await client.end();
  });

  test("refuses a database that a newer version changed", async () => {
    const template = parseDatabaseUrl(inject("testTemplateUrl"));
    const { rows } = await databasePool().query<{ database: string }>("SELECT current_database() AS database");
    await databasePool().query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, started_at, applied_steps_count)
       VALUES ('later', 'x', '29991231000000_later', now(), now(), 1)`,
    );
    const connection = { ...template, database: rows[0]?.database ?? "" };
    await expect(migrate(connection)).rejects.toThrow("29991231000000_later");
  });
});

describe("schema.prisma", () => {
  const connection = parseDatabaseUrl(inject("testTemplateUrl"));

  test("says the same as the migrations", async () => {
    expect(await getSchemaDifference(connection)).toBe("");
  });

  test("is compared with the migrations in earnest: a model more is a difference", async () => {
    const schema = await readFile(path.join(prismaFolder, "schema.prisma"), "utf8");
    const difference = await getSchemaDifference(connection, `${schema}\nmodel Spoon {\n  id String @id\n}\n`);
    expect(difference).toContain('CREATE TABLE "Spoon"');
  });
});
