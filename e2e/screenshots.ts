// Takes the pictures of the README from a running product: `node e2e/screenshots.ts`, after a build.
import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "./support/find-chromium.ts";
import { setUpOwner } from "./support/set-up-owner.ts";
import { startLarder } from "./support/start-larder.ts";

const folder = new URL("../docs/screenshots/", import.meta.url);
const dinners = [
  "Hong Shao Rou",
  "Mushroom Risotto",
  "Black Bean Tacos",
  "Ginger Scallion Noodles",
  "Miso Butter Salmon",
];

const larder = await startLarder();
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
try {
  mkdirSync(folder, { recursive: true });
  const desktop = await browser.newContext({ locale: "en-US", timezoneId: "Europe/Berlin" });
  const page = await desktop.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await setUpOwner(page, larder.setupLink ?? "");
  await planDinners(page);
  await take(page, `${larder.webUrl}/week`, "week");
  await take(page, `${larder.webUrl}/recipes/ginger-scallion-noodles`, "recipe");
  await page.goto(`${larder.adminUrl}/?q=hong+shao+rou`);
  await page.getByRole("link", { name: "Hong Shao Rou" }).click();
  await page.locator(".cm-line").first().waitFor();
  await take(page, page.url(), "editor");
  const phone = await browser.newContext({
    storageState: await desktop.storageState(),
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: "en-US",
  });
  await take(await phone.newPage(), `${larder.webUrl}/list`, "list");
} finally {
  await browser.close();
  await larder.remove();
}

async function planDinners(page: Page): Promise<void> {
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
}

async function take(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url, { waitUntil: "networkidle" });
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, animations: "disabled" });
}
