import type { ListItem, ListValue, ScalarStyle } from "./field-value.ts";
import { formatScalar } from "./format-scalar.ts";
import type { Splice } from "./recipe-edit.ts";
import type { SourceLine } from "./source-lines.ts";
import { lineIndexAt } from "./source-lines.ts";

/** The file around a list: what an edit of it needs to see. */
export interface ListPlace {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly lineEnd: string;
}

/**
 * Splices for one change of a YAML list: a line for a list of dashes, an item and its comma for a list in brackets.
 * Each gives `null` where the list is written so that a whole line can't be taken (`- - a`).
 */
export function insertListItem(
  place: ListPlace,
  list: ListValue,
  index: number,
  value: string,
): readonly Splice[] | null {
  if (list.flow) return insertFlowItem(place, list, index, value);
  const neighbour = list.items[Math.min(index, list.items.length - 1)];
  if (neighbour === undefined) return null;
  const last = list.items.at(-1);
  const at = index < list.items.length ? lineStart(place, neighbour.start) : last && lineNext(place, endOf(last));
  const indent = indentOf(place, neighbour);
  if (at === undefined || indent === null) return null;
  const written = formatScalar(value, { style: commonStyle(list) });
  return [
    { start: at, end: at, text: `${indent}-${gapOf(place, neighbour)}${written}${lineEndAt(place, neighbour.start)}` },
  ];
}

/** Write another value in place of an item; its quotes stay where the value allows it. */
export function replaceListItem(list: ListValue, index: number, value: string): readonly Splice[] | null {
  const item = list.items[index];
  if (item === undefined) return null;
  const { value: old } = item;
  const style = old.kind === "scalar" && (old.style === "single" || old.style === "double") ? old.style : "plain";
  const written = formatScalar(value, { style, flow: list.flow });
  if (old.kind === "empty" && old.start === old.end) {
    return list.flow ? null : [{ start: item.start + 1, end: item.start + 1, text: ` ${written}` }];
  }
  return [{ start: old.start, end: old.end, text: written }];
}

/** Take an item away with its line. */
export function removeListItem(place: ListPlace, list: ListValue, index: number): readonly Splice[] | null {
  const item = list.items[index];
  if (item === undefined) return null;
  if (!list.flow) {
    const range = lineRangeOf(place, item);
    return range === null ? null : [{ ...range, text: "" }];
  }
  if (list.items.length === 1) return [{ start: list.start, end: list.end, text: "[]" }];
  const next = list.items[index + 1];
  const previous = list.items[index - 1];
  if (next !== undefined) return [{ start: item.start, end: next.start, text: "" }];
  return previous === undefined ? null : [{ start: previous.value.end, end: item.value.end, text: "" }];
}

/** Move an item, as it is written, to the place that `toIndex` names in the list after the move. */
export function moveListItem(
  place: ListPlace,
  list: ListValue,
  index: number,
  toIndex: number,
): readonly Splice[] | null {
  const item = list.items[index];
  const target = list.items[toIndex];
  if (item === undefined || target === undefined) return null;
  if (index === toIndex) return [];
  if (list.flow) return permuteFlowItems(place, list, index, toIndex);
  const range = lineRangeOf(place, item);
  const targetRange = lineRangeOf(place, target);
  if (range === null || targetRange === null) return null;
  const removal = { ...range, text: "" };
  const at = toIndex > index ? targetRange.end : targetRange.start;
  const insertion = { start: at, end: at, text: place.text.slice(range.start, range.end) };
  return toIndex > index ? [removal, insertion] : [insertion, removal];
}

