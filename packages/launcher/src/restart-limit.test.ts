import { expect, it } from "vitest";
import { createRestartLimit } from "./restart-limit.ts";

it("allows as many restarts as it says within its time, and more when time has passed", () => {
  const limit = createRestartLimit({ count: 2, withinMs: 1000 });
  expect([0, 100, 200, 900].map((at) => limit.allow(at))).toEqual([true, true, false, false]);
  expect(limit.allow(1950)).toBe(true);
});
