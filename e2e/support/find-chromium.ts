import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

const runFile = promisify(execFile);

/** Chromium without its own updates and reports: tests talk to this machine only. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const systemCommands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const systemPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Find a Chromium that really runs: that of LARDER_CHROMIUM, Playwright's own, the system's, the one inside the package
 * `@sparticuz/chromium`, and at last, as root on a Debian, one that is installed now.
 *
 * @returns its path
 * @throws Error that says what was tried
 */
export async function findChromium(): Promise<string> {
  const tried: string[] = [];
  for (const [name, find] of ways) {
    try {
      for (const path of await find()) {
        if (await runs(path)) return path;
        tried.push(`${name}: ${path} does not run`);
      }
    } catch (error) {
      tried.push(`${name}: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  throw new Error(
    `No Chromium was found. Set LARDER_CHROMIUM to the path of one.\n${tried.map((line) => `  ${line}\n`).join("")}`,
  );
}

const ways: readonly (readonly [name: string, find: () => Promise<readonly string[]>])[] = [
  ["LARDER_CHROMIUM", async () => [process.env.LARDER_CHROMIUM ?? ""].filter(Boolean)],
  ["Playwright's own", async () => [chromium.executablePath()].filter(existsSync)],
  [
    "the system's",
    async () => [...(await Promise.all(systemCommands.map(which))).flat(), ...systemPlaces.filter(existsSync)],
  ],
  ["@sparticuz/chromium", unpackChromium],
  ["apt-get install", installChromium],
];

async function which(command: string): Promise<readonly string[]> {
  try {
    const { stdout } = await runFile("sh", ["-c", `command -v ${command}`]);
    return [stdout.trim()];
  } catch {
    return [];
  }
}

async function unpackChromium(): Promise<readonly string[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const { default: packaged } = await import("@sparticuz/chromium");
  return [await packaged.executablePath()];
}

async function installChromium(): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) throw new Error("only root can install one");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runFile("apt-get", ["update"], { env });
  await runFile("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  return await which("chromium");
}

/** A browser without its libraries is there and does not run. */
async function runs(path: string): Promise<boolean> {
  try {
    const { stdout } = await runFile(path, ["--headless", "--no-sandbox", "--version"], { timeout: 30_000 });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}
