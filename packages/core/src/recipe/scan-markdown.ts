import type { TextRange } from "../text-range.ts";
import type { SourceLine } from "./source-lines.ts";
import { lineIndexAt } from "./source-lines.ts";

/**
 * A block of a recipe's Markdown. `start` and `end` enclose the block's own characters without line ends; `lineIndex` and
 * `lastLineIndex` are lines of the whole file, from 0.
 */
export interface MarkdownBlock extends TextRange {
  readonly kind: "heading" | "item" | "paragraph" | "rule" | "code" | "table" | "comment";
  readonly lineIndex: number;
  readonly lastLineIndex: number;
  /** Source without marker; the lines of a wrapped block are joined by `\n`, without their indentation. */
  readonly text: string;
  /** Where `text` stands; of a wrapped block from its first to its last character. */
  readonly textRange: TextRange;
  /** 1 to 6; 7 for a paragraph of nothing but bold words, used as a heading, and for marks without a blank. */
  readonly level: number;
  readonly item: MarkdownItem | null;
}

interface MarkdownItem {
  readonly ordered: boolean;
  /** The line's characters before `text`: indentation, marker, spaces, a task box. */
  readonly prefix: string;
  /** 0 for an item of an outermost list. */
  readonly depth: number;
}

const itemPattern =
  /^([ \t]*)(?:([-*+•·])|(\d{1,9}(?:[.)](?=[ \t]|$)|[．、])))(?:[ \t]+|$|(?<=[．、]))(?:\[[ xX]\][ \t]+)?/;
const fencePattern = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const rulePattern = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/**
 * Several marks head something also without the blank that CommonMark asks for, as bold lines do: what stands below is still
 * in the section. One mark may be a tag ("#vegan").
 */
