import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const launcher = fileURLToPath(new URL("../../packages/launcher/src/main.ts", import.meta.url));

/** A Larder that runs for tests, started as `npm start` does. */
export interface TestLarder {
  readonly webUrl: string;
  readonly adminUrl: string;
  /** The one-time link that makes the owner; null when there is one. */
  readonly setupLink: string | null;
  /** The launcher's process, for tests that kill it. */
  readonly process: ChildProcess;
  /** Its folder of secrets, log and, unless run by root, data. */
  readonly folder: string;
  /** Start it again on the same data and ports, after it was stopped or killed. */
  restart(): Promise<TestLarder>;
  stop(): Promise<void>;
  /** Stop it and remove what it wrote. */
  remove(): Promise<void>;
}

/**
 * Start the production build with a folder and ports of its own.
 *
 * @param environment for example a DATABASE_URL; nothing of the caller's own settings reaches it
 */
export async function startLarder(environment: Readonly<Record<string, string>> = {}): Promise<TestLarder> {
  const folder = mkdtempSync(join(tmpdir(), "larder-e2e-"));
  // Root's PostgreSQL runs as another user, who has to pass through.
  chmodSync(folder, 0o755);
  const [port, adminPort] = [await findFreePort(), await findFreePort()];
  return await launch({ folder, port, adminPort, environment });
}

interface Place {
  readonly folder: string;
  readonly port: number;
  readonly adminPort: number;
  readonly environment: Readonly<Record<string, string>>;
}

async function launch(place: Place): Promise<TestLarder> {
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      launcher,
      "--port",
      String(place.port),
      "--admin-port",
      String(place.adminPort),
    ],
    {
      env: {
        ...ownSettingsRemoved(),
        LARDER_DATA: join(place.folder, "instance"),
        LARDER_ROOT_DATA: join(place.folder, "root"),
        ...place.environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const output = await waitUntilReady(child);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  };
  return {
    webUrl: `http://127.0.0.1:${place.port}`,
    adminUrl: `http://127.0.0.1:${place.adminPort}`,
    setupLink: /http\S+\/set-up#token=\S+/.exec(output)?.[0] ?? null,
    process: child,
    folder: place.folder,
    restart: () => launch(place),
    stop,
    remove: async () => {
      await stop();
      rmSync(place.folder, { recursive: true, force: true });
    },
  };
}

function ownSettingsRemoved(): NodeJS.ProcessEnv {
  const isSetting = (name: string) =>
    name === "DATABASE_URL" || (name.startsWith("LARDER_") && name !== "LARDER_SHARED");
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isSetting(name)));
}

async function waitUntilReady(child: ChildProcess): Promise<string> {
  let output = "";
  return await new Promise((resolve, reject) => {
    const take = (chunk: string) => {
      output += chunk;
      if (output.includes("Ready in")) resolve(output);
    };
    child.stdout?.setEncoding("utf8").on("data", take);
    child.stderr?.setEncoding("utf8").on("data", take);
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`Larder did not start (${signal ?? code}):\n${output}`)));
  });
}

async function findFreePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No port")),
      );
    });
  });
}
