import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engineBindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import type { DatabaseConnection } from "./connection.ts";
import { toPgConfig } from "./connection.ts";

/** Prisma's schema engine, connected to one database. Disposing it closes the connection. */
export type SchemaEngine = engineBindings.SchemaEngine & AsyncDisposable;

let engineLoaded: Promise<void> | undefined;

/**
 * Open Prisma's schema engine on a database.
 *
 * It is the engine of `prisma migrate`, as WebAssembly: nothing is downloaded, and the record of what was applied
 * (`_prisma_migrations`) is the one that the ordinary command line reads and writes.
 *
 * @param datamodel text of schema.prisma
 */
export async function openSchemaEngine(connection: DatabaseConnection, datamodel: string): Promise<SchemaEngine> {
  engineLoaded ??= loadEngine();
  await engineLoaded;
  const opened: SqlDriverAdapter[] = [];
  const factory = bindMigrationAwareSqlAdapterFactory(toMigrationAdapter(connection, opened));
  const engine = await engineBindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", datamodel]] },
    () => {},
    factory,
  );
  return Object.assign(engine, {
    async [Symbol.asyncDispose]() {
      engine.free();
      // The engine leaves closing its connection to whoever made it.
      for (const adapter of opened) await adapter.dispose();
    },
  });
}

async function loadEngine(): Promise<void> {
  // The package's own entry imports the .wasm file as a module, which Node does not do without a flag.
  const bindings = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(path.dirname(bindings), "schema_engine_bg.wasm"));
  // The bindings are a namespace of functions, which is what an import object is.
  const imports = { "./schema_engine_bg.js": engineBindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  engineBindings.__wbg_set_wasm(instance.exports);
  // wasm-bindgen's start function exists in every module that it writes.
  (instance.exports.__wbindgen_start as () => void)();
}

/**
 * Prisma's adapter for `pg`, with what migrations need and it lacks:
 *
 * - One connection only, so that the engine's advisory lock and what it protects are in the same session.
 * - A script is sent whole. The adapter splits it at every `;`, also inside strings and function bodies, and a failure
 *   in the middle would leave half of a migration; sent whole, PostgreSQL runs it in one transaction.
 * - Catalogue columns of type `"char"` are read as characters.
 * - The shadow database is dropped after its own connection is closed.
 */
function toMigrationAdapter(
  connection: DatabaseConnection,
  opened: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: "postgres",
    adapterName: "larder-migrations",
    async connect() {
      const adapter = await connectForMigration(connection);
      opened.push(adapter);
      return adapter;
    },
    async connectToShadowDb() {
      const maintenance = new pg.Client(toPgConfig(connection));
      await maintenance.connect();
      const database = `larder_shadow_${globalThis.crypto.randomUUID().replaceAll("-", "")}`;
      await maintenance.query(`CREATE DATABASE "${database}"`);
      const shadow = await connectForMigration({ ...connection, database });
      const disposeShadow = shadow.dispose.bind(shadow);
      shadow.dispose = async () => {
        await disposeShadow();
        await maintenance.query(`DROP DATABASE "${database}" WITH (FORCE)`);
        await maintenance.end();
      };
      return shadow;
    },
  };
}

/** PostgreSQL's fixed number of the type `"char"`, and that of `text`. */
const charOid = 18;
const textOid = 25;

async function connectForMigration(connection: DatabaseConnection): Promise<SqlDriverAdapter> {
  const pool = new MigrationPool({ ...toPgConfig(connection), max: 1 });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const charColumns = pool.charColumnsOf(result.rows);
    if (charColumns.length === 0) return result;
    const columnTypes = result.columnTypes.map((type, index) =>
      charColumns.includes(index) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  return adapter;
}

/** A pool that shows `"char"` columns to the adapter as text, and remembers which they were. */
class MigrationPool extends pg.Pool {
  readonly #charColumns = new WeakMap<object, readonly number[]>();

  charColumnsOf(rows: object): readonly number[] {
    return this.#charColumns.get(rows) ?? [];
  }

  // The adapter calls it with one query configuration and awaits the result, which is one of the overloads.
  override async query(query: string | pg.QueryConfig) {
    const client = await this.connect();
    try {
      const result = await client.query(query);
      // A script of several statements gives a list of results, which has no fields of its own.
      const fields = result.fields ?? [];
      const charFields = fields.filter((field) => field.dataTypeID === charOid);
      if (charFields.length > 0) {
        const columns = charFields.map((field) => fields.indexOf(field));
        this.#charColumns.set(result.rows, columns);
        for (const field of charFields) field.dataTypeID = textOid;
      }
      return result;
    } finally {
      client.release();
    }
  }
}
