import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const tokens = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

const schemes = ["light", "dark"] as const;

/** Text must reach 4.5:1, controls and marks 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const textPairs = [
  ["--color-ink", "--color-paper"],
  ["--color-ink", "--color-raised"],
  ["--color-ink", "--color-sunken"],
  ["--color-ink", "--color-accent-tint"],
  ["--color-ink", "--color-good-tint"],
  ["--color-ink", "--color-attention-tint"],
  ["--color-ink-soft", "--color-paper"],
  ["--color-ink-soft", "--color-raised"],
  ["--color-ink-soft", "--color-sunken"],
  ["--color-accent", "--color-paper"],
  ["--color-accent", "--color-raised"],
  ["--color-accent", "--color-sunken"],
  ["--color-accent", "--color-accent-tint"],
  ["--color-on-accent", "--color-accent"],
  ["--color-on-accent", "--color-accent-strong"],
  ["--color-on-accent", "--color-good"],
  ["--color-good", "--color-paper"],
  ["--color-good", "--color-raised"],
  ["--color-good", "--color-sunken"],
  ["--color-good", "--color-good-tint"],
  ["--color-attention", "--color-paper"],
  ["--color-attention", "--color-raised"],
  ["--color-attention", "--color-sunken"],
  ["--color-attention", "--color-attention-tint"],
  ["--color-part-size", "--color-paper"],
  ["--color-part-size", "--color-raised"],
  ["--color-part-alternative", "--color-paper"],
  ["--color-part-alternative", "--color-raised"],
  ["--color-paper", "--color-ink"],
  ...["tomato", "herb", "saffron", "plum", "slate"].map(
    (name) => ["--cover-letter", `--cover-${name}-ground`] as const,
  ),
] as const;

const markPairs = [
  ["--color-control-line", "--color-paper"],
  ["--color-control-line", "--color-raised"],
  ["--color-control-line", "--color-sunken"],
  ["--color-focus", "--color-paper"],
  ["--color-focus", "--color-raised"],
  ["--color-focus", "--color-sunken"],
] as const;

describe("colour roles", () => {
  test.each(schemes)("text on its ground reaches 4.5:1 in the %s scheme", (scheme) => {
    expect(pairsBelow(textPairs, 4.5, scheme)).toEqual([]);
  });

  test.each(schemes)("control outlines and focus rings reach 3:1 in the %s scheme", (scheme) => {
    expect(pairsBelow(markPairs, 3, scheme)).toEqual([]);
  });

  test("contrast is computed as WCAG defines it", () => {
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

function pairsBelow(pairs: readonly (readonly [string, string])[], least: number, scheme: (typeof schemes)[number]) {
  return pairs
    .map(([ink, ground]) => ({ ink, ground, ratio: contrast(colourOf(ink, scheme), colourOf(ground, scheme)) }))
    .filter(({ ratio }) => ratio < least);
}

/** The hexadecimal colour that a role has in a scheme, followed through `var()` and `light-dark()`. */
function colourOf(name: string, scheme: (typeof schemes)[number]): string {
  const value = new RegExp(`${name}:\\s*([^;]+);`).exec(tokens)?.[1]?.trim();
  if (value === undefined) throw new Error(`${name} is not in tokens.css`);
  const pair = /^light-dark\(([^,]+),\s*(.+)\)$/.exec(value);
  const chosen = (pair ? pair[scheme === "light" ? 1 : 2] : value)?.trim() ?? "";
  const reference = /^var\((--[\w-]+)\)$/.exec(chosen);
  return reference?.[1] ? colourOf(reference[1], scheme) : chosen;
}

function contrast(first: string, second: string): number {
  const [high, low] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const channels = /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  if (!channels) throw new Error(`${colour} is not a hexadecimal colour`);
  const [red, green, blue] = channels
    .map((channel) => Number.parseInt(channel, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
