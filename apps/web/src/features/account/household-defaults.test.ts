import { describe, expect, it } from "vitest";
import { guessHouseholdDefaults } from "./household-defaults.ts";

describe("guessHouseholdDefaults", () => {
  it.each([
    ["en-US", { weekStart: 7, units: "us", locale: "en-US" }],
    ["en", { weekStart: 7, units: "us", locale: "en" }],
    ["en-GB", { weekStart: 1, units: "metric", locale: "en-GB" }],
    ["de", { weekStart: 1, units: "metric", locale: "de" }],
    ["ar-EG", { weekStart: 6, units: "metric", locale: "ar-EG" }],
    ["not a language", { units: "us", locale: "en" }],
  ])("takes week and units from %s", (language, expected) => {
    expect(guessHouseholdDefaults({ language, timeZone: "Asia/Kathmandu" })).toMatchObject({
      ...expected,
      timeZone: "Asia/Kathmandu",
    });
  });
});
