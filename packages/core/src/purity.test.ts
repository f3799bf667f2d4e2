import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** What would make an answer depend on when, where or how often it is asked for. */
const impure: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\s*\.|\bTemporal\.Now\b/],
  ["chance", /\bMath\.random\b|\bcrypto\b/],
  ["the network", /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  [
    "the process or the page",
    /\bprocess\s*[.[]|\bglobalThis\b|\bwindow\s*\.|\bdocument\.(?:cookie|body)\b|\blocalStorage\b/,
  ],
  ["a timer", /\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
  ["a module of Node.js", /\bfrom\s+"node:|\bimport\(\s*"node:|\brequire\(/],
  ["the machine's language", /\.toLocale\w*\(\s*\)|\.localeCompare\(\s*[^,()]*\)|\bIntl\.\w+\(\s*\)/],
];

function impurities(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");
  return impure.flatMap(([what, pattern]) => (pattern.test(code) ? [what] : []));
}

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

describe("core", () => {
  it("has files to look at", () => {
    expect(files.length).toBeGreaterThan(80);
  });

  it.each(files)("%s asks neither clock nor chance, disk nor network", (file) => {
    expect(impurities(readFileSync(join(folder, file), "utf8"))).toEqual([]);
  });

  it.each([
    ["const now = Date.now();", "the clock"],
    ["const now = new Date();", "the clock"],
    ["return Math.random() < 0.5;", "chance"],
    ["await fetch(url);", "the network"],
    ["if (process.env.X) {}", "the process or the page"],
    ['import { readFile } from "node:fs";', "a module of Node.js"],
    ["names.sort((a, b) => a.localeCompare(b));", "the machine's language"],
  ])("would notice %s", (code, what) => {
    expect(impurities(code)).toEqual([what]);
  });

  it.each([
    'new Date("2026-03-02")',
    "// Date.now() is not asked",
    "/** Math.random */",
    'new Intl.DateTimeFormat("en-US", {})',
  ])("lets %s pass", (code) => {
    expect(impurities(code)).toEqual([]);
  });
});
