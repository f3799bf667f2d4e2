/**
 * What the form of a food sends, in the shape that the use case checks. A figure that is left empty altogether is none;
 * one without a source, or a source without a figure, goes on as it is and is refused with its field.
 */
export function readFoodForm(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const texts = (name: string) => form.getAll(name).map((value) => String(value).trim());
  const lines = (name: string) =>
    text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  const [weights, sources] = [texts("weight"), texts("weightSource")];
  return {
    name: text("name"),
    plural: text("plural"),
    aliases: lines("aliases"),
    german: lines("german"),
    french: lines("french"),
    aisle: text("aisle"),
    category: text("category"),
    liquid: form.get("liquid") === "on",
    staple: form.get("staple") === "on",
    perishable: form.get("perishable") === "on",
    density: readFigure(text("density"), text("densitySource")),
    pieceWeights: texts("weightUnit").flatMap((unit, index) => {
      const figure = readFigure(weights[index] ?? "", sources[index] ?? "");
      return figure === null ? [] : [{ unit, ...figure }];
    }),
    keepsDays: readFigure(text("keepsDays"), text("keepsSource")),
  };
}

/** What the form of a food sends. */
export type FoodFormValues = ReturnType<typeof readFoodForm>;

function readFigure(value: string, source: string): { readonly value: number; readonly source: string } | null {
  if (value === "" && source === "") return null;
  return { value: value === "" ? Number.NaN : Number(value.replace(",", ".")), source };
}
