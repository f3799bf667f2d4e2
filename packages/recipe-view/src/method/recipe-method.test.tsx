import type { LinkedSteps, RecipeStep, StepMention } from "@larder/core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RecipeMethod, RecipeProse } from "./recipe-method.tsx";

describe("RecipeMethod", () => {
  it("puts an amount behind the bold mention and a timer around its words", () => {
    const html = render("Fry the **sugar** for 5 minutes.", {
      mentions: [mention("Fry the **sugar** for 5 minutes.", "**sugar**", [5])],
      timer: "5 minutes",
    });
    expect(html).toContain("Fry the <strong>sugar</strong><i>5</i> for <time>5 minutes</time>.");
  });

  it("finds ranges that leave out the asterisks, and plain words", () => {
    const text = "Add the **sugar** and the oil.";
    const html = render(text, { mentions: [mention(text, "sugar", [5]), mention(text, "oil", [4])] });
    expect(html).toContain("<strong>sugar</strong><i>5</i> and the oil<i>4</i>.");
  });

  it("follows escapes and wrapped lines", () => {
    const text = "Boil 2 \\* 3 eggs,\n   then wait 10 minutes\n   more.";
    expect(render(text, { mentions: [], timer: "10 minutes" })).toContain("then wait <time>10 minutes</time>\nmore.");
  });

  it("shows an amount once, and not where the cook wrote one", () => {
    const text = "Add 2 tbsp of the **oil**, then the **salt**, then more **salt**.";
    const html = render(text, {
      mentions: [
        mention(text, "**oil**", [1]),
        mention(text, "**salt**", [2]),
        { ...mention(text, "**salt**", [2]), start: text.lastIndexOf("**salt**"), end: text.lastIndexOf(".") },
      ],
    });
    expect(html).toContain(
      "<strong>oil</strong>, then the <strong>salt</strong><i>2</i>, then more <strong>salt</strong>.",
    );
  });

  it("shows an amount again for a share, and for one that the cook wrote himself", () => {
    const text = "Add the **oil**, then 1 tbsp of the **oil**, a little **oil** and the rest of the **oil**.";
    const places = [...text.matchAll(/oil/g)].map(({ index }) => index);
    const at = (index: number, share: StepMention["share"]) => {
      const start = places[index] ?? 0;
      return { ...mention(text, "oil", [1]), start, end: start + 3, share };
    };
    const html = render(text, {
      mentions: [
        at(0, { kind: "all" }),
        at(1, { kind: "amount", measure: { amount: null, unit: "tbsp" }, fraction: null }),
        at(2, { kind: "some" }),
        at(3, { kind: "rest", fraction: null }),
      ],
    });
    const amounts = html.split("<strong>oil</strong>").map((part) => part.startsWith("<i>1</i>"));
    expect(amounts).toEqual([false, true, true, false, true]);
  });

  it("keeps the words of ranges that lie outside the text", () => {
    const html = render("Stir.", { mentions: [], timerRange: { start: 90, end: 99 } });
    expect(html).toContain("<p>Stir.</p>");
  });

  it("numbers steps through their groups", () => {
    const steps = [step(1, "One.", null), step(2, "Two.", "For the sauce")];
    const html = renderToStaticMarkup(
      createElement(RecipeMethod, {
        recipe: { steps, body: "" },
        linked: { steps: [], madeOnTheWay: [], equipment: [] },
      }),
    );
    expect(html).toContain("<h3>For the sauce</h3>");
    expect(html).toContain('start="2"');
  });
});

describe("safety", () => {
  const attacks = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[press](javascript:alert(1))",
    "![](https://tracker.example/pixel.gif)",
    "<larder-timer index=0>x</larder-timer>",
    "[press](data:text/html,<script>alert(1)</script>)",
    "<svg onload=alert(1)>",
  ];

  it.each(attacks)("makes %s harmless", (markdown) => {
    const html = renderToStaticMarkup(createElement(RecipeProse, { markdown }));
    expect(html).not.toMatch(/<script|<img|<svg|onerror|onload|href="(?:javascript|data):|<larder-/i);
  });

  it("keeps ordinary links", () => {
    const html = renderToStaticMarkup(createElement(RecipeProse, { markdown: "[site](https://example.org/a)" }));
    expect(html).toContain('<a href="https://example.org/a" rel="noopener noreferrer nofollow">site</a>');
  });
});

function render(
  text: string,
  marks: {
    readonly mentions: readonly StepMention[];
    readonly timer?: string;
    readonly timerRange?: { readonly start: number; readonly end: number };
  },
) {
  const start = marks.timer === undefined ? -1 : text.indexOf(marks.timer);
  const range = marks.timerRange ?? (marks.timer === undefined ? null : { start, end: start + marks.timer.length });
  const linked: LinkedSteps = {
    steps: [
      {
        number: 1,
        mentions: marks.mentions,
        timers:
          range === null ? [] : [{ ...range, lowSeconds: 300, highSeconds: 300, label: null, attention: "waiting" }],
        temperatures: [],
      },
    ],
    madeOnTheWay: [],
    equipment: [],
  };
  return renderToStaticMarkup(
    createElement(RecipeMethod, {
      recipe: { steps: [step(1, text, null)], body: text },
      linked,
      renderAmount: (at: StepMention) => createElement("i", null, at.ingredientNumbers.join(" ")),
      renderTimer: (_timer: unknown, words: string) => createElement("time", null, words),
    }),
  );
}

function mention(text: string, words: string, ingredientNumbers: readonly number[]): StepMention {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length, ingredientNumbers, share: { kind: "all" }, bold: true };
}

function step(number: number, text: string, group: string | null): RecipeStep {
  return { number, text, group, range: { start: 0, end: text.length }, fileLine: number };
}
