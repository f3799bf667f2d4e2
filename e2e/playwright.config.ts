import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./support/find-chromium.ts";

// The configuration is read in each worker too; the first one has found the browser for all.
process.env.LARDER_CHROMIUM = await findChromium();

export default defineConfig({
  testDir: ".",
  globalSetup: "./support/global-setup.ts",
  outputDir: "./test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A test that passes only sometimes is a failure to look at.
  retries: 0,
  // The browser, the apps and the database share the cores.
  workers: Math.max(1, Math.floor(availableParallelism() / 2)),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.LARDER_CHROMIUM, args: [...chromiumArguments] },
  },
  projects: [
    { name: "set-up", testMatch: "support/set-up.spec.ts" },
    { name: "screens", testMatch: ["web/*.spec.ts", "admin/*.spec.ts"], dependencies: ["set-up"] },
    // Each starts an instance of its own.
    { name: "instances", testMatch: "instances/*.spec.ts" },
  ],
});
