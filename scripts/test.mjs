// `npm test`: everything that has to hold, in stages, each with one line. Goes on after a failure and ends with the plain
// line `N passed, N failed`. `npm test -- unit database` runs only these stages.
import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, fail, formatStep, quietEnvironment, root } from "./installation.mjs";

const results = join(root, "node_modules", ".larder", "test");
const unitProjects = ["core", "ui", "recipe-view", "auth", "cli", "launcher", "scripts", "web", "admin"];

/** A check counts as one; test runners tell how many tests they ran. */
const stages = [
  { name: "generate", words: "Database client generated", command: ["turbo", "run", "generate", "--ui=stream"] },
  {
    name: "types",
    words: "Types",
    command: ["turbo", "run", "types", "--ui=stream", "--output-logs=errors-only", "--continue=always"],
  },
  { name: "lint", words: "Format and lint", command: ["biome", "ci", "--error-on-warnings", "--colors=off", "."] },
  { name: "borders", words: "Import directions", command: ["pnpm", "run", "borders"] },
  { name: "dead-code", words: "Dead code", command: ["knip", "--no-progress"] },
  {
    name: "unit",
    words: "Unit and property tests",
    command: ["vitest", "run", ...unitProjects.map((project) => `--project=${project}`), ...vitestReport("unit")],
    count: () => readVitestReport("unit"),
  },
  {
    name: "database",
    words: "Database tests",
    command: ["vitest", "run", "--project=db", ...vitestReport("database")],
    count: () => readVitestReport("database"),
  },
  {
    name: "build",
    words: "Production build",
    command: ["turbo", "run", "build", "--ui=stream", "--output-logs=new-only"],
  },
  {
    name: "browser",
    words: "Browser tests",
    command: ["pnpm", "--filter=@larder/e2e", "exec", "playwright", "test", "--reporter=list,json"],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, "browser.json") },
    count: () => readPlaywrightReport("browser"),
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  fail(`There is no stage "${unknown.join('", "')}".`, [`Stages: ${stages.map(({ name }) => name).join(", ")}`]);
}

process.stdout.write("\n  Larder: tests\n\n");
const began = performance.now();
await ensureInstalled((words, milliseconds) => process.stdout.write(formatStep("✓", words, milliseconds)));
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const stage of stages) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  const outcome = await runStage(stage);
  for (const key of Object.keys(total)) total[key] += outcome[key];
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(
  `\n  ${((performance.now() - began) / 1000).toFixed(0)} s; what each stage printed is in ${results}\n\n`,
);
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function runStage(stage) {
  const started = performance.now();
  const log = join(results, `${stage.name}.log`);
  const code = await run(stage, log);
  const outcome = judge(stage, code);
  const counts = stage.count
    ? ` (${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped ? `, ${outcome.skipped} skipped` : ""})`
    : "";
  process.stdout.write(
    formatStep(outcome.failed === 0 ? "✓" : "✗", `${stage.words}${counts}`, performance.now() - started),
  );
  if (outcome.failed > 0) process.stdout.write(`\n${lastLines(log, 120)}\n\n`);
  return outcome;
}

/** A runner that ends badly without a failed test (it could not start, say) is a failure too; so is one without tests. */
function judge(stage, code) {
  const checked = code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const counted = stage.count?.();
  if (!stage.count) return checked;
  if (!counted) return { passed: 0, failed: 1, skipped: 0 };
  const silent = (code !== 0 || counted.passed === 0) && counted.failed === 0;
  return silent ? { ...counted, failed: 1 } : counted;
}

function run(stage, log) {
  const [command, ...args] = stage.command;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...quietEnvironment(), NO_COLOR: "1", FORCE_COLOR: "0", ...stage.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const file = createWriteStream(log);
    child.stdout.on("data", (chunk) => file.write(chunk));
    child.stderr.on("data", (chunk) => file.write(chunk));
    child.once("error", (error) => file.write(String(error)));
    child.once("close", (code) => file.end(() => resolve(code ?? 1)));
  });
}

function lastLines(log, count) {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  const shown = lines.slice(-count).map((line) => `    ${line}`);
  return [...(lines.length > count ? [`    … ${lines.length - count} lines before in ${log}`] : []), ...shown].join(
    "\n",
  );
}

function vitestReport(name) {
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${join(results, `${name}.json`)}`];
}

function readVitestReport(name) {
  const report = readReport(name);
  if (!report) return null;
  // A file that can't be loaded has no tests that could fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readPlaywrightReport(name) {
  const report = readReport(name);
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

function readReport(name) {
  const file = join(results, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
