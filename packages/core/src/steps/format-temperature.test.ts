import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTemperatures } from "./find-temperatures.ts";
import { convertTemperature, formatTemperature } from "./format-temperature.ts";

function shown(text: string, lang = "en"): readonly (string | null)[] {
  return findTemperatures(text, null).flatMap((found) =>
    (["celsius", "fahrenheit", "gas_mark"] as const).map((scale) => formatTemperature(found, { scale, lang })),
  );
}

describe("formatTemperature", () => {
  it.each([
    ["180 °C", ["180 °C", "350 °F", "gas mark 4"]],
    ["350°F", ["180 °C", "350 °F", "gas mark 4"]],
    ["325-350 °F", ["160–180 °C", "325–350 °F", "gas mark 3–4"]],
    ["220C", ["220 °C", "425 °F", "gas mark 7"]],
    ["170 °C", ["170 °C", "340 °F", "gas mark 3"]],
    ["gas mark 6", ["200 °C", "400 °F", "gas mark 6"]],
    ["Gas ½", ["120 °C", "250 °F", "gas mark ½"]],
    ["160°C fan", ["160 °C fan", "325 °F fan", "gas mark 4"]],
    ["fan 180 °C", ["180 °C fan", "350 °F fan", "gas mark 6"]],
    ["165 °F", ["74 °C", "165 °F", null]],
    ["60 °C", ["60 °C", "140 °F", null]],
    ["-18 °C", ["−18 °C", "0 °F", null]],
    ["300 °C", ["300 °C", "575 °F", null]],
  ])("says %s in each scale", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("speaks the reader's language", () => {
    expect(shown("160 °C Umluft", "de")).toEqual(["160 °C Umluft", "325 °F Umluft", "Gas Stufe 4"]);
    expect(shown("180 °C (chaleur tournante)", "fr")?.[0]).toBe("180 °C chaleur tournante");
  });

  it("reads all that an oven may be set to", () => {
    const found = findTemperatures("Heat to 180°C/160°C fan/gas 4, or gas mark 20; use gas 2 minutes.", null);
    expect(found.map(({ low, scale, fan }) => [low, scale, fan === true])).toEqual([
      [180, "celsius", false],
      [160, "celsius", true],
      [4, "gas_mark", false],
    ]);
  });

  it("converts there and back to the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 600 }), (degrees) => {
        const there = convertTemperature(degrees, "celsius", "fahrenheit");
        expect(convertTemperature(there, "fahrenheit", "celsius")).toBeCloseTo(degrees, 9);
      }),
    );
  });

  it("never changes what is said in the scale that is asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 50 }), (low, more) => {
        const temperature = { low, high: low + more, scale: "celsius" as const };
        const text = formatTemperature(temperature, { scale: "celsius" }) ?? "";
        expect(findTemperatures(text, null)[0]).toMatchObject(
          low >= 10 || more === 0 ? temperature : { scale: "celsius" },
        );
      }),
    );
  });
});
