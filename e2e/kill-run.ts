// Kills programs at random moments of saves, over and over: `node e2e/kill-run.ts [rounds] [seed]`, after a build.
//
// Each round saves a recipe in the browser, acknowledged; then saves again and kills the launcher, PostgreSQL or the
// admin app some milliseconds later. After the next start the acknowledged save must be there, or the interrupted one as
// a whole. Ends with a count, or with the round that failed and its seed.
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "./support/find-chromium.ts";
import type { Victim } from "./support/instance-insides.ts";
import { processOf } from "./support/instance-insides.ts";
import {
  discardKeptText,
  readPublishedTitle,
  restartAfterKill,
  saveTitle,
  waitUntilHealthy,
} from "./support/kill-a-save.ts";
import { setUpOwner } from "./support/set-up-owner.ts";
import { startLarder } from "./support/start-larder.ts";

const rounds = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? Date.now() % 100_000);
const random = seededRandom(seed);
const victims: readonly Victim[] = ["launcher", "PostgreSQL", "admin"];
/** A save takes about this long. */
const longestDelayMilliseconds = 30;

let larder = await startLarder();
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
const counts = { kept: 0, whole: 0 };
try {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
  const page = await context.newPage();
  await setUpOwner(page, larder.setupLink ?? "");
  await page.goto(`${larder.adminUrl}/?q=greek+salad`);
  await page.getByRole("link", { name: "Greek Salad" }).click();
  await page.locator(".cm-line").first().waitFor();
  const editor = page.url();

  for (let round = 1; round <= rounds; round += 1) {
    const victim = victims[Math.floor(random() * victims.length)] ?? "admin";
    const delay = Math.floor(random() * longestDelayMilliseconds);
    const titles = { acknowledged: `Acknowledged ${round}`, interrupted: `Interrupted ${round}` };
    await page.goto(editor);
    await discardKeptText(page);
    await saveTitle(page, titles.acknowledged);
    await page.getByText(/Published as revision \d+/).waitFor();
    await saveTitle(page, titles.interrupted);
    await wait(delay);
    process.kill(processOf(larder, victim), "SIGKILL");
    if (victim === "launcher") larder = await restartAfterKill(larder);
    else await waitUntilHealthy(larder);

    const title = await readPublishedTitle(larder);
    if (title !== titles.acknowledged && title !== titles.interrupted) {
      throw new Error(`Round ${round} of seed ${seed}: ${victim} killed after ${delay} ms left "${title}"`);
    }
    counts[title === titles.acknowledged ? "kept" : "whole"] += 1;
    process.stdout.write(
      `${String(round).padStart(4)}  ${victim.padEnd(10)} after ${String(delay).padStart(3)} ms: ${title}\n`,
    );
  }
  process.stdout.write(
    `${rounds} rounds of seed ${seed}: no acknowledged save lost; ${counts.whole} interrupted saves were complete, ${counts.kept} left no trace\n`,
  );
} finally {
  await browser.close();
  await larder.remove();
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same on every machine. */
function seededRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
