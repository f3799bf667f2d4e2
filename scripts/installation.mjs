// What has to be there before anything else runs: packages, and with them Node 24. Plain JavaScript for Node 20, because
// it runs on whatever Node the machine has.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const oldestNode = [20, 9];
const stampFile = join(root, "node_modules", ".larder", "installed");
const packagedNode = join(root, "node_modules", "node", "bin", "node");

/** The environment of everything that is started: our own tools first, and nothing phones home. */
export function quietEnvironment() {
  return {
    ...process.env,
    PATH: [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
    CHECKPOINT_DISABLE: "1",
    npm_config_update_notifier: "false",
    npm_config_fund: "false",
    npm_config_audit: "false",
  };
}

/**
 * Make sure that packages are installed as the lock file says; at once when they are.
 *
 * @param say called with one line per step that took place
 * @returns a Node 24 to run everything else with
 */
export async function ensureInstalled(say) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    fail(`Larder needs Node.js ${oldestNode.join(".")} or newer to start; this is ${process.versions.node}.`, [
      "Install a newer Node.js from https://nodejs.org and try again.",
    ]);
  }
  if (process.platform === "win32") {
    fail("Larder does not run on Windows itself.", ["Use the Windows Subsystem for Linux (WSL) and try again there."]);
  }

  const wanted = fingerprint();
  if (isInstalled(wanted)) return packagedNode;

  const started = performance.now();
  if (process.stderr.isTTY) process.stderr.write("  … Installing packages, once; this may take a minute");
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { code, output } = await run("npx", ["--yes", packageManager, "install", "--frozen-lockfile"]);
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
  if (code !== 0) {
    process.stderr.write(output);
    fail("The packages could not be installed.", [
      "What the package manager said is above.",
      "Without a network this can't work the first time; otherwise try again, then remove node_modules and try once more.",
    ]);
  }
  if (!existsSync(packagedNode)) {
    fail("Node 24 did not come with the packages.", ["Remove node_modules and try again."]);
  }
  mkdirSync(join(root, "node_modules", ".larder"), { recursive: true });
  writeFileSync(stampFile, wanted);
  say("Packages installed", performance.now() - started);
  return packagedNode;
}

/**
 * Run one of our programs under Node 24 and hand its exit code on.
 *
 * A terminal sends Ctrl-C to the whole group, so the program has got it already; a plain signal comes here alone and
 * is passed on. If this process dies, the program notices that the channel closed.
 */
export async function handOver(node, script, args) {
  const child = spawn(node, [...nodeFlags, script, ...args], {
    // npm runs scripts in the clone; paths on the command line are meant from where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...quietEnvironment(), LARDER_START_MS: String(Math.round(performance.now())) },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm ends on a plain signal without passing it further than its shell: then whoever started us is gone.
  if (process.env.npm_lifecycle_event !== undefined) {
    const { ppid } = process;
    setInterval(() => process.ppid !== ppid && child.kill("SIGTERM"), 500).unref();
  }
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (...how) => resolve(how));
  });
  process.exit(code ?? 128 + (signal === "SIGKILL" ? 9 : 15));
}

/** Node says on every run that running TypeScript is new; that is not news here. */
export const nodeFlags = ["--disable-warning=ExperimentalWarning"];

/** One line of progress with its time. */
export function formatStep(mark, words, milliseconds) {
  return `  ${mark} ${words.padEnd(52)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s\n`;
}

export function fail(what, advice) {
  process.stderr.write(`\n  ${what}\n${advice.map((line) => `  ${line}\n`).join("")}\n`);
  process.exit(1);
}

function isInstalled(wanted) {
  return existsSync(packagedNode) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted;
}

/** Changes whenever an install would do something: lock file, manifests, kind of machine. */
function fingerprint() {
  const hash = createHash("sha256");
  hash.update(`${process.platform} ${process.arch}`);
  const groups = ["apps", "packages"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  for (const place of [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...[".", "e2e", "bench", ...groups.sort()].map((folder) => join(folder, "package.json")),
  ]) {
    const file = join(root, place);
    if (existsSync(file)) hash.update(place).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Run a program quietly and keep what it prints. */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...quietEnvironment(), PATH: process.env.PATH, CI: "true" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
