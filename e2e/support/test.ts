import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { test as base, expect } from "@playwright/test";

export { expect };

/** Where the instance of the screens' tests is. */
export const webUrl = process.env.LARDER_E2E_WEB_URL ?? "";
export const adminUrl = process.env.LARDER_E2E_ADMIN_URL ?? "";

/** For commands about that instance. */
export const instanceEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  LARDER_DATA: join(process.env.LARDER_E2E_FOLDER ?? "", "instance"),
  LARDER_ROOT_DATA: join(process.env.LARDER_E2E_FOLDER ?? "", "root"),
};

/** The owner whom support/set-up.spec.ts makes; their signed-in state is kept in this file. */
export const owner = {
  name: "Robin",
  email: "robin@larder.test",
  password: "seven quiet onions",
  household: "The test kitchen",
};
export const ownerState = new URL("../test-results/owner.json", import.meta.url).pathname;

/**
 * Playwright's `test`, which also fails when a page threw, logged an error or got an answer of 500 and above.
 *
 * A test that means to cause one says a part of its text: `expectedErrors.push("409")`.
 */
export const test = base.extend<{ expectedErrors: string[]; guard: undefined }>({
  expectedErrors: async ({ context: _context }, use) => use([]),
  guard: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      const watch = (page: Page) => {
        page.on("pageerror", (error) => errors.push(`threw on ${page.url()}: ${error.message}`));
        page.on("console", (message) => {
          if (message.type() === "error")
            errors.push(`logged on ${page.url()}: ${message.text()} (${message.location().url})`);
        });
        page.on("response", (response) => {
          if (response.status() >= 500) errors.push(`answered ${response.status()}: ${response.url()}`);
        });
      };
      for (const page of context.pages()) watch(page);
      context.on("page", watch);
      await use(undefined);
      expect(
        errors.filter((error) => !expectedErrors.some((part) => error.includes(part))),
        "errors in the page",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/** Tests of somebody who is signed in as the owner. */
export const ownerTest = test.extend({ storageState: ownerState });

/** Fail when axe finds anything on the page as it is now. */
export async function expectNoAxeFindings(page: Page, words = "axe"): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`),
  );
  expect(found, words).toEqual([]);
}

/** The sizes and colour schemes that every screen has to stand. */
export const looks = [390, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({
    name: `${width} px, ${colorScheme}`,
    width,
    height: width === 390 ? 844 : 900,
    colorScheme,
  })),
);

/** Look at a page in every size and scheme: nothing for axe, and nothing wider than the screen. */
export async function expectGoodInEveryLook(page: Page): Promise<void> {
  await expectGoodIn(page, looks);
}

/**
 * Look at a dialog, a menu or a step of a walk: on a dark phone, then on a bright desk, where it stays. Between them are
 * both sizes and both schemes; the page below is looked at in all four.
 */
export async function expectGoodInBothLooks(page: Page): Promise<void> {
  await expectGoodIn(
    page,
    looks.filter(({ width, colorScheme }) => (width === 390) === (colorScheme === "dark")),
  );
}

/** Look at a menu at the size that the page has: another size would close it. */
export async function expectGoodInBothSchemes(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectNoAxeFindings(page, `axe in ${colorScheme}`);
  }
}

async function expectGoodIn(page: Page, wanted: typeof looks): Promise<void> {
  for (const look of wanted) {
    await page.setViewportSize(look);
    // Colours on their way from one scheme to the other are none that anybody reads.
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: "reduce" });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `wider than the screen at ${look.name}`).toBeLessThanOrEqual(0);
    await expectNoAxeFindings(page, `axe at ${look.name}`);
  }
}
