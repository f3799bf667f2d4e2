import type { Result } from "../result.ts";
import { err, ok } from "../result.ts";
import { applySplices } from "./apply-splices.ts";
import { addField, removeField, renameField, setFieldValue } from "./edit-field.ts";
import { addIngredient, removeIngredient, replaceIngredient, toListPlace } from "./edit-ingredients.ts";
import { insertListItem, moveListItem, removeListItem, replaceListItem } from "./edit-list.ts";
import type { BareValue, Field } from "./field-value.ts";
import { toBareValue } from "./field-value.ts";
import type { RecipeSource } from "./read-recipe-source.ts";
import { readRecipeSource } from "./read-recipe-source.ts";
import type { RecipeEdit, RecipeEditError, Splice } from "./recipe-edit.ts";
import type { SourceLine } from "./source-lines.ts";
import { listSourceLines } from "./source-lines.ts";

type Outcome = Result<readonly Splice[], RecipeEditError>;

/** What the file must say after the edit; everything that is not named must say what it said before. */
interface Expectation {
  readonly fields?: readonly (readonly [string, BareValue])[];
  /** The field whose value is checked through `ingredients` instead. */
  readonly looseKey?: string | null;
  readonly ingredients?: readonly string[];
  /** Compared without regard to the kind of line ends. */
  readonly body?: string;
  readonly bodyMayChange?: boolean;
}

interface Plan {
  readonly splices: readonly Splice[] | null;
  readonly expected: Expectation;
  /** Named by `value_invalid`. */
  readonly key: string;
}

/**
 * Work out the smallest change of the text that does what an editor asks for.
 *
 * One line per list item, the lines of one field, nothing else: comments, blank lines, order, quotes and line ends stay.
 * A list keeps its form, a value its quotes where it can. The result is read again before it is given: if it would not
 * say exactly what was asked, and otherwise the same as before, the answer is `value_invalid`.
 *
 * A field set to the value that it has gives no splices. Line ends inside a value may be `\n`; the file's own are written.
 * Ingredient values are one line, trimmed. `move_item` counts `toIndex` in the list as it is after the move.
 *
 * @returns splices for `applySplices`, or why it can't be done
 */
export function editRecipe(text: string, edit: RecipeEdit): Outcome {
  const source = readRecipeSource(text);
  if (source.readOnly) return err({ code: "document_read_only" });
  const planned = planEdit(source, edit);
  if (!planned.ok) return planned;
  const { splices, expected, key } = planned.value;
  const refused = err({ code: "value_invalid", key } as const);
  if (splices === null || splices.some((splice) => !isWritable(splice.text))) return refused;
  const real = splices.filter((splice) => text.slice(splice.start, splice.end) !== splice.text);
  if (real.length === 0) return ok([]);
  const after = readRecipeSource(applySplices(text, real).text);
  return isAsExpected(source, after, expected) ? ok(real) : refused;
}

function planEdit(source: RecipeSource, edit: RecipeEdit): Result<Plan, RecipeEditError> {
  switch (edit.op) {
    case "replace_body":
      return planBody(source, edit.value);
    case "add_ingredient":
    case "replace_ingredient":
    case "remove_ingredient":
      return planIngredient(source, edit);
    default:
      break;
  }
  if (!source.frontMatter.editable) return err(notEditable(source));
  const field = source.frontMatter.fields.find((other) => other.key === edit.key);
  switch (edit.op) {
    case "set_field":
      return planSet(source, edit.key, field, edit.value);
    case "remove_field": {
      if (field === undefined) return err({ code: "field_missing", key: edit.key });
      const fields = bareFields(source).filter(([key]) => key !== edit.key);
      return ok({ splices: removeField(toListPlace(source), field), expected: { fields }, key: edit.key });
    }
    case "rename_field": {
      if (field === undefined) return err({ code: "field_missing", key: edit.key });
      if (!isKey(edit.newKey)) return err({ code: "value_invalid", key: edit.newKey });
      if (source.frontMatter.fields.some((other) => other !== field && other.key === edit.newKey)) {
        return err({ code: "field_exists", key: edit.newKey });
      }
      const fields = bareFields(source).map(([key, value]) => [key === edit.key ? edit.newKey : key, value] as const);
      return ok({ splices: renameField(field, edit.newKey), expected: { fields }, key: edit.newKey });
    }
    default:
      return planItem(source, field, edit);
  }
}

