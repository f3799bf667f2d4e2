import { addField, setFieldValue } from "./edit-field.ts";
import type { ListPlace } from "./edit-list.ts";
import { insertListItem, removeListItem, replaceListItem } from "./edit-list.ts";
import type { FieldValue, ListValue } from "./field-value.ts";
import type { IngredientEntry, RecipeSource } from "./read-recipe-source.ts";
import type { Splice } from "./recipe-edit.ts";

/** Splices that add an ingredient below the last one, wherever the dialect keeps them. `null` where no line can be added. */
export function addIngredient(source: RecipeSource, place: ListPlace, value: string): readonly Splice[] | null {
  const last = source.ingredients.at(-1);
  const field = source.fieldOf.get("ingredients");
  if (last !== undefined) {
    const { origin } = last.entry;
    if (origin.kind === "lines") return addLine(place, origin.lastLineIndex, nextPrefix(origin.prefix), value);
    const list = field === undefined ? null : lastListOf(field.value);
    return list === null ? null : insertListItem(place, list, list.items.length, value);
  }
  if (field !== undefined) return setFieldValue(place, source.frontMatter, field, [value]);
  const heading = source.body.ingredientHeading;
  if (heading !== null) {
    const line = place.lines[heading.lastLineIndex];
    if (line === undefined) return null;
    const gap = line.next === line.end ? place.lineEnd : "";
    return [{ start: line.next, end: line.next, text: `${gap}${place.lineEnd}- ${value}${place.lineEnd}` }];
  }
  return addField(place, source.frontMatter, "ingredients", [value]);
}

/** Splices that put another text in place of an ingredient. */
export function replaceIngredient(
  target: IngredientEntry,
  source: RecipeSource,
  value: string,
): readonly Splice[] | null {
  const { origin, range } = target.entry;
  switch (origin.kind) {
    case "field_item":
      return replaceListItem(origin.list, origin.index, value);
    case "lines":
      return [{ start: range.start, end: range.end, text: value }];
    case "field_value": {
      const field = source.fieldOf.get("ingredients");
      return field === undefined ? null : setFieldValue(toListPlace(source), source.frontMatter, field, value);
    }
    case "field_key":
      return null;
  }
}

/** Splices that take an ingredient away with its line. */
export function removeIngredient(
  target: IngredientEntry,
  source: RecipeSource,
  place: ListPlace,
): readonly Splice[] | null {
  const { origin } = target.entry;
  switch (origin.kind) {
    case "field_item":
      return removeListItem(place, origin.list, origin.index);
    case "lines": {
      const first = place.lines[origin.lineIndex];
      const last = place.lines[origin.lastLineIndex];
      return first === undefined || last === undefined ? null : [{ start: first.start, end: last.next, text: "" }];
    }
    case "field_value": {
      const field = source.fieldOf.get("ingredients");
      return field === undefined ? null : setFieldValue(place, source.frontMatter, field, []);
    }
    case "field_key":
      return null;
  }
}

/** The file around a list, as its edits need it. */
export function toListPlace(source: RecipeSource): ListPlace {
  return { text: source.text, lines: source.lines, lineEnd: source.lineEnd };
}

/** The list to which the last ingredient belongs: a group's own list if the last item is a group. */
function lastListOf(value: FieldValue): ListValue | null {
  if (value.kind === "map") {
    const last = value.fields.at(-1);
    return last === undefined || value.flow ? null : lastListOf(last.value);
  }
  if (value.kind !== "list") return null;
  const last = value.items.at(-1)?.value;
  if (last?.kind === "map" && !last.flow && last.fields.length === 1) {
    const inner = last.fields[0]?.value;
    if (inner?.kind === "list" && inner.items.length > 0) return lastListOf(inner);
  }
  return value;
}

function addLine(place: ListPlace, lineIndex: number, prefix: string, value: string): readonly Splice[] | null {
  const line = place.lines[lineIndex];
  if (line === undefined) return null;
  const hasEnd = line.next > line.end;
  const lineEnd = hasEnd ? place.text.slice(line.end, line.next) : place.lineEnd;
  // The last line of a file that has no line end: the new one has none either.
  const text = hasEnd ? `${prefix}${value}${lineEnd}` : `${lineEnd}${prefix}${value}`;
  return [{ start: line.next, end: line.next, text }];
}

/** The marker of the next item: "3." after "2.", an empty box after a ticked one. */
function nextPrefix(prefix: string): string {
  return prefix.replace(/\d+/, (digits) => String(Number(digits) + 1)).replace(/\[[xX]\]/, "[ ]");
}
