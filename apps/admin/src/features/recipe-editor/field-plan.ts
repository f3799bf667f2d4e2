import type { FieldMeaning, RecipeField, RecipeFields } from "@larder/core";

/** A field as the form shows it. */
export interface PlannedField {
  readonly meaning: FieldMeaning;
  /** The file's own key, else the home dialect's. */
  readonly key: string;
  readonly control: "text" | "long_text" | "terms";
  /** `null` when the file has no such key. */
  readonly field: RecipeField | null;
}

/** In the order the cook knows: before the ingredients, and after the steps. */
const firstMeanings = ["title", "source", "sourcelink", "image"] as const;
const lastMeanings = [
  "searchterms",
  "servings",
  "prep_time",
  "cook_time",
  "total_time",
  "course",
  "cuisine",
  "diet",
  "lang",
] as const;
/** Shown when the file has them. */
const rareMeanings = ["tags", "description", "imgcredit", "equipment", "notes", "slug"] as const;

const lists: ReadonlySet<FieldMeaning> = new Set(["searchterms", "tags", "diet", "equipment"]);
const longTexts: ReadonlySet<FieldMeaning> = new Set(["description", "notes"]);

export interface FieldPlan {
  readonly first: readonly PlannedField[];
  readonly last: readonly PlannedField[];
  /** Fields that only the source can change, in file order: the cook's own, and those whose value is no plain text or list. */
  readonly others: readonly RecipeField[];
}

/** Decide which fields the form shows, where, and by what control. */
export function planFields({ fields }: RecipeFields): FieldPlan {
  const plan = (meaning: FieldMeaning): readonly PlannedField[] => {
    const field = fields.find((candidate) => candidate.meaning === meaning) ?? null;
    if (field !== null && !isEditable(field)) return [];
    return [{ meaning, key: field?.key ?? meaning, control: controlOf(meaning, field), field }];
  };
  // A file that keeps its terms under `tags` gets no second list beside it.
  const has = (meaning: FieldMeaning) => fields.some((field) => field.meaning === meaning);
  const last = lastMeanings.flatMap((meaning): readonly FieldMeaning[] =>
    meaning === "searchterms" && !has("searchterms") && has("tags") ? ["tags"] : [meaning],
  );
  const rare = rareMeanings.filter((meaning) => has(meaning) && !last.includes(meaning));
  const own = (field: RecipeField) =>
    field.meaning !== "ingredients" && field.meaning !== "steps" && (field.meaning === null || !isEditable(field));
  return {
    first: firstMeanings.flatMap(plan),
    last: [...last, ...rare].flatMap(plan),
    others: fields.filter(own),
  };
}

function isEditable(field: RecipeField): boolean {
  if (field.value.kind === "other") return false;
  // A list where one text is expected would be thrown away by typing into it.
  return field.value.kind !== "list" || (field.meaning !== null && lists.has(field.meaning));
}

function controlOf(meaning: FieldMeaning, field: RecipeField | null): PlannedField["control"] {
  // "tags: soup, winter" is one text, and stays one.
  if (lists.has(meaning) && field?.value.kind !== "text") return "terms";
  return longTexts.has(meaning) || (field?.value.kind === "text" && field.value.text.includes("\n"))
    ? "long_text"
    : "text";
}