/** Turn a list into another one by the fewest items: what both begin and end with is not touched. */
export function replaceListItems(
  place: ListPlace,
  list: ListValue,
  values: readonly string[],
): readonly Splice[] | null {
  const old = list.items.map((item) => (item.value.kind === "scalar" ? item.value.text : null));
  let head = 0;
  while (head < Math.min(old.length, values.length) && old[head] === values[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(old.length, values.length) - head &&
    old[old.length - 1 - tail] === values[values.length - 1 - tail]
  ) {
    tail += 1;
  }
  const gone = old.length - tail - head;
  const come = values.length - tail - head;
  if (list.flow && gone !== come) return rewriteFlow(place, list, values);
  const splices: Splice[] = [];
  for (let offset = 0; offset < Math.max(gone, come); offset += 1) {
    const index = head + offset;
    let change: readonly Splice[] | null;
    if (offset < Math.min(gone, come)) change = replaceListItem(list, index, values[index] ?? "");
    else if (offset < gone) change = removeListItem(place, list, index);
    else change = insertListItem(place, list, head + gone, values[index] ?? "");
    if (change === null) return null;
    splices.push(...change);
  }
  return splices;
}

/** Lines of a new list below its key. */
export function formatBlockList(values: readonly string[], indent: string, lineEnd: string): string {
  return values.map((value) => `${lineEnd}${indent}- ${formatScalar(value)}`).join("");
}

function insertFlowItem(place: ListPlace, list: ListValue, index: number, value: string): readonly Splice[] | null {
  const written = formatScalar(value, { style: commonStyle(list), flow: true });
  const neighbour = list.items[Math.min(index, list.items.length - 1)];
  if (neighbour === undefined) return [{ start: list.start, end: list.end, text: `[${written}]` }];
  const indent = indentOf(place, neighbour);
  const separator = indent === null ? ", " : `,${lineEndAt(place, neighbour.start)}${indent}`;
  if (index < list.items.length) return [{ start: neighbour.start, end: neighbour.start, text: written + separator }];
  return [{ start: neighbour.value.end, end: neighbour.value.end, text: separator + written }];
}

function permuteFlowItems(place: ListPlace, list: ListValue, index: number, toIndex: number): readonly Splice[] {
  const sources = list.items.map((item) => place.text.slice(item.value.start, item.value.end));
  const [moved = ""] = sources.splice(index, 1);
  sources.splice(toIndex, 0, moved);
  return list.items.flatMap(({ value }, slot) => {
    const source = sources[slot] ?? "";
    if (place.text.slice(value.start, value.end) === source) return [];
    return [{ start: value.start, end: value.end, text: source }];
  });
}

/** A bracketed list anew, with the source of every item that stays. */
function rewriteFlow(place: ListPlace, list: ListValue, values: readonly string[]): readonly Splice[] {
  const style = commonStyle(list);
  const sources = new Map<string, string>();
  for (const { value } of list.items) {
    if (value.kind === "scalar") sources.set(value.text, place.text.slice(value.start, value.end));
  }
  const body = values.map((value) => sources.get(value) ?? formatScalar(value, { style, flow: true })).join(", ");
  return [{ start: list.start, end: list.end, text: `[${body}]` }];
}

/** The quotes that all items share. */
function commonStyle(list: ListValue): ScalarStyle {
  const styles = new Set(list.items.flatMap(({ value }) => (value.kind === "scalar" ? [value.style] : [])));
  const [only] = styles;
  return styles.size === 1 && (only === "single" || only === "double") ? only : "plain";
}

function endOf(item: ListItem): number {
  return Math.max(item.value.end, item.start + 1);
}

function lineStart(place: ListPlace, offset: number): number {
  return place.lines[lineIndexAt(place.lines, offset)]?.start ?? 0;
}

function lineNext(place: ListPlace, offset: number): number {
  return place.lines[lineIndexAt(place.lines, offset)]?.next ?? place.text.length;
}

function lineEndAt(place: ListPlace, offset: number): string {
  const line = place.lines[lineIndexAt(place.lines, offset)];
  const written = line === undefined ? "" : place.text.slice(line.end, line.next);
  return written === "" ? place.lineEnd : written;
}

/** What stands before the item on its line; `null` when that is more than indentation. */
function indentOf(place: ListPlace, item: ListItem): string | null {
  const indent = place.text.slice(lineStart(place, item.start), item.start);
  return /^[ \t]*$/.test(indent) ? indent : null;
}

/** Spaces between dash and value. */
function gapOf(place: ListPlace, item: ListItem): string {
  const gap = place.text.slice(item.start + 1, item.value.start);
  return /^ +$/.test(gap) ? gap : " ";
}

function lineRangeOf(place: ListPlace, item: ListItem): { start: number; end: number } | null {
  if (indentOf(place, item) === null) return null;
  return { start: lineStart(place, item.start), end: lineNext(place, endOf(item)) };
}
