import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

const fixtures = join(import.meta.dirname, "..", "ingredient", "fixtures");

function linesOf(file: string): readonly string[] {
  const rows = readFileSync(join(fixtures, `${file}.jsonl`), "utf8").split("\n");
  return rows.filter((row) => row !== "").map((row): string => JSON.parse(row).text);
}

describe("detectLanguage", () => {
  it.each([
    ["de", "german-lines"],
    ["fr", "french-lines"],
    ["en", "english-hard-lines"],
  ])("knows %s by twelve ingredient lines and never takes them for another language", (lang, file) => {
    const lines = linesOf(file);
    const found: (string | null)[] = [];
    for (let at = 0; at + 12 <= lines.length; at += 12) found.push(detectLanguage(lines.slice(at, at + 12)));
    expect(new Set(found)).toEqual(new Set([lang]));
    expect(found.length).toBeGreaterThan(10);
  });

  it("asks the method where the lines are few", () => {
    expect(detectLanguage(["500 g Lasagne"])).toBeNull();
    expect(detectLanguage(["500 g Lasagne", "Die Platten in eine Form legen und im Ofen backen."])).toBe("de");
    expect(detectLanguage(["500 g lasagnes", "Disposer les plaques dans un plat et enfourner."])).toBe("fr");
    expect(detectLanguage(["500 g lasagne", "Put the sheets into a dish and bake until golden."])).toBe("en");
  });

  it("is not led astray by foreign names", () => {
    expect(
      detectLanguage([
        "2 tbsp crème fraîche",
        "1 bouquet garni",
        "200 g haricots verts",
        "Serve the coq au vin with the beans.",
        "Add salt and pepper.",
      ]),
    ).toBe("en");
  });

  it("tells Chinese by its script", () => {
    expect(detectLanguage(["五花肉 500 克", "生抽 2 汤匙", "冰糖 30 克"])).toBe("zh");
  });

  it("says nothing of what says nothing, at any length", () => {
    expect(detectLanguage([])).toBeNull();
    expect(detectLanguage(["", "42", "🍕"])).toBeNull();
    expect(detectLanguage(["x".repeat(1_000_000)])).toBeNull();
  });
});