function planSet(
  source: RecipeSource,
  key: string,
  field: Field | undefined,
  value: string | number | readonly string[],
): Result<Plan, RecipeEditError> {
  if (!isKey(key) || (typeof value === "number" && !Number.isFinite(value))) return err({ code: "value_invalid", key });
  const wanted = typeof value === "object" ? value.map(unifyLineEnds) : unifyLineEnds(String(value));
  const bare: BareValue = typeof wanted === "string" ? wanted : wanted.length === 0 ? null : wanted;
  const place = toListPlace(source);
  if (field === undefined) {
    const splices = addField(place, source.frontMatter, key, wanted);
    const lengthBefore = splices[0]?.start ?? 0;
    const before = source.frontMatter.fields.filter((other) => other.keyRange.start < lengthBefore);
    const fields = bareFields(source).toSpliced(before.length, 0, [key, bare]);
    return ok({ splices, expected: { fields }, key });
  }
  const isSame = isEqual(toBareValue(field.value), bare);
  const splices = isSame ? [] : setFieldValue(place, source.frontMatter, field, wanted);
  const fields = bareFields(source).map(([other, old]) => [other, other === key ? bare : old] as const);
  return ok({ splices, expected: { fields }, key });
}

function planItem(
  source: RecipeSource,
  field: Field | undefined,
  edit: Extract<RecipeEdit, { readonly itemIndex: number }>,
): Result<Plan, RecipeEditError> {
  const { key, itemIndex } = edit;
  if (field === undefined) return err({ code: "field_missing", key });
  const { value } = field;
  const place = toListPlace(source);
  const missing = err({ code: "item_missing", key, itemIndex } as const);
  if (value.kind === "empty" || (value.kind === "list" && value.items.length === 0)) {
    if (edit.op !== "insert_item" || itemIndex !== 0) return missing;
    const item = unifyLineEnds(edit.value);
    const splices = setFieldValue(place, source.frontMatter, field, [item]);
    return ok({ splices, expected: { fields: withValue(source, key, [item]) }, key });
  }
  if (value.kind !== "list") return err({ code: "field_not_a_list", key });
  const isInside = (index: number, end: number): boolean => Number.isInteger(index) && index >= 0 && index < end;
  const count = value.items.length;
  if (!isInside(itemIndex, edit.op === "insert_item" ? count + 1 : count)) return missing;
  const items = value.items.map((item) => toBareValue(item.value));
  switch (edit.op) {
    case "insert_item": {
      const item = unifyLineEnds(edit.value);
      const expected = { fields: withValue(source, key, items.toSpliced(itemIndex, 0, item)) };
      return ok({ splices: insertListItem(place, value, itemIndex, item), expected, key });
    }
    case "replace_item": {
      const item = unifyLineEnds(edit.value);
      const expected = { fields: withValue(source, key, items.with(itemIndex, item)) };
      const splices = isEqual(items[itemIndex] ?? null, item) ? [] : replaceListItem(value, itemIndex, item);
      return ok({ splices, expected, key });
    }
    case "remove_item": {
      const expected = { fields: withValue(source, key, items.toSpliced(itemIndex, 1)) };
      return ok({ splices: removeListItem(place, value, itemIndex), expected, key });
    }
    case "move_item": {
      if (!isInside(edit.toIndex, count)) return err({ code: "item_missing", key, itemIndex: edit.toIndex });
      const moved = items.toSpliced(itemIndex, 1).toSpliced(edit.toIndex, 0, items[itemIndex] ?? null);
      const splices = moveListItem(place, value, itemIndex, edit.toIndex);
      return ok({ splices, expected: { fields: withValue(source, key, moved) }, key });
    }
  }
}

function planIngredient(
  source: RecipeSource,
  edit: Extract<RecipeEdit, { readonly op: `${string}_ingredient` }>,
): Result<Plan, RecipeEditError> {
  const key = source.fieldOf.get("ingredients")?.key ?? "ingredients";
  const value = edit.op === "remove_ingredient" ? "" : edit.value.trim();
  if (edit.op !== "remove_ingredient" && (value === "" || /[\n\r]/.test(value))) {
    return err({ code: "value_invalid", key });
  }
  const place = toListPlace(source);
  const texts = source.ingredients.map((other) => other.entry.text);
  const inBody =
    source.ingredients[0]?.entry.origin.kind === "lines" && source.fieldOf.get("ingredients")?.value.kind !== "scalar";
  const underHeading =
    texts.length === 0 && !source.fieldOf.has("ingredients") && source.body.ingredientHeading !== null;
  const isInBody = inBody || underHeading;
  const common = isInBody ? { bodyMayChange: true } : { looseKey: key };
  if (!isInBody && !source.frontMatter.editable) return err(notEditable(source));
  if (edit.op === "add_ingredient") {
    const expected = { ...common, ingredients: [...texts, value] };
    return ok({ splices: addIngredient(source, place, value), expected, key });
  }
  const index = source.ingredients.findIndex((other) => other.number === edit.number);
  const target = source.ingredients[index];
  if (target === undefined) return err({ code: "ingredient_missing", number: edit.number });
  if (edit.op === "replace_ingredient") {
    const expected = { ...common, ingredients: texts.with(index, value) };
    const splices = texts[index] === value ? [] : replaceIngredient(target, source, value);
    return ok({ splices, expected, key });
  }
  const fields = bareFields(source).map(([other, old]) => [other, other === key ? null : old] as const);
  const { origin } = target.entry;
  const isSole = texts.length === 1 && (origin.kind !== "field_item" || origin.list.items.length === 1);
  // Without its only line a list is none any more, and the reader may find ingredients elsewhere in the file.
  const expected = !isSole ? { ...common, ingredients: texts.toSpliced(index, 1) } : isInBody ? common : { fields };
  return ok({ splices: removeIngredient(target, source, place), expected, key });
}

