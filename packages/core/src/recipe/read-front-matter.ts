import matter from "gray-matter";
import type { Document, Node, Scalar, YAMLMap } from "yaml";
import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Issue, IssueCode } from "../issue.ts";
import type { TextRange } from "../text-range.ts";
import type { Field, FieldValue, ListItem, ScalarStyle } from "./field-value.ts";
import type { SourceLine } from "./source-lines.ts";
import { placeAt } from "./source-lines.ts";

/** The fields of a recipe file as far as they could be read. */
export interface FrontMatter {
  /** `unclosed`: nothing after the opening fence can be told apart, so there is no body either. */
  readonly state: "absent" | "closed" | "unclosed";
  /** The lines between the fences; empty at the top of the file when there are none. */
  readonly blockRange: TextRange;
  readonly bodyRange: TextRange;
  /** In file order; of a broken block what could be saved, of a duplicate key the first. */
  readonly fields: readonly Field[];
  /** Whether single fields can be edited without harm. */
  readonly editable: boolean;
  readonly issues: readonly Issue[];
}

/** Bounds that no recipe comes near, checked before YAML sees the text. */
const frontMatterLimits = {
  characters: 65_536,
  lines: 2_000,
  depth: 32,
  marks: 12_000,
  lineColons: 100,
  references: 100,
} as const;

const maxYamlIssues = 10;

/**
 * Read the block of fields at the top of a recipe file.
 *
 * gray-matter is the reader, but it never sees what it is known to get wrong: it takes any line that begins with three
 * dashes for the closing fence, a missing fence for a block that goes on to the end, and a word after the opening fence
 * for a language to run. Each of these is an issue instead. Every engine is replaced: YAML by `yaml` with its 1.2 core
 * schema, of which only places and source texts are used, all others by a refusal.
 */
export function readFrontMatter(text: string, lines: readonly SourceLine[]): FrontMatter {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const fence = findFences(text, lines, start);
  if (fence === null) {
    const whole = { start, end: text.length };
    return {
      state: "absent",
      blockRange: { start, end: start },
      bodyRange: whole,
      fields: [],
      editable: true,
      issues: [],
    };
  }
  const { blockRange, bodyRange, state } = fence;
  const refused = fence.issues.length > 0 ? fence.issues : checkLimits(text, lines, blockRange);
  if (refused.length > 0) return { state, blockRange, bodyRange, fields: [], editable: false, issues: refused };

  // The body is not handed over: gray-matter would copy it and search it for an excerpt.
  const { data } = matter(`---\n${text.slice(blockRange.start, blockRange.end)}---\n`, {
    engines: refuseAllBut(parseYaml),
    language: "yaml",
    delimiters: "---",
    excerpt: false,
  });
  // gray-matter gives the engine what follows the dashes of the opening fence: one line end more than the block.
  const document = (data as ParsedYaml).document;
  if (document === undefined) {
    return { state, blockRange, bodyRange, fields: [], editable: true, issues: [] };
  }
  const reader = new YamlReader(text, lines, blockRange.start - 1);
  const root = reader.readRoot(document);
  return { state, blockRange, bodyRange, fields: root, editable: reader.editable, issues: reader.issues };
}

interface Fences {
  readonly state: "closed" | "unclosed";
  readonly blockRange: TextRange;
  readonly bodyRange: TextRange;
  readonly issues: readonly Issue[];
}

function findFences(text: string, lines: readonly SourceLine[], start: number): Fences | null {
  const opening = lines[0];
  if (opening === undefined || !text.startsWith("---", start) || text[start + 3] === "-") return null;
  const issues: Issue[] = [];
  const language = text.slice(start + 3, opening.end).trim();
  if (language !== "" && !/^ya?ml$/i.test(language)) {
    const facts = { language: language.slice(0, 40) };
    issues.push(errorAt("front_matter_language_refused", lines, start + 3, opening.end, facts));
  }
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || !text.startsWith("---", line.start)) continue;
    const content = text.slice(line.start, line.end);
    if (content.trimEnd() === "---") {
      const blockRange = { start: opening.next, end: line.start };
      return { state: "closed", blockRange, bodyRange: { start: line.next, end: text.length }, issues };
    }
    if (issues.length === 0) {
      const facts = { text: content.slice(0, 60) };
      issues.push(errorAt("front_matter_fence_unclear", lines, line.start, line.end, facts));
    }
  }
  if (issues.length === 0) issues.push(errorAt("front_matter_unclosed", lines, start, opening.end));
  const blockRange = { start: opening.next, end: text.length };
  return { state: "unclosed", blockRange, bodyRange: { start: text.length, end: text.length }, issues };
}

