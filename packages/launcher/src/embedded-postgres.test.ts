import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EmbeddedPostgres } from "./embedded-postgres.ts";
import { databaseFolderOf, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { openInstanceFolder, writeInstanceSettings } from "./instance-settings.ts";
import { instancePlaces } from "./places.ts";
import { isRunning } from "./running-process.ts";

let folder = "";
const started: EmbeddedPostgres[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "larder-postgres-"));
  // The database's user has to pass through, as through /var/lib.
  chmodSync(folder, 0o755);
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("startEmbeddedPostgres", { timeout: 60_000 }, () => {
  it("creates a database whose owner is no superuser, and keeps what was written", async () => {
    const first = await start();
    await query(first.databaseUrl, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')");
    const [rights] = await query(
      first.databaseUrl,
      "SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user",
    );
    expect(rights).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false });
    await first.stop();

    const second = await start();
    expect(second.port).toBe(first.port);
    expect(await query(second.databaseUrl, "SELECT text FROM note")).toEqual([{ text: "kept" }]);
  });

  it("has the extensions that the product needs", async () => {
    const server = await start();
    const rows = await query(server.databaseUrl, "SELECT extname FROM pg_extension ORDER BY extname");
    expect(rows.map((row) => row.extname)).toEqual(["citext", "pg_trgm", "plpgsql", "unaccent"]);
  });

  it("wants a password from everybody and listens on this machine only", async () => {
    const server = await start();
    const wrong = new URL(server.databaseUrl);
    wrong.password = "guess";
    await expect(query(wrong.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    const [setting] = await query(
      server.superuserUrl,
      "SELECT current_setting('listen_addresses') AS listen, current_setting('unix_socket_directories') AS sockets, current_setting('fsync') AS fsync",
    );
    expect(setting).toEqual({ listen: "127.0.0.1", sockets: "", fsync: "on" });
    expect(readFileSync(join(dataFolder(), "pg_hba.conf"), "utf8")).not.toMatch(/^\w.*\b(trust|md5|password)\s*$/m);
  });

  it("loses nothing that was acknowledged when it is killed", async () => {
    const server = await start();
    await query(server.databaseUrl, "CREATE TABLE note (text text); INSERT INTO note VALUES ('acknowledged')");
    process.kill(server.identity.pid, "SIGKILL");
    await expect.poll(() => isRunning(server.identity)).toBe(false);

    const again = await start();
    expect(await query(again.databaseUrl, "SELECT text FROM note")).toEqual([{ text: "acknowledged" }]);
  });

  it("stops a server that a killed launcher left running, and goes on with its data", async () => {
    const orphan = await start();
    await query(orphan.databaseUrl, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')");

    const again = await start();
    expect(isRunning(orphan.identity)).toBe(false);
    expect(await query(again.databaseUrl, "SELECT text FROM note")).toEqual([{ text: "kept" }]);
  });

  it("starts although its old process number belongs to another program now", async () => {
    const server = await start();
    await server.stop();
    const stranger = spawn("sleep", ["60"]);
    try {
      writeFileSync(join(dataFolder(), "postmaster.pid"), `${stranger.pid}\n${dataFolder()}\n`);
      const again = await start();
      expect(await query(again.databaseUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  it("takes another port when its own is taken", async () => {
    const server = await start();
    await server.stop();
    const other = (await import("node:net")).createServer();
    await new Promise<void>((resolve) => other.listen(server.port, "127.0.0.1", resolve));
    try {
      const again = await start();
      expect(again.port).not.toBe(server.port);
    } finally {
      other.close();
    }
  });

  it("leaves data of another major version alone", async () => {
    const server = await start();
    await server.stop();
    writeFileSync(join(dataFolder(), "PG_VERSION"), "17\n");
    expect(await tryStart()).toEqual({
      ok: false,
      error: { code: "postgres_other_version", folder: dataFolder(), found: "17", wanted: "18" },
    });
    expect(readFileSync(join(dataFolder(), "PG_VERSION"), "utf8")).toBe("17\n");
    expect(existsSync(join(dataFolder(), "postmaster.pid"))).toBe(false);
  });

  it("does not replace data that has gone by an empty database", async () => {
    const server = await start();
    await server.stop();
    rmSync(dataFolder(), { recursive: true });
    expect(await tryStart()).toMatchObject({ ok: false, error: { code: "postgres_data_missing" } });
  });

  it("begins anew when creating the data was cut short", async () => {
    const server = await tryStart({ interrupted: true });
    expect(server.ok).toBe(true);
  });
});

function places() {
  return instancePlaces(join(folder, "instance"));
}

function rootFolder() {
  return join(folder, "var");
}

function dataFolder() {
  return join(databaseFolderOf(places(), settings(), rootFolder()), "data");
}

function settings() {
  const opened = openInstanceFolder(places());
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

async function tryStart({ interrupted = false } = {}) {
  if (interrupted) {
    const { mkdirSync } = await import("node:fs");
    mkdirSync(join(`${dataFolder()}.new`, "base"), { recursive: true });
    writeFileSync(join(`${dataFolder()}.new`, "PG_VERSION"), "18\n");
  }
  const result = await startEmbeddedPostgres({ places: places(), settings: settings(), rootFolder: rootFolder() });
  if (result.ok) {
    started.push(result.value);
    writeInstanceSettings(places(), result.value.settings);
  }
  return result;
}

async function start(): Promise<EmbeddedPostgres> {
  const result = await tryStart();
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function query(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
