import { describe, expect, it } from "vitest";
import { findTemperatures } from "./find-temperatures.ts";
import { findTimers } from "./find-timers.ts";

const minute = 60;
const hour = 3600;

const timerTable: readonly [
  text: string,
  found: readonly [text: string, low: number, high: number][],
  lang?: string,
][] = [
  ["Simmer for 1 hour and 30 minutes.", [["1 hour and 30 minutes", 90 * minute, 90 * minute]]],
  ["Cook for another 10 or 15 minutes, until glazed.", [["10 or 15 minutes", 10 * minute, 15 * minute]]],
  ["Brown, about 1 minute on each side.", [["1 minute", minute, minute]]],
  ["Bake 5 to 7 minutes.", [["5 to 7 minutes", 5 * minute, 7 * minute]]],
  ["Fry 2-3 min per side", [["2-3 min", 2 * minute, 3 * minute]]],
  ["Rest 1½ hours.", [["1½ hours", 5400, 5400]]],
  ["Bake for 45 minutes to 1 hour.", [["45 minutes to 1 hour", 45 * minute, hour]]],
  ["Melt the butter in a second pan for 10 seconds", [["10 seconds", 10, 10]]],
  ["Toast 30 seconds to 1 minute", [["30 seconds to 1 minute", 30, minute]]],
  ["Wait an hour and a half.", [["an hour and a half", 5400, 5400]]],
  ["Soak for half an hour", [["half an hour", 1800, 1800]]],
  ["Braise 1h30 covered", [["1h30", 5400, 5400]]],
  ["Give it 5 more minutes", [["5 more minutes", 300, 300]]],
  ["a 20-minute rest", [["20-minute", 1200, 1200]]],
  [
    "Boil for 5 minutes, then simmer for 2 hours",
    [
      ["5 minutes", 300, 300],
      ["2 hours", 7200, 7200],
    ],
  ],
  ["Bake between 20 and 25 minutes", [["between 20 and 25 minutes", 1200, 1500]]],
  ["Cook ten minutes", [["ten minutes", 600, 600]]],
  ["Stir 2 to 3 times during the simmering.", []],
  ["Stir every 5 minutes.", []],
  ["stirring every half hour", []],
  ["Chill overnight.", []],
  ["Cut into 2 pieces, add 3 cups", []],
  ["a dish of the 1970s", []],
  ["Eine Stunde und 30 Minuten schmoren", [["Eine Stunde und 30 Minuten", 5400, 5400]], "de"],
  ["8 bis 10 Minuten braten, alle 5 Minuten wenden", [["8 bis 10 Minuten", 480, 600]], "de"],
  ["1,5 Stunden garen", [["1,5 Stunden", 5400, 5400]], "de"],
  [
    "Cuire 10 à 15 minutes puis 1 heure et demie",
    [
      ["10 à 15 minutes", 600, 900],
      ["1 heure et demie", 5400, 5400],
    ],
    "fr",
  ],
];

describe("findTimers", () => {
  it.each(timerTable)("%s", (text, found, lang) => {
    const timers = findTimers(text, lang).map((timer) => [
      text.slice(timer.start, timer.end),
      timer.lowSeconds,
      timer.highSeconds,
    ]);
    expect(timers).toEqual(found);
  });
});

const temperatureTable: readonly [
  text: string,
  found: readonly [text: string, low: number, high: number, scale: string][],
][] = [
  ["Heat the oven to 350°F.", [["350°F", 350, 350, "fahrenheit"]]],
  ["at 180 °C for an hour", [["180 °C", 180, 180, "celsius"]]],
  [
    "Preheat to 180C/350F",
    [
      ["180C", 180, 180, "celsius"],
      ["350F", 350, 350, "fahrenheit"],
    ],
  ],
  ["Preheat to 400 degrees.", [["400 degrees", 400, 400, "fahrenheit"]]],
  ["about 350 degrees", [["350 degrees", 350, 350, "fahrenheit"]]],
  ["to 325–350 °F", [["325–350 °F", 325, 350, "fahrenheit"]]],
  ["350° to 375°F oil", [["350° to 375°F", 350, 375, "fahrenheit"]]],
  ["145 degrees Fahrenheit inside", [["145 degrees Fahrenheit", 145, 145, "fahrenheit"]]],
  ["freeze at -18 °C", [["-18 °C", -18, -18, "celsius"]]],
  ["a 350-degree oven", [["350-degree", 350, 350, "fahrenheit"]]],
  ["at a 45-degree angle", []],
  ["165 degrees inside", []],
  ["add 2 C flour and 20 F", []],
  ["cut 3 carrots for 4 friends", []],
];

describe("findTemperatures", () => {
  it.each(temperatureTable)("%s", (text, found) => {
    const temperatures = findTemperatures(text, null).map(({ start, end, low, high, scale }) => [
      text.slice(start, end),
      low,
      high,
      scale,
    ]);
    expect(temperatures).toEqual(found);
  });

  it("reads a number without a scale as the recipe's other temperatures", () => {
    expect(findTemperatures("165 degrees inside", "fahrenheit")).toMatchObject([{ low: 165, scale: "fahrenheit" }]);
  });
});

describe("what a time is for", () => {
  it.each([
    ["Bring to a boil and simmer for 20 minutes.", "simmer", "waiting"],
    ["Heat the oil over medium heat and cook for 12 minutes.", "cook", "waiting"],
    ["Fry for 2 minutes.", "fry", "hands_on"],
    ["Stir for 1 minute.", "stir", "hands_on"],
    ["Simmer, stirring now and then, for 1 hour.", "simmer", "waiting"],
    ["Simmer, stirring constantly, for 10 minutes.", "simmer", "hands_on"],
    ["Knead until smooth. After 10 minutes, stop.", null, "waiting"],
    ["Give it 10 minutes to rest in the bowl.", "rest", "waiting"],
  ])("%s", (text, label, attention) => {
    expect(findTimers(text).map((timer) => [timer.label, timer.attention])).toEqual([[label, attention]]);
  });

  it.each([
    ["Die Zwiebeln 10 Minuten dünsten.", "de", "dünsten"],
    ["Zugedeckt 1 Stunde schmoren lassen.", "de", "schmoren"],
    ["Laissez mijoter 30 minutes.", "fr", "mijoter"],
  ])("%s", (text, lang, label) => {
    expect(findTimers(text, lang).map((timer) => timer.label)).toEqual([label]);
  });
});