/**
 * Bounds on size, nesting and references, counted on the bare characters: one pass, no YAML. Counting brackets inside
 * quotes too errs on the safe side.
 */
function checkLimits(text: string, lines: readonly SourceLine[], block: TextRange): readonly Issue[] {
  const refuse = (limit: string, offset: number): readonly Issue[] => [
    errorAt("front_matter_too_complex", lines, offset, offset, { limit }),
  ];
  if (block.end - block.start > frontMatterLimits.characters) return refuse("characters", block.start);
  let depth = 0;
  let marks = 0;
  let lineCount = 0;
  let references = 0;
  let lineColons = 0;
  for (let offset = block.start; offset < block.end; offset += 1) {
    switch (text.charCodeAt(offset)) {
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > frontMatterLimits.depth) return refuse("depth", offset);
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth = Math.max(0, depth - 1);
        break;
      case 0x3a: // :
        // "a: a: a: a" is no valid YAML, but is read as one map inside the other before that is said.
        lineColons += /\s/.test(text[offset + 1] ?? " ") ? 1 : 0;
        if (lineColons > frontMatterLimits.lineColons) return refuse("depth", offset);
        marks += 1;
        if (marks > frontMatterLimits.marks) return refuse("keys", offset);
        break;
      case 0x2c: // ,
        marks += 1;
        if (marks > frontMatterLimits.marks) return refuse("keys", offset);
        break;
      case 0x26: // &
      case 0x2a: // *
        if (/[\s[{,:-]/.test(text[offset - 1] ?? " ") && /[^\s*&]/.test(text[offset + 1] ?? " ")) references += 1;
        if (references > frontMatterLimits.references) return refuse("references", offset);
        break;
      // All that a regular expression takes for a line start: gray-matter looks for comments from each of them, over
      // all the white space that follows.
      case 0x0a:
      case 0x0d:
      case 0x2028:
      case 0x2029:
        lineCount += 1;
        lineColons = 0;
        if (lineCount > frontMatterLimits.lines) return refuse("lines", offset);
        break;
    }
  }
  return checkBlockDepth(text, lines, block, refuse);
}

/** Nesting by indentation, and by several dashes in one line (`- - - a`). */
function checkBlockDepth(
  text: string,
  lines: readonly SourceLine[],
  block: TextRange,
  refuse: (limit: string, offset: number) => readonly Issue[],
): readonly Issue[] {
  const indents: number[] = [];
  for (const line of lines) {
    if (line.start >= block.end) break;
    if (line.start < block.start) continue;
    let offset = line.start;
    while (offset < line.end && (text[offset] === " " || text[offset] === "\t")) offset += 1;
    if (offset === line.end) continue;
    const indent = offset - line.start;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    let marks = 0;
    while (offset + 1 < line.end && /[-?:]/.test(text[offset] ?? "") && /[ \t]/.test(text[offset + 1] ?? "")) {
      marks += 1;
      offset += 2;
      while (text[offset] === " " || text[offset] === "\t") offset += 1;
      if (marks > frontMatterLimits.depth) break;
    }
    if (indents.length + marks > frontMatterLimits.depth) return refuse("depth", line.start);
  }
  return [];
}

interface ParsedYaml {
  readonly document?: Document.Parsed;
}

function parseYaml(source: string): ParsedYaml {
  // A carriage return before the closing fence would otherwise end up in the last value.
  const block = source.endsWith("\r") ? `${source}\n` : source;
  const document = parseDocument(block, {
    version: "1.2",
    schema: "core",
    merge: false,
    // Our own check names the place of the first one, and takes no quadratic time.
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: "silent",
  });
  return { document };
}

/** gray-matter's own engines evaluate JavaScript: each name that it knows, and its neighbours, is taken. */
function refuseAllBut(yamlEngine: (source: string) => object) {
  const refuse = (): object => {
    throw new Error("Only YAML front matter is read");
  };
  return {
    yaml: yamlEngine,
    yml: yamlEngine,
    js: refuse,
    javascript: refuse,
    json: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
  };
}

/** Turns the nodes of `yaml` into fields with places in the file. A class for its running state; it does not leave this file. */
class YamlReader {
  editable = true;
  readonly issues: Issue[] = [];
  readonly #text: string;
  readonly #lines: readonly SourceLine[];
  readonly #base: number;

  constructor(text: string, lines: readonly SourceLine[], base: number) {
    this.#text = text;
    this.#lines = lines;
    this.#base = base;
  }

  readRoot(document: Document.Parsed): readonly Field[] {
    for (const error of document.errors.slice(0, maxYamlIssues)) {
      this.#report("yaml_invalid", this.#base + error.pos[0], this.#base + error.pos[1], { flaw: error.code });
    }
    const root = document.contents;
    if (root === null || (isScalar(root) && root.source === "" && root.type === "PLAIN")) return [];
    if (!isMap(root)) {
      if (document.errors.length === 0) this.#report("yaml_not_a_map", this.#startOf(root), this.#startOf(root));
      this.editable = false;
      return [];
    }
    if (root.flow === true) this.#report("yaml_form_unsupported", this.#startOf(root), this.#startOf(root));
    this.#checkProperties(root);
    return this.#readFields(root);
  }

  #readFields(map: YAMLMap): readonly Field[] {
    const fields: Field[] = [];
    const firstPlaces = new Map<string, number>();
    for (const pair of map.items) {
      const key = pair.key;
      if (!isScalar(key)) {
        const place = this.#startOf(isNode(key) ? key : map);
        this.#report("yaml_form_unsupported", place, place);
        continue;
      }
      this.#checkProperties(key);
      const keyRange = this.#rangeOf(key);
      const token = pair.srcToken;
      const separator = token !== undefined && "sep" in token ? token.sep : undefined;
      const colonToken = separator?.find((part) => part.type === "map-value-ind");
      if (token?.start.some((part) => part.type === "explicit-key-ind")) {
        this.#report("yaml_form_unsupported", keyRange.start, keyRange.end);
      }
      const name = textOf(key);
      const colon = colonToken === undefined ? keyRange.end - 1 : this.#base + colonToken.offset;
      if (colonToken === undefined) {
        // "{ salt, pepper }": keys without colons, which in prose is nearly always meant as text.
        this.#report("yaml_form_unsupported", keyRange.start, keyRange.end);
      }
      const first = firstPlaces.get(name);
      if (first !== undefined) {
        const facts = { key: name.slice(0, 60), firstLine: String(placeAt(this.#lines, first).line) };
        this.#report("yaml_duplicate_key", keyRange.start, keyRange.end, facts);
        continue;
      }
      firstPlaces.set(name, keyRange.start);
      const value = this.#readValue(isNode(pair.value) ? pair.value : null, colon + 1);
      fields.push({ key: name, keyRange, keyStyle: styleOf(key), colon, value });
    }
    return fields;
  }

  /** @param emptyPlace where the value would be written if there is none: after the colon or the dash */
  #readValue(node: Node | null, emptyPlace: number): FieldValue {
    if (node === null) return { kind: "empty", start: emptyPlace, end: emptyPlace };
    if (isAlias(node)) {
      const range = this.#rangeOf(node);
      this.#report("yaml_alias_refused", range.start, range.end, {
        text: this.#text.slice(range.start, range.end).slice(0, 40),
      });
      return { kind: "empty", ...range };
    }
    if (isScalar(node)) return this.#readScalar(node, emptyPlace);
    if (isMap(node)) return this.#readMap(node);
    if (isSeq(node)) {
      this.#checkProperties(node);
      const flow = node.flow === true;
      const dashes = flow ? [] : this.#dashesOf(node.srcToken);
      const items: ListItem[] = [];
      for (const [index, item] of node.items.entries()) {
        // A pair inside brackets ("[a: b]") is given by yaml as a map of one pair.
        const dash = dashes[index];
        const itemNode = isNode(item) ? item : null;
        const value = this.#readValue(itemNode, dash === undefined ? this.#startOf(node) + 1 : dash + 1);
        items.push({ start: dash ?? value.start, value });
      }
      const own = this.#rangeOf(node);
      const last = items.at(-1);
      const end = flow ? own.end : last === undefined ? own.start : Math.max(last.value.end, last.start + 1);
      return { kind: "list", flow, items, start: flow ? own.start : (items[0]?.start ?? own.start), end };
    }
    return { kind: "empty", start: emptyPlace, end: emptyPlace };
  }

  #readMap(node: YAMLMap): FieldValue {
    this.#checkProperties(node);
    const fields = this.#readFields(node);
    const own = this.#rangeOf(node);
    const flow = node.flow === true;
    const last = fields.at(-1);
    const end = flow || last === undefined ? own.end : Math.max(last.value.end, last.colon + 1);
    return { kind: "map", flow, fields, start: flow ? own.start : (fields[0]?.keyRange.start ?? own.start), end };
  }

  #readScalar(node: Scalar, emptyPlace: number): FieldValue {
    this.#checkProperties(node);
    const range = this.#rangeOf(node);
    const text = textOf(node);
    const style = styleOf(node);
    if (style === "plain" && /^(?:~|null|Null|NULL)?$/.test(text)) {
      return text === "" ? { kind: "empty", start: emptyPlace, end: emptyPlace } : { kind: "empty", ...range };
    }
    if (style !== "literal" && style !== "folded") return { kind: "scalar", text, style, ...range };
    // A block scalar's range ends after its last line end and the blank lines below it: those stay where they are,
    // except where "+" keeps them in the value.
    const source = this.#text.slice(range.start, range.end);
    const header = source.slice(0, source.search(/\r?\n|$/));
    const kept = /^[|>]\d?\+/.test(header) ? source.replace(/\r?\n$/, "") : source.trimEnd();
    return { kind: "scalar", text, style, start: range.start, end: range.start + kept.length };
  }

  #dashesOf(token: YAMLMap["srcToken"] | undefined): readonly number[] {
    const dashes: number[] = [];
    if (token === undefined || !("items" in token)) return dashes;
    for (const item of token.items as readonly { start: readonly { type: string; offset: number }[] }[]) {
      const dash = item.start.find((part) => part.type === "seq-item-ind");
      if (dash !== undefined) dashes.push(this.#base + dash.offset);
    }
    return dashes;
  }

  #checkProperties(node: YAMLMap | Scalar | Node): void {
    const anchor = "anchor" in node ? node.anchor : undefined;
    const place = this.#startOf(node);
    if (anchor !== undefined) this.#report("yaml_alias_refused", place, place, { text: `&${anchor}`.slice(0, 40) });
    if (node.tag !== undefined && hasOwnTag(node)) {
      this.#report("yaml_tag_refused", place, place, { text: node.tag.slice(0, 40) });
    }
  }

  #report(code: IssueCode, start: number, end: number, facts?: Readonly<Record<string, string>>): void {
    this.editable = false;
    if (this.issues.length >= maxYamlIssues) return;
    const issue = errorAt(code, this.#lines, start, end, facts);
    this.issues.push(code === "yaml_form_unsupported" ? { ...issue, severity: "warning" } : issue);
  }

  #startOf(node: Node): number {
    return this.#base + (node.range?.[0] ?? 0);
  }

  #rangeOf(node: Node): TextRange {
    const start = this.#startOf(node);
    const end = Math.min(this.#base + (node.range?.[1] ?? 0), this.#text.length);
    return { start, end: Math.max(start, end) };
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

/** yaml sets `tag` only when it is written out in the file. */
function hasOwnTag(node: { tag?: string }): boolean {
  return typeof node.tag === "string" && node.tag !== "";
}

/**
 * For every style yaml gives as `source` the text before any type is made of it. What an escape such as `"\0"` can smuggle
 * in, no database can hold: it is shown as U+FFFD.
 */
function textOf(node: Scalar): string {
  const text = node.source ?? (typeof node.value === "string" ? node.value : "");
  return text.includes("\0") || !text.isWellFormed() ? text.toWellFormed().replaceAll("\0", "\uFFFD") : text;
}

function styleOf(node: Scalar): ScalarStyle {
  switch (node.type) {
    case "QUOTE_SINGLE":
      return "single";
    case "QUOTE_DOUBLE":
      return "double";
    case "BLOCK_LITERAL":
      return "literal";
    case "BLOCK_FOLDED":
      return "folded";
    default:
      return "plain";
  }
}

function errorAt(
  code: IssueCode,
  lines: readonly SourceLine[],
  start: number,
  end: number,
  facts?: Readonly<Record<string, string>>,
): Issue {
  const from = placeAt(lines, start);
  const to = placeAt(lines, Math.max(start, end));
  const extent = end > start ? { endLine: to.line, endColumn: to.column } : {};
  return { code, severity: "error", ...from, ...extent, ...(facts === undefined ? {} : { facts }) };
}
