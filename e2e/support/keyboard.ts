import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Walk with a key until something has the focus, and see at each stop that the focus shows. */
export async function walkTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < 200; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  throw new Error(`${key} never leads to ${target}`);
}

/** Walk to something and press a key on it. */
export async function pressOn(page: Page, target: Locator, key = "Enter", walkingKey = "Tab"): Promise<void> {
  await walkTo(page, target, walkingKey);
  await page.keyboard.press(key);
}

/** Walk to a field and write into it, in place of what it holds. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await walkTo(page, target);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
  await expect(target).toHaveValue(text);
}

/** Walk to a list of choices and choose with the arrow keys. */
export async function choose(page: Page, target: Locator, label: string): Promise<void> {
  await walkTo(page, target);
  const chosen = () => target.evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.label ?? "");
  await page.keyboard.press("Home");
  for (let step = 0; (await chosen()) !== label; step += 1) {
    if (step > 60) throw new Error(`The arrow keys never lead to "${label}"`);
    await page.keyboard.press("ArrowDown");
  }
}

/** Walk to a row of a list and along it, and press a key on something in it. */
export async function pressInRow(page: Page, row: Locator, target: Locator): Promise<void> {
  await walkTo(page, row);
  await walkTo(page, target, "ArrowRight");
  await page.keyboard.press("Enter");
}

/** Keys of the page itself do something only once its script has arrived, which nothing on the page tells. */
export async function pressSlash(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused({ timeout: 500 });
  }).toPass();
}

/** What has the focus is on the screen, and what had it before looked otherwise then than it does now. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(async () => {
    const memory = window as { focusBefore?: { element: Element; name: string; look: string } };
    const focused = document.activeElement;
    const before = memory.focusBefore;
    let looksAlike = before !== undefined && before.element !== focused;
    // Some marks go a few frames later.
    for (let frame = 0; looksAlike && frame < 30; frame += 1) {
      looksAlike = before?.element.isConnected === true && lookOf(before.element) === before.look;
      if (looksAlike) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    if (!(focused instanceof HTMLElement) || focused === document.body) {
      delete memory.focusBefore;
      return { name: "the page", isOnScreen: true, looksAlike: looksAlike ? before?.name : null };
    }
    // The source editor marks itself a moment after it has the focus.
    for (let frame = 0; focused.isContentEditable && frame < 5; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const name = focused.getAttribute("aria-label") ?? focused.textContent?.trim().slice(0, 60) ?? focused.tagName;
    memory.focusBefore = { element: focused, name, look: lookOf(focused) };
    const box = focused.getBoundingClientRect();
    const isOnScreen = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    return { name, isOnScreen, looksAlike: looksAlike ? before?.name : null };

    /** The mark of the focus may be drawn by what stands around a field. */
    function lookOf(element: Element): string {
      const looks: string[] = [];
      for (let part: Element | null = element, level = 0; part && level < 4; part = part.parentElement, level += 1) {
        const { outline, borderColor, boxShadow, backgroundColor, textDecoration } = getComputedStyle(part);
        looks.push(outline, borderColor, boxShadow, backgroundColor, textDecoration);
      }
      return looks.join(" | ");
    }
  });
  expect(seen.isOnScreen, `"${seen.name}" is on the screen when it has the focus`).toBe(true);
  expect(seen.looksAlike, "looks the same with the focus as without").toBeNull();
}
