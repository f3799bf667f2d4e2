import type { ListPlace } from "./edit-list.ts";
import { formatBlockList, replaceListItems } from "./edit-list.ts";
import type { Field, FieldValue } from "./field-value.ts";
import { formatScalar } from "./format-scalar.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import type { Splice } from "./recipe-edit.ts";
import { findFieldMeaning, homeFieldOrder } from "./recipe-vocabulary.ts";
import { lineIndexAt } from "./source-lines.ts";

const defaultIndent = "  ";

/** Splices that give an existing field another value. `null` where it can't be done by lines. */
export function setFieldValue(
  place: ListPlace,
  frontMatter: FrontMatter,
  field: Field,
  value: string | readonly string[],
): readonly Splice[] | null {
  return typeof value === "string"
    ? setScalar(place, frontMatter, field, value)
    : setList(place, frontMatter, field, value);
}

/**
 * Splices that add a field: a known one where the home dialect has it, any other at the end. A file without fields gets
 * a block of them.
 */
export function addField(
  place: ListPlace,
  frontMatter: FrontMatter,
  key: string,
  value: string | readonly string[],
): readonly Splice[] {
  const { at, beside } = findPlaceFor(place, frontMatter, key);
  const besideLine = beside === null ? undefined : place.lines[lineIndexAt(place.lines, beside.keyRange.start)];
  const lineEnd = besideLine === undefined ? place.lineEnd : place.text.slice(besideLine.end, besideLine.next);
  const keyIndent =
    besideLine === undefined || beside === null ? "" : place.text.slice(besideLine.start, beside.keyRange.start);
  const block = { indent: keyIndent + defaultIndent, lineEnd };
  const written =
    typeof value === "string"
      ? ` ${formatScalar(value, { block })}`
      : value.length === 0
        ? " []"
        : formatBlockList(value, keyIndent + listIndent(place, frontMatter), lineEnd);
  const line = `${keyIndent}${formatScalar(key)}:${written}${lineEnd}`;
  const text = frontMatter.state === "absent" ? `---${lineEnd}${line}---${lineEnd}` : line;
  return [{ start: at, end: at, text }];
}

/** Take a field away with its lines; comments and blank lines around it stay. */
export function removeField(place: ListPlace, field: Field): readonly Splice[] | null {
  const first = place.lines[lineIndexAt(place.lines, field.keyRange.start)];
  const last = place.lines[lineIndexAt(place.lines, endOfField(field))];
  if (first === undefined || last === undefined) return null;
  if (place.text.slice(first.start, field.keyRange.start).trim() !== "") return null;
  return [{ start: first.start, end: last.next, text: "" }];
}

/** Write another key in place of a field's; its quotes stay. */
export function renameField(field: Field, newKey: string): readonly Splice[] {
  const style = field.keyStyle === "single" || field.keyStyle === "double" ? field.keyStyle : "plain";
  return [{ ...field.keyRange, text: formatScalar(newKey, { style }) }];
}

/** Indentation of list items: as the file's other lists have it. */
function listIndent(place: ListPlace, frontMatter: FrontMatter): string {
  for (const { value, keyRange } of frontMatter.fields) {
    if (value.kind !== "list" || value.flow || value.items[0] === undefined) continue;
    const line = place.lines[lineIndexAt(place.lines, value.items[0].start)];
    const keyLine = place.lines[lineIndexAt(place.lines, keyRange.start)];
    const indent = place.text.slice(line?.start, value.items[0].start);
    const keyIndent = keyRange.start - (keyLine?.start ?? keyRange.start);
    if (/^ *$/.test(indent)) return indent.slice(keyIndent);
  }
  return defaultIndent;
}

