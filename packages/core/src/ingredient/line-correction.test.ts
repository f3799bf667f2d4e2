import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRecipe } from "../recipe/parse-recipe.ts";
import type { LineCorrections } from "./line-correction.ts";
import { formatSpans, lineKeyOf, listLineWords, parseSpans, toSpans } from "./line-correction.ts";
import { parseIngredientLine } from "./parse-ingredient-line.ts";

/** A correction of one line, with spans as training data has them. */
function correct(text: string, spans: string): LineCorrections {
  const parsed = parseSpans(spans, text);
  if (parsed === null) throw new Error(`These are no spans: ${spans}`);
  return new Map([[lineKeyOf(text), { text, spans: parsed }]]);
}

function read(text: string, spans: string, lang = "en") {
  return parseIngredientLine(text, { lang, corrections: correct(text, spans) });
}

const text = (line: { text: string; parts: readonly { kind: string; start: number; end: number }[] }) =>
  line.parts.map(({ kind, start, end }) => [kind, line.text.slice(start, end)]);

describe("a corrected line", () => {
  test("is read as it was corrected, and surely", () => {
    const line = read("2 cups rice flour blend", "Q0-1 U2-6 N7-17 C18-23");
    expect(line).toMatchObject({
      food: "rice flour",
      note: "blend",
      measure: { amount: { kind: "exact", value: "2" }, unit: "cup" },
      confidence: 1,
    });
    expect(text(line)).toEqual([
      ["amount", "2"],
      ["unit", "cups"],
      ["food", "rice flour"],
      ["note", "blend"],
    ]);
  });

  test("holds however the line is spaced, and for no other line", () => {
    const corrections = correct("2 cups rice flour blend", "Q0-1 U2-6 N7-17 C18-23");
    const spaced = parseIngredientLine("  2 cups   rice flour\tblend ", { corrections });
    expect(spaced).toMatchObject({ food: "rice flour", note: "blend" });
    expect(text(spaced).at(-1)).toEqual(["note", "blend"]);
    expect(parseIngredientLine("3 cups rice flour blend", { corrections })).toEqual(
      parseIngredientLine("3 cups rice flour blend"),
    );
  });

  test("keeps the measures that it does not change, packs and second amounts too", () => {
    const plain = parseIngredientLine("1 (14-oz) can whole tomatoes, drained", { lang: "en" });
    const spans = formatSpans(toSpans(listLineWords(plain)));
    const line = read("1 (14-oz) can whole tomatoes, drained", spans);
    expect(line).toEqual({ ...plain, confidence: 1 });
  });

  test("has its amounts read anew from the words that it names", () => {
    expect(read("7 spice powder", "N0-14")).toMatchObject({ measure: null, food: "7 spice powder" });
    expect(read("salt 1 tsp and pepper", "N0-4 Q5-6 U7-10")).toMatchObject({
      food: "salt",
      measure: { amount: { value: "1" }, unit: "tsp" },
    });
    expect(read("2 fat garlic cloves", "Q0-1 S2-5 N6-12 U13-19")).toMatchObject({
      food: "garlic",
      size: "fat",
      measure: { amount: { value: "2" }, unit: "clove" },
    });
    expect(read("1 cup 200 g sugar", "Q0-1 U2-5 Q6-9 U10-11 N12-17")).toMatchObject({
      measure: { unit: "cup" },
      furtherMeasures: [{ amount: { value: "200" }, unit: "g" }],
    });
  });

  test("may be what looks like a header", () => {
    expect(parseIngredientLine("For the sauce:").kind).toBe("header");
    expect(read("For the sauce:", "N0-13")).toMatchObject({ kind: "ingredient", food: "for the sauce" });
  });

  test("is found by the reader of recipes, in braces too", () => {
    const line = "{900 g,30 oz} rice flour blend";
    const corrections = correct(line, "Q1-4 U5-6 Q7-9 U10-12 N14-24 C25-30");
    const { recipe } = parseRecipe(`---\ntitle: Bread\ningredients:\n  - "${line}"\n---\n\n1. Bake.\n`, {
      corrections,
    });
    expect(recipe.ingredients[0]?.line).toMatchObject({ food: "rice flour", note: "blend", confidence: 1 });
  });
});

