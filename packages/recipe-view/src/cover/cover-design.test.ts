import { describe, expect, it } from "vitest";
import { designCover } from "./cover-design.ts";

describe("designCover", () => {
  it("gives the same recipe the same cover", () => {
    const subject = { title: "Hong Shao Rou", course: "main", mainIngredient: "pork belly" };
    expect(designCover(subject)).toEqual(designCover({ ...subject }));
  });

  it("takes the colour from what the dish is about, before the title", () => {
    expect(designCover({ title: "Green curry", mainIngredient: "salmon" }).hue).toBe("slate");
    expect(designCover({ title: "Green curry" }).hue).toBe("herb");
    expect(designCover({ title: "Hong Shao Rou", mainIngredient: "pork belly" }).hue).toBe("tomato");
  });

  it("takes the motif from the course, and from the kind of dish where the course says little", () => {
    expect(designCover({ title: "Minestrone", course: "soup" }).motif).toBe("bowl");
    expect(designCover({ title: "Pizza dough", course: "bread" }).motif).toBe("loaf");
    expect(designCover({ title: "Mushroom risotto", course: "main" }).motif).toBe("noodles");
    expect(designCover({ title: "Risotto cake", course: "dessert" }).motif).not.toBe("noodles");
  });

  it("keeps the shapes within their bounds, whatever the title", () => {
    for (let length = 0; length < 400; length++) {
      const { tilt, shift } = designCover({ title: "Öl ".repeat(length) });
      expect(Math.abs(tilt)).toBeLessThanOrEqual(8);
      expect(Math.abs(shift)).toBeLessThanOrEqual(20);
    }
  });

  it("finds an initial in any script, and none where there is none", () => {
    expect(designCover({ title: "“Älplermagronen”" }).initial).toBe("Ä");
    expect(designCover({ title: "红烧肉" }).initial).toBe("红");
    expect(designCover({ title: "7-minute eggs" }).initial).toBe("7");
    expect(designCover({ title: "…" }).initial).toBe("");
  });
});