function setScalar(place: ListPlace, frontMatter: FrontMatter, field: Field, value: string): readonly Splice[] | null {
  const { value: old } = field;
  const style = old.kind === "scalar" ? old.style : "plain";
  const block = canHoldBlock(place, field)
    ? { indent: blockIndent(place, old), lineEnd: lineEndAfter(place, field) }
    : undefined;
  const written = formatScalar(value, { style, ...(block === undefined ? {} : { block }) });
  if (old.kind === "scalar" || (old.kind === "list" && old.flow) || (old.kind === "map" && old.flow)) {
    return [{ start: old.start, end: old.end, text: written }];
  }
  if (old.kind === "empty" && old.end > old.start) return [{ start: old.start, end: old.end, text: written }];
  const end = old.kind === "empty" ? field.colon + 1 : old.end;
  return frontMatter.editable ? [{ start: field.colon + 1, end, text: ` ${written}` }] : null;
}

function setList(
  place: ListPlace,
  frontMatter: FrontMatter,
  field: Field,
  values: readonly string[],
): readonly Splice[] | null {
  const { value: old } = field;
  if (old.kind === "list" && old.items.length > 0 && values.length > 0) return replaceListItems(place, old, values);
  if (values.length === 0) {
    if (old.kind === "empty") return [];
    const start = old.kind === "scalar" ? old.start : field.colon + 1;
    return [{ start, end: old.end, text: old.kind === "scalar" ? "[]" : " []" }];
  }
  const keyLine = place.lines[lineIndexAt(place.lines, field.keyRange.start)];
  const keyIndent = place.text.slice(keyLine?.start, field.keyRange.start);
  const written = formatBlockList(values, keyIndent + listIndent(place, frontMatter), lineEndAfter(place, field));
  if (old.kind === "empty" && old.start === old.end) {
    // Below the key's line, so that a comment behind the colon stays where it is.
    const at = place.lines[lineIndexAt(place.lines, field.colon)]?.end ?? field.colon + 1;
    return [{ start: at, end: at, text: written }];
  }
  return [{ start: field.colon + 1, end: old.end, text: written }];
}

/** Where a new field goes, and the field whose line end and indentation it takes. */
function findPlaceFor(place: ListPlace, frontMatter: FrontMatter, key: string): { at: number; beside: Field | null } {
  const { fields, blockRange } = frontMatter;
  const last = fields.at(-1);
  if (last === undefined) return { at: blockRange.end, beside: null };
  const rank = rankOf(key);
  let before: Field | null = null;
  let after: Field | null = null;
  if (rank !== null) {
    for (const field of fields) {
      const other = rankOf(field.key);
      if (other === null) continue;
      if (other < rank && other >= (before === null ? -1 : (rankOf(before.key) ?? -1))) before = field;
      if (other > rank && (after === null || other < (rankOf(after.key) ?? 0))) after = field;
    }
  }
  if (before === null && after !== null) {
    return { at: place.lines[lineIndexAt(place.lines, after.keyRange.start)]?.start ?? blockRange.end, beside: after };
  }
  const beside = before ?? last;
  return { at: place.lines[lineIndexAt(place.lines, endOfField(beside))]?.next ?? blockRange.end, beside };
}

/** Place of a key in the home order; `null` for the cook's own keys. */
function rankOf(key: string): number | null {
  const meaning = findFieldMeaning(key);
  if (meaning === null) return null;
  const rank = homeFieldOrder.indexOf(meaning === "steps" ? "directions" : meaning);
  return rank < 0 ? null : rank;
}

function endOfField(field: Field): number {
  return Math.max(field.value.end, field.colon + 1);
}

/** A block scalar needs the rest of its first line: a comment there would become text. */
function canHoldBlock(place: ListPlace, field: Field): boolean {
  const end = endOfField(field);
  const line = place.lines[lineIndexAt(place.lines, end)];
  return place.text.slice(end, line?.end).trim() === "";
}

function blockIndent(place: ListPlace, old: FieldValue): string {
  if (old.kind !== "scalar" || (old.style !== "literal" && old.style !== "folded")) return defaultIndent;
  const first = place.lines[lineIndexAt(place.lines, old.start) + 1];
  const indent = /^ +/.exec(place.text.slice(first?.start, first?.end))?.[0];
  return indent ?? defaultIndent;
}

function lineEndAfter(place: ListPlace, field: Field): string {
  const line = place.lines[lineIndexAt(place.lines, field.keyRange.start)];
  return line === undefined || line.next === line.end ? place.lineEnd : place.text.slice(line.end, line.next);
}