describe("lines of the starter recipes that are easily misread", () => {
  test.each([
    [
      "8 oz farmer's cheese (twaróg) or drained dry cottage cheese",
      "Q0-1 U2-4 N5-20 C22-28 N30-59",
      { food: "farmer's cheese", alternatives: ["drained dry cottage cheese"], preparation: null, note: "twaróg" },
    ],
    [
      "2 tablespoons dendê (red palm) oil, or olive oil with ½ teaspoon paprika",
      "Q0-1 U2-13 N14-19 C21-29 N31-34 C36-72",
      { food: "dendê oil", preparation: null, note: "red palm, or olive oil with ½ teaspoon paprika" },
    ],
    [
      "1 cup dried red kidney beans, soaked overnight",
      "Q0-1 U2-5 N6-28 P30-46",
      { food: "dried red kidney beans", preparation: "soaked overnight", note: null },
    ],
    [
      "½ bunch coriander, tied with string, plus a few leaves for serving",
      "Q0-1 U2-7 N8-17 P19-35 C37-66",
      { food: "coriander", preparation: "tied with string", note: "plus a few leaves for serving" },
    ],
    [
      "1 kg (2.2 lb) fresh spinach, or 600 g frozen, thawed",
      "Q0-1 U2-4 Q6-9 U10-12 N14-27 C29-52",
      { food: "fresh spinach", preparation: null, note: "or 600 g frozen, thawed", furtherMeasures: [{ unit: "lb" }] },
    ],
    [
      "2 cups packed fresh basil leaves (from 2 large bunches)",
      "Q0-1 U2-6 P7-13 N14-32 C34-54",
      { food: "fresh basil leaves", preparation: "packed", note: "from 2 large bunches" },
    ],
  ])("%s", (line, spans, reads) => {
    expect(read(line, spans)).toMatchObject({ ...reads, measure: parseIngredientLine(line, { lang: "en" }).measure });
  });
});

describe("spans", () => {
  test.each(["X0-1", "Q0", "Q2-1", "Q0-99", "Q1-3 U2-4", "Q0-1  nonsense"])("are not read from %s", (written) => {
    expect(parseSpans(written, "0123456789")).toBeNull();
  });

  test("are written as they are read", () => {
    const written = "Q0-1 U2-3 S3-4 N5-6 P6-7 C7-8 R8-9";
    expect(formatSpans(parseSpans(written, "0123456789") ?? [])).toBe(written);
  });
});

test("whatever is said of whatever line, nothing of it is lost and the parts lie in order", () => {
  const kinds = ["amount", "unit", "size", "food", "preparation", "note", "purpose", null] as const;
  const word = fc.constantFrom("1", "½", "2-3", "cup", "g", "can", "(", ")", ",", "large", "salt", "plus", "for", "EL");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.array(fc.constantFrom(...kinds), { minLength: 12, maxLength: 12 }),
      fc.constantFrom("en", "de", "fr"),
      (words, labels, lang) => {
        const line = words.join(" ");
        const own = listLineWords(parseIngredientLine(line, { lang }));
        const said = own.map((item, index) => ({ ...item, kind: labels[index % labels.length] ?? null }));
        const spans = toSpans(said);
        const parsed = parseIngredientLine(line, {
          lang,
          corrections: new Map([[lineKeyOf(line), { text: line, spans }]]),
        });
        expect(parsed.text).toBe(line);
        let reached = 0;
        for (const part of parsed.parts) {
          expect(part.start).toBeGreaterThanOrEqual(reached);
          expect(part.end).toBeLessThanOrEqual(line.length);
          reached = part.end;
        }
        expect(parseSpans(formatSpans(spans), line)).toEqual(spans);
      },
    ),
    { numRuns: 300 },
  );
});