function planBody(source: RecipeSource, value: string): Result<Plan, RecipeEditError> {
  const { frontMatter, text, lineEnd } = source;
  if (frontMatter.state === "unclosed") return err(notEditable(source));
  const { start, end } = frontMatter.bodyRange;
  const old = text.slice(start, end);
  const wanted = unifyLineEnds(value);
  const oldLines = cutLines(old);
  const newLines = cutLines(wanted);
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && unifyLineEnds(a) === b;
  let head = 0;
  while (head < Math.min(oldLines.length, newLines.length) && isSame(oldLines[head], newLines[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(oldLines.length, newLines.length) - head &&
    isSame(oldLines[oldLines.length - 1 - tail], newLines[newLines.length - 1 - tail])
  ) {
    tail += 1;
  }
  const kept = oldLines.slice(0, head).join("").length;
  const gone = oldLines.slice(head, oldLines.length - tail).join("").length;
  const come = newLines
    .slice(head, newLines.length - tail)
    .join("")
    .replaceAll("\n", lineEnd);
  const splices = [{ start: start + kept, end: start + kept + gone, text: come }];
  return ok({ splices, expected: { body: wanted }, key: "body" });
}

/** The law of every edit: what was asked is there, and nothing else has changed. */
function isAsExpected(before: RecipeSource, after: RecipeSource, expected: Expectation): boolean {
  const wasEditable = before.frontMatter.editable;
  if (after.readOnly || after.frontMatter.editable !== wasEditable || after.frontMatter.state === "unclosed")
    return false;
  const isKept = ([key]: readonly [string, BareValue]): boolean => key !== expected.looseKey;
  const fields = (expected.fields ?? bareFields(before)).filter(isKept);
  if (!isEqual(fields, bareFields(after).filter(isKept))) return false;
  if (expected.ingredients !== undefined) {
    const texts = after.ingredients.map((entry) => entry.entry.text);
    if (!isEqual(expected.ingredients, texts)) return false;
  }
  const bodyAfter = after.text.slice(after.frontMatter.bodyRange.start, after.frontMatter.bodyRange.end);
  if (expected.body !== undefined) return unifyLineEnds(bodyAfter) === expected.body;
  const { start, end } = before.frontMatter.bodyRange;
  return expected.bodyMayChange === true || bodyAfter === before.text.slice(start, end);
}

function bareFields(source: RecipeSource): readonly (readonly [string, BareValue])[] {
  return source.frontMatter.fields.map((field) => [field.key, toBareValue(field.value)] as const);
}

function withValue(
  source: RecipeSource,
  key: string,
  value: readonly BareValue[],
): readonly (readonly [string, BareValue])[] {
  return bareFields(source).map(
    ([other, old]) => [other, other === key ? (value.length === 0 ? null : value) : old] as const,
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function notEditable(source: RecipeSource): RecipeEditError {
  return { code: "fields_not_editable", line: source.frontMatter.issues[0]?.line ?? 1 };
}

/** A key is one line of at most 200 characters. */
function isKey(key: string): boolean {
  return key.trim() !== "" && key.trim() === key && key.length <= 200 && !/[\n\r]/.test(key);
}

/** NUL and lone surrogates would make the file unreadable for good. */
function isWritable(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

function unifyLineEnds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Lines with their line ends. */
function cutLines(text: string): readonly string[] {
  return listSourceLines(text).flatMap((line: SourceLine) =>
    line.next > line.start ? [text.slice(line.start, line.next)] : [],
  );
}