const headingPattern = /^ {0,3}(?:(#{1,6})(?:[ \t]+|$)|(#{2,6})(?=\p{L}))/u;
const setextPattern = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const boldLinePattern = /^(?:\*\*|__)(?=\S)((?:(?!\*\*|__).)+?)(?:\*\*|__):?$/u;
const boldLevel = 7;

/**
 * Cut the body of a recipe into blocks, with exact places in the file.
 *
 * This is not a Markdown parser: it reads the few blocks that recipes are made of, line by line and in one pass, so that
 * a place in the file is known for each (what is shown is rendered by a real one). It follows CommonMark 0.31 where
 * recipes do, and the habits of cooks beyond it: bold lines as headings, `##Filling`, `1、` as a number, a list right below a
 * line.
 */
export function scanMarkdown(text: string, lines: readonly SourceLine[], range: TextRange): readonly MarkdownBlock[] {
  const scanner = new MarkdownScanner(text, lines);
  if (range.end > range.start) scanner.scan(range);
  return scanner.blocks;
}

interface OpenBlock {
  kind: "item" | "paragraph" | "table" | "comment";
  lineIndex: number;
  lastLineIndex: number;
  start: number;
  end: number;
  textStart: number;
  parts: string[];
  item: MarkdownItem | null;
  /** Column at which an item's text begins: what is indented so far belongs to it, also after a blank line. */
  contentIndent: number;
}

class MarkdownScanner {
  readonly blocks: MarkdownBlock[] = [];
  readonly #text: string;
  readonly #lines: readonly SourceLine[];
  #open: OpenBlock | null = null;
  #afterBlank = false;
  /** Indentation of the open item and its ancestors. */
  #itemIndents: number[] = [];

  constructor(text: string, lines: readonly SourceLine[]) {
    this.#text = text;
    this.#lines = lines;
  }

  scan(range: TextRange): void {
    const first = lineIndexAt(this.#lines, range.start);
    for (let index = first; index < this.#lines.length; index += 1) {
      const line = this.#lines[index];
      if (line === undefined || line.start >= range.end) break;
      const start = Math.max(line.start, range.start);
      const content = this.#text.slice(start, Math.min(line.end, range.end));
      const skipped = this.#readLine(content, start, index, range);
      index += skipped;
    }
    this.#close();
  }

  /** @returns how many further lines were read with this one */
  #readLine(content: string, start: number, index: number, range: TextRange): number {
    const trimmed = content.trimEnd();
    if (trimmed.trim() === "") {
      this.#afterBlank = true;
      if (this.#open !== null && this.#open.kind !== "item" && this.#open.kind !== "comment") this.#close();
      return 0;
    }
    const open = this.#open;
    if (open?.kind === "comment") {
      this.#extend(trimmed, start, index);
      if (trimmed.includes("-->")) this.#close();
      return 0;
    }
    const fence = fencePattern.exec(content)?.[1];
    if (fence !== undefined) return this.#readCode(fence, start, index, range);

    const indent = content.length - content.trimStart().length;
    if (open?.kind === "paragraph" && !this.#afterBlank && open.parts.length === 1 && setextPattern.test(content)) {
      this.#open = null;
      this.#push("heading", open.start, start + trimmed.length, open.lineIndex, index, {
        text: open.parts[0] ?? "",
        textRange: { start: open.textStart, end: open.end },
        level: content.trimStart().startsWith("=") ? 1 : 2,
      });
      this.#afterBlank = false;
      return 0;
    }
    if (rulePattern.test(content) && !(indent > 0 && open?.kind === "item" && indent >= open.contentIndent)) {
      this.#close();
      this.#push("rule", start, start + trimmed.length, index, index);
      return 0;
    }
    const heading = headingPattern.exec(content);
    if (heading !== null) {
      this.#close();
      this.#readHeading(heading, trimmed, start, index);
      return 0;
    }
    const item = itemPattern.exec(content);
    if (item !== null) {
      this.#openItem(item, content, trimmed, start, index);
      return 0;
    }
    const belongs =
      open?.kind === "item" && (!this.#afterBlank || (indent > 0 && indent >= Math.min(open.contentIndent, 2)));
    if (belongs || (open !== null && open.kind !== "item")) {
      this.#extend(trimmed, start, index);
      return 0;
    }
    this.#close();
    const textStart = start + indent;
    const body = trimmed.trimStart();
    const kind = body.startsWith("<!--") ? "comment" : body.startsWith("|") ? "table" : "paragraph";
    this.#open = {
      kind,
      lineIndex: index,
      lastLineIndex: index,
      start: textStart,
      end: start + trimmed.length,
      textStart,
      parts: [body],
      item: null,
      contentIndent: 0,
    };
    this.#afterBlank = false;
    if (kind === "comment" && body.includes("-->")) this.#close();
    return 0;
  }

  #readCode(fence: string, start: number, index: number, range: TextRange): number {
    const inside = this.#open?.kind === "item" && !this.#afterBlank;
    if (!inside) this.#close();
    const closing = new RegExp(`^ {0,3}${fence[0] === "~" ? "~" : "`"}{${fence.length},}[ \\t]*$`);
    let last = index;
    for (let next = index + 1; next < this.#lines.length; next += 1) {
      const line = this.#lines[next];
      if (line === undefined || line.start >= range.end) break;
      last = next;
      if (closing.test(this.#text.slice(line.start, line.end))) break;
    }
    const end = this.#lines[last]?.end ?? start;
    this.#close();
    this.#push("code", start, end, index, last);
    return last - index;
  }

  #readHeading(match: RegExpExecArray, trimmed: string, start: number, index: number): void {
    const open = match[0].length;
    const body = withoutClosingMarks(trimmed.slice(open));
    const textStart = start + Math.min(open, trimmed.length);
    this.#push("heading", start, start + trimmed.length, index, index, {
      text: body,
      textRange: { start: textStart, end: textStart + body.length },
      level: match[1]?.length ?? boldLevel,
    });
  }

  #openItem(match: RegExpExecArray, content: string, trimmed: string, start: number, index: number): void {
    this.#close(true);
    const indent = columnOf(match[1] ?? "");
    // One column more or less is a slip of the hand, not another level.
    while (this.#itemIndents.length > 0 && indent <= (this.#itemIndents.at(-1) ?? 0) + (indent === 0 ? 0 : 1)) {
      this.#itemIndents.pop();
    }
    const depth = this.#itemIndents.length;
    this.#itemIndents.push(indent);
    const prefix = content.slice(0, Math.min(match[0].length, trimmed.length));
    const textStart = start + prefix.length;
    this.#open = {
      kind: "item",
      lineIndex: index,
      lastLineIndex: index,
      start: start + (match[1]?.length ?? 0),
      end: start + trimmed.length,
      textStart,
      parts: [trimmed.slice(prefix.length)],
      item: { ordered: match[3] !== undefined, prefix: content.slice(0, match[0].length), depth },
      contentIndent: match[0].length,
    };
    this.#afterBlank = false;
  }

  #extend(trimmed: string, start: number, index: number): void {
    const open = this.#open;
    if (open === null) return;
    if (this.#afterBlank) open.parts.push("");
    open.parts.push(trimmed.trimStart());
    open.end = start + trimmed.length;
    open.lastLineIndex = index;
    this.#afterBlank = false;
  }

  #close(keepsList = false): void {
    const open = this.#open;
    this.#open = null;
    if (!keepsList) this.#itemIndents = [];
    if (open === null) return;
    const text = open.parts.join("\n");
    const textRange = { start: open.textStart, end: Math.max(open.textStart, open.end) };
    const bold = open.kind === "paragraph" && open.parts.length === 1 ? boldLinePattern.exec(text)?.[1] : undefined;
    if (bold !== undefined) {
      this.#push("heading", open.start, open.end, open.lineIndex, open.lastLineIndex, {
        text: bold,
        textRange,
        level: boldLevel,
      });
    } else {
      this.#push(open.kind, open.start, open.end, open.lineIndex, open.lastLineIndex, {
        text,
        textRange,
        item: open.item,
      });
    }
  }

  #push(
    kind: MarkdownBlock["kind"],
    start: number,
    end: number,
    lineIndex: number,
    lastLineIndex: number,
    more: { text?: string; textRange?: TextRange; level?: number; item?: MarkdownItem | null } = {},
  ): void {
    const { text = "", textRange = { start, end }, level = 0, item = null } = more;
    this.blocks.push({ kind, start, end, lineIndex, lastLineIndex, text, textRange, level, item });
  }
}

/** "Title ##" → "Title". By hand: a pattern would look at every space of a long heading again and again. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text[end - 1] === "#") end -= 1;
  if (end === text.length || (end > 0 && text[end - 1] !== " " && text[end - 1] !== "\t")) return text;
  return text.slice(0, end).trimEnd();
}

/** Width of an indentation, tabs to the next multiple of four. */
function columnOf(indentation: string): number {
  let column = 0;
  for (const character of indentation) column += character === "\t" ? 4 - (column % 4) : 1;
  return column;
}
