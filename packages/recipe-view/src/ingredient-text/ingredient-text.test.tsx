import { describe, expect, it } from "vitest";
import { splitLeadingAmount } from "./ingredient-text.tsx";

describe("splitLeadingAmount", () => {
  it("takes amount and unit from the front and keeps the rest whole", () => {
    const { amount, rest } = splitLeadingAmount([
      { kind: "amount", text: "1½" },
      { kind: "text", text: " " },
      { kind: "unit", text: "tablespoons" },
      { kind: "text", text: " " },
      { kind: "food", text: "dark soy sauce" },
    ]);
    expect(amount.map((part) => part.text).join("")).toBe("1½ tablespoons");
    expect(rest.map((part) => part.text).join("")).toBe("dark soy sauce");
  });

  it("leaves a second measure of the same thing beside the food", () => {
    const { amount, rest } = splitLeadingAmount([
      { kind: "amount", text: "1" },
      { kind: "text", text: " " },
      { kind: "unit", text: "cup" },
      { kind: "text", text: " (" },
      { kind: "amount", text: "200" },
      { kind: "text", text: " " },
      { kind: "unit", text: "g" },
      { kind: "text", text: ") " },
      { kind: "food", text: "sugar" },
    ]);
    expect(amount.map((part) => part.text).join("")).toBe("1 cup");
    expect(rest.map((part) => part.text).join("")).toBe("(200 g) sugar");
  });

  it("leaves a line without a leading amount alone", () => {
    const parts = [
      { kind: "food", text: "salt" },
      { kind: "text", text: ", " },
      { kind: "note", text: "to taste" },
    ] as const;
    expect(splitLeadingAmount(parts)).toEqual({ amount: [], rest: parts });
  });
});
