import type { Issue } from "../issue.ts";
import type { TextRange } from "../text-range.ts";
import type { FieldValue, ListItem, ListValue } from "./field-value.ts";
import type { SourceLine } from "./source-lines.ts";
import { placeAt } from "./source-lines.ts";

/** One line of a list of ingredients or steps, wherever the file keeps it, with what an edit of it needs to know. */
export interface SourceEntry {
  readonly text: string;
  readonly range: TextRange;
  readonly group: string | null;
  /** A line that only names a group. */
  readonly isHeader: boolean;
  readonly origin: EntryOrigin;
}

type EntryOrigin =
  /** An item of a YAML list. */
  | { readonly kind: "field_item"; readonly list: ListValue; readonly index: number }
  /** The name of a group in a YAML map. */
  | { readonly kind: "field_key" }
  /** A whole value that should have been a list. */
  | { readonly kind: "field_value" }
  /** Whole lines: of the body, or of a block scalar. `prefix` is what stands before the text on its first line. */
  | { readonly kind: "lines"; readonly lineIndex: number; readonly lastLineIndex: number; readonly prefix: string };

/** Entries of a field and the flaws met. */
interface FieldEntries {
  readonly entries: readonly SourceEntry[];
  readonly issues: readonly Issue[];
}

/**
 * Read the lines of `ingredients:` or `directions:`.
 *
 * A map of one key without a value names the group of what follows; with a list, the group of that list. Any other map is
 * prose with a colon in it: it is given as written, with the issue `ingredient_is_map`. An item without a value is the
 * issue `ingredient_empty`.
 */
export function readFieldEntries(text: string, lines: readonly SourceLine[], value: FieldValue): FieldEntries {
  const entries: SourceEntry[] = [];
  const issues: Issue[] = [];

  const report = (
    code: "ingredient_is_map" | "ingredient_empty",
    range: TextRange,
    facts?: Record<string, string>,
  ): void => {
    const from = placeAt(lines, range.start);
    const to = placeAt(lines, range.end);
    const extent = range.end > range.start ? { endLine: to.line, endColumn: to.column } : {};
    issues.push({ code, severity: "warning", ...from, ...extent, ...(facts === undefined ? {} : { facts }) });
  };

  const readList = (list: ListValue, outer: string | null): void => {
    let group = outer;
    for (const [index, item] of list.items.entries()) {
      const origin = { kind: "field_item", list, index } as const;
      const found = readItem(item, group, origin);
      if (found !== undefined) group = found ?? outer;
    }
  };

  /** @returns the group of the following items, or `undefined` when it stays */
  const readItem = (item: ListItem, group: string | null, origin: EntryOrigin): string | null | undefined => {
    const { value: content } = item;
    switch (content.kind) {
      case "empty":
        report("ingredient_empty", { start: item.start, end: Math.max(content.end, item.start + 1) });
        return undefined;
      case "scalar": {
        const line = content.text.trim();
        if (line === "") {
          report("ingredient_empty", content);
          return undefined;
        }
        const isHeader = isLabel(line);
        entries.push({ text: joinLines(line), range: textRangeOf(text, content), group, isHeader, origin });
        return isHeader ? groupName(line) : undefined;
      }
      case "list":
        readList(content, group);
        return undefined;
      case "map": {
        const [first, ...others] = content.fields;
        if (first !== undefined && others.length === 0 && !content.flow) {
          if (first.value.kind === "empty" || first.value.kind === "list") {
            entries.push({ text: first.key, range: first.keyRange, group: first.key, isHeader: true, origin });
            if (first.value.kind === "empty") return groupName(first.key);
            readList(first.value, groupName(first.key));
            return null;
          }
        }
        const source = joinLines(text.slice(content.start, content.end));
        report("ingredient_is_map", content, { text: source.slice(0, 80) });
        entries.push({
          text: source,
          range: { start: content.start, end: content.end },
          group,
          isHeader: false,
          origin,
        });
        return undefined;
      }
    }
  };

  switch (value.kind) {
    case "empty":
      break;
    case "list":
      readList(value, null);
      break;
    case "scalar":
      entries.push(...readScalarLines(text, lines, value));
      break;
    case "map":
      for (const field of value.fields) {
        const group = groupName(field.key);
        const header = {
          text: field.key,
          range: field.keyRange,
          group,
          isHeader: true,
          origin: { kind: "field_key" },
        } as const;
        if (field.value.kind === "list") {
          entries.push(header);
          readList(field.value, group);
        } else if (field.value.kind === "empty") {
          entries.push(header);
        } else {
          const range = { start: field.keyRange.start, end: field.value.end };
          const source = joinLines(text.slice(range.start, range.end));
          report("ingredient_is_map", range, { text: source.slice(0, 80) });
          entries.push({ text: source, range, group: null, isHeader: false, origin: { kind: "field_key" } });
        }
      }
  }
  return { entries, issues };
}

/** "For the sauce:" → "For the sauce". */
export function groupName(header: string): string {
  let end = header.length;
  while (end > 0 && /[\s:：]/u.test(header[end - 1] ?? "")) end -= 1;
  return header.slice(0, end).trimStart();
}

/** Whether a line ends as a label does. */
export function isLabel(line: string): boolean {
  return line.endsWith(":") || line.endsWith("：");
}

/** The wrapped lines of a paragraph as one. */
export function joinLines(text: string): string {
  if (!text.includes("\n")) return text.trim();
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Inside the quotes, so that the range of an ordinary item is exactly its text. */
function textRangeOf(text: string, value: FieldValue): TextRange {
  if (value.kind !== "scalar") return { start: value.start, end: value.end };
  const quoted = value.style === "single" || value.style === "double";
  const start = value.start + (quoted ? 1 : 0);
  const end = value.end - (quoted ? 1 : 0);
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + inner.trimEnd().length) };
}

/** A list written as one text: each of its lines is an entry. */
function readScalarLines(text: string, lines: readonly SourceLine[], value: FieldValue): readonly SourceEntry[] {
  if (value.kind !== "scalar") return [];
  const isBlock = value.style === "literal" || value.style === "folded";
  if (!isBlock) {
    const line = joinLines(value.text);
    if (line === "") return [];
    const range = textRangeOf(text, value);
    return [{ text: line, range, group: null, isHeader: false, origin: { kind: "field_value" } }];
  }
  const entries: SourceEntry[] = [];
  let group: string | null = null;
  const first = placeAt(lines, value.start).line;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= value.end) break;
    const source = text.slice(line.start, line.end);
    const prefix = /^[ \t]*(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?/.exec(source)?.[0] ?? "";
    const content = source.slice(prefix.length).trimEnd();
    if (content === "") continue;
    const range = { start: line.start + prefix.length, end: line.start + prefix.length + content.length };
    const isHeader = isLabel(content);
    const origin = { kind: "lines", lineIndex: index, lastLineIndex: index, prefix } as const;
    if (isHeader) group = groupName(content);
    entries.push({ text: content, range, group, isHeader, origin });
  }
  return entries;
}
