import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Prisma } from "./generated/client.ts";
import { PrismaClient } from "./generated/client.ts";
import { parseDatabaseUrl, toPgConfig } from "./migration/connection.ts";

/** The typed client. Use cases take their rows from it and never hand them on. */
export type Database = PrismaClient;

/** The client inside `database().$transaction(async (transaction) => …)`. */
export type Transaction = Prisma.TransactionClient;

interface Connected {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly client: PrismaClient;
}

// Next's development server loads this module anew at each change; the pool must not be made anew with it.
const store = globalThis as typeof globalThis & { larderDatabase?: Connected | undefined };

/** The database in `DATABASE_URL`, connected at the first query. One pool per process. */
export function database(): Database {
  return connect().client;
}

/** The pool under {@link database}, for statements whose speed matters more than their types, and for LISTEN and COPY. */
export function databasePool(): pg.Pool {
  return connect().pool;
}

/** Close all connections. The next call of {@link database} opens new ones. */
export async function closeDatabase(): Promise<void> {
  const connected = store.larderDatabase;
  store.larderDatabase = undefined;
  await connected?.client.$disconnect();
  await connected?.pool.end();
}

function connect(): Connected {
  const url = readDatabaseUrl();
  if (store.larderDatabase?.url === url) return store.larderDatabase;
  const pool = new pg.Pool({
    ...toPgConfig(parseDatabaseUrl(url)),
    application_name: "larder",
    max: 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    // A query that takes longer has lost its reader; it must not hold a connection for ever.
    statement_timeout: 60_000,
  });
  // Without a listener, a server that closes an idle connection would end the process. The next query connects anew.
  pool.on("error", () => {});
  store.larderDatabase = { url, pool, client: new PrismaClient({ adapter: new PrismaPg(pool) }) };
  return store.larderDatabase;
}

function readDatabaseUrl(): string {
  // biome-ignore lint/style/noProcessEnv: the one setting that this package reads by itself
  const url = process.env.DATABASE_URL;
  if (url === undefined || url === "") throw new Error("DATABASE_URL is not set");
  return url;
}
