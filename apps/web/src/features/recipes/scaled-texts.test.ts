import { parseIngredientLine, toRational } from "@larder/core";
import { describe, expect, it } from "vitest";
import { chooseScales } from "./recipe-scale.ts";
import type { ScaledPart } from "./scaled-texts.ts";
import { toMentionAmount, toScaledLine, withRealFractions } from "./scaled-texts.ts";

describe("withRealFractions", () => {
  it.each([
    ["1/2", "½"],
    ["1 1/2", "1½"],
    ["2 ½", "2½"],
    ["1 1/2 to 2 1/4", "1½ to 2¼"],
    ["1.5 to 2", "1.5 to 2"],
    ["5/16", "5/16"],
    ["1/2/3", "1/2/3"],
  ])("sets %j as %j", (typed, shown) => {
    expect(withRealFractions(typed)).toBe(shown);
  });
});

describe("toScaledLine", () => {
  const { choices } = chooseScales(2, {});

  it("puts the amount apart and gives one text per size where they differ", () => {
    const line = toScaledLine(ingredient("1 1/2 tablespoons dark soy sauce"), choices, null);
    expect(atSize(line.amount, 1)).toBe("1½ tablespoons");
    expect(atSize(line.amount, 3)).toBe("3 tablespoons");
    expect(line.rest.every((part) => typeof part.text === "string")).toBe(true);
    expect(atSize(line.rest, 0)).toBe("dark soy sauce");
  });

  it("says one of what the cook wrote as several", () => {
    const line = toScaledLine(ingredient("2 onions, sliced"), choices, null);
    expect([atSize(line.amount, 0), atSize(line.rest, 0)]).toEqual(["1", "onion, sliced"]);
    expect([atSize(line.amount, 3), atSize(line.rest, 3)]).toEqual(["4", "onions, sliced"]);
  });

  it("says fractions in words, and plain numbers not twice", () => {
    expect(toScaledLine(ingredient("1/2 cup sugar"), choices, null).spoken?.[1]).toBe("one half cup");
    expect(toScaledLine(ingredient("salt, to taste"), choices, null)).toMatchObject({ amount: [], spoken: null });
  });
});

describe("toMentionAmount", () => {
  const { choices } = chooseScales(2, {});
  const mention = {
    text: "sugar",
    start: 0,
    end: 5,
    ingredientNumbers: [1],
    share: { kind: "all" },
    bold: false,
  } as const;

  it("shows what is left, but not what nobody can tell", () => {
    const ingredients = [ingredient("5 green onions")];
    const rest = (fraction: string | null) =>
      ({ ...mention, share: { kind: "rest", fraction: fraction === null ? null : toRational(fraction) } }) as const;
    expect(toMentionAmount(rest("1/2"), ingredients, choices, null)?.[1]).toBe("2½");
    expect(toMentionAmount(rest(null), ingredients, choices, null)).toBeNull();
    expect(toMentionAmount({ ...mention, share: { kind: "some" } }, ingredients, choices, null)).toBeNull();
  });

  it("says an amount of the step again only at other sizes", () => {
    const share = {
      kind: "amount",
      measure: { amount: { kind: "exact", value: toRational(2) }, unit: "tbsp" },
      fraction: null,
    } as const;
    const text = toMentionAmount({ ...mention, share }, [ingredient("oil")], choices, null);
    expect(text?.[1]).toBe("");
    expect(text?.[3]).toBe("4 tbsp");
  });

  it("lists no amounts behind the name of a whole group", () => {
    const ingredients = [1, 2, 3].map((number) => ({ ...ingredient("1 egg"), number }));
    expect(toMentionAmount({ ...mention, ingredientNumbers: [1, 2, 3] }, ingredients, choices, null)).toBeNull();
  });

  it("scales the whole amount, or the share that the step uses", () => {
    const ingredients = [ingredient("4 tablespoons sugar")];
    expect(toMentionAmount(mention, ingredients, choices, null)?.[3]).toBe("8 tbsp");
    expect(
      toMentionAmount(
        { ...mention, share: { kind: "part", fraction: toRational("1/2") } },
        ingredients,
        choices,
        null,
      )?.[1],
    ).toBe("2 tbsp");
  });

  it("says nothing for lines without an amount or outside the list", () => {
    expect(toMentionAmount(mention, [ingredient("sugar, to taste")], choices, null)).toBeNull();
    expect(toMentionAmount({ ...mention, ingredientNumbers: [] }, [], choices, null)).toBeNull();
    expect(toMentionAmount({ ...mention, ingredientNumbers: [9] }, [ingredient("1 egg")], choices, null)).toBeNull();
  });
});

function ingredient(text: string) {
  return { number: 1, group: null, line: parseIngredientLine(text), range: { start: 0, end: 0 }, fileLine: 1 };
}

function atSize(parts: readonly ScaledPart[], size: number): string {
  return parts.map(({ text }) => (typeof text === "string" ? text : text[size])).join("");
}
