// What a page costs: JavaScript at first load, time to the first byte, rows that the database reads.
//
//   node bench/pages.ts
//
// Starts the production build on a database of its own, loads the starter library, plans five dinners and opens each
// page in a fresh Chromium without a cache. "Ours" is what comes on top of a bare page of the same Next release, which
// ships 134 kB (measured once; the budget for the recipe page and the list is 60 kB of our own).

import pg from "pg";
import type { Browser, BrowserContext } from "playwright-core";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../e2e/support/find-chromium.ts";
import { setUpOwner } from "../e2e/support/set-up-owner.ts";
import { startDatabaseServer } from "../e2e/support/start-database-server.ts";
import { startLarder } from "../e2e/support/start-larder.ts";

const frameworkBytes = 134_000;
const ownBudgetBytes = 60_000;
const repetitions = 15;
/**
 * PostgreSQL publishes what a connection has counted at most this long after its last statement: ten seconds
 * (PGSTAT_IDLE_INTERVAL in pgstat.c) when it published something a moment before.
 */
const statisticsDelayMilliseconds = 11_000;

const pages = [
  { name: "library", path: "/", hasBudget: false },
  { name: "recipe", path: "/recipes/mushroom-risotto", hasBudget: true },
  { name: "week", path: "/week", hasBudget: false },
  { name: "list", path: "/list", hasBudget: true },
];
const dinners = ["Hong Shao Rou", "Greek Salad", "Mushroom Risotto", "Ratatouille", "Shakshuka"];

const server = await startDatabaseServer();
const larder = await startLarder({ DATABASE_URL: server.url, LARDER_AUTH_SECRET: "a secret of this one measurement" });
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
const database = new pg.Client({ connectionString: server.url });
try {
  await database.connect();
  const state = await prepare(browser);
  const measured = [];
  for (const page of pages) {
    const context = await browser.newContext({ storageState: state });
    const scripts = await measureScripts(context, larder.webUrl + page.path);
    const cookie = (await context.cookies(larder.webUrl)).map(({ name, value }) => `${name}=${value}`).join("; ");
    await context.close();
    const milliseconds = await measureFirstByte(larder.webUrl + page.path, cookie);
    measured.push({ ...page, scripts, cookie, milliseconds });
  }
  process.stdout.write("page      JS in all   ours   of budget   first byte (median of 15)   rows read\n");
  // What was counted before must be published before, or it would count for the next page.
  let rowsBefore = await readRowCount();
  for (const { scripts, cookie, milliseconds, ...page } of measured) {
    await (await fetch(larder.webUrl + page.path, { headers: { cookie } })).arrayBuffer();
    const rowsAfter = await readRowCount();
    const rows = rowsAfter - rowsBefore;
    rowsBefore = rowsAfter;
    const own = scripts - frameworkBytes;
    process.stdout.write(
      `${page.name.padEnd(9)} ${kilobytes(scripts)}  ${kilobytes(own)}  ${page.hasBudget ? (own / ownBudgetBytes).toFixed(2).padStart(9) : "        –"}   ${milliseconds.toFixed(0).padStart(14)} ms            ${String(rows).padStart(8)}\n`,
    );
  }
} finally {
  await database.end();
  await browser.close();
  await larder.remove();
  await server.remove();
}

async function prepare(from: Browser) {
  const context = await from.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
  const page = await context.newPage();
  await setUpOwner(page, larder.setupLink ?? "");
  await page.goto(`${larder.webUrl}/week`);
  for (const [index, title] of dinners.entries()) {
    await page
      .getByRole("button", { name: /^Add a meal: .*Dinner$/ })
      .nth(index)
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Search recipes").fill(title);
    await dialog.getByRole("list", { name: "Recipes found" }).getByRole("button", { name: title }).click();
    await page.getByRole("link", { name: title }).waitFor();
  }
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Bytes of JavaScript over the wire until the page is quiet, compressed as the server sends it. */
async function measureScripts(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  client.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return bytes;
}

async function measureFirstByte(url: string, cookie: string): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < repetitions + 3; index += 1) {
    const began = performance.now();
    const response = await fetch(url, { headers: { cookie } });
    const milliseconds = performance.now() - began;
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    // The first ones warm the server up.
    if (index >= 3) times.push(milliseconds);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function readRowCount(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, statisticsDelayMilliseconds));
  const { rows } = await database.query<{ rows: number }>(
    "SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_user_tables",
  );
  return rows[0]?.rows ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
