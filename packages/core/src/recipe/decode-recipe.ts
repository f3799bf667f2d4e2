import type { Issue } from "../issue.ts";

/** Largest recipe that is read, in bytes (256 KiB). A long recipe has some 10,000; the cap keeps hostile files cheap. */
export const maxRecipeBytes = 262_144;

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientDecoder = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });
const encoder = new TextEncoder();

/** A recipe file as text. */
export interface DecodedRecipe {
  /** A leading U+FEFF stays in the text. Of a read-only file this is for showing only: bad bytes and NUL are U+FFFD. */
  readonly text: string;
  /** The text does not stand for exactly these bytes, or they are too many: shown, never rewritten. */
  readonly readOnly: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Read the bytes of a recipe file as UTF-8.
 *
 * Where `readOnly` is false, `encodeRecipe(text)` gives the same bytes. Issues: `file_too_large`, `file_not_utf8`,
 * `file_has_nul`.
 */
export function decodeRecipe(bytes: Uint8Array): DecodedRecipe {
  if (bytes.byteLength > maxRecipeBytes) {
    const issue = tooLargeIssue(bytes.byteLength);
    return { text: storable(lenientDecoder.decode(bytes)), readOnly: true, issues: [issue] };
  }
  try {
    return checkDecoded(strictDecoder.decode(bytes));
  } catch {
    // A fatal decoder throws without saying where: the lenient one marks the place.
    const text = lenientDecoder.decode(bytes);
    return {
      text: storable(text),
      readOnly: true,
      issues: [issueAt("file_not_utf8", text, badByteOffset(bytes, text))],
    };
  }
}

/** The bytes of a recipe text: the inverse of {@link decodeRecipe} for every file that is not read-only. */
export function encodeRecipe(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The same checks for a recipe that arrives as text: a lone surrogate has no UTF-8 bytes. */
export function checkRecipeText(text: string): DecodedRecipe {
  // UTF-8 needs at least as many bytes as the text has units, so most texts need no second look.
  if (
    text.length > maxRecipeBytes ||
    (text.length > maxRecipeBytes / 3 && encodeRecipe(text).byteLength > maxRecipeBytes)
  ) {
    return { text: storable(text), readOnly: true, issues: [tooLargeIssue(encodeRecipe(text).byteLength)] };
  }
  if (!text.isWellFormed()) {
    const wellFormed = text.toWellFormed();
    let offset = 0;
    while (text[offset] === wellFormed[offset]) offset += 1;
    return { text: storable(wellFormed), readOnly: true, issues: [issueAt("file_not_utf8", wellFormed, offset)] };
  }
  return checkDecoded(text);
}

function checkDecoded(text: string): DecodedRecipe {
  const nul = text.indexOf("\0");
  if (nul < 0) return { text, readOnly: false, issues: [] };
  return { text: storable(text), readOnly: true, issues: [issueAt("file_has_nul", text, nul)] };
}

/** NUL can be stored in no PostgreSQL text, and Markdown shows it as U+FFFD too (CommonMark 0.31, section 2.3). */
function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}

/** Where the first bad byte stands: the text decoded up to it is the longest common start. */
function badByteOffset(bytes: Uint8Array, lenient: string): number {
  let offset = lenient.indexOf("\uFFFD");
  // U+FFFD may also be what the cook wrote: skip those that have their own three bytes.
  let byte = offset < 0 ? 0 : encoder.encode(lenient.slice(0, offset)).byteLength;
  while (offset >= 0 && bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd) {
    const next = lenient.indexOf("\uFFFD", offset + 1);
    if (next < 0) return offset;
    byte += encoder.encode(lenient.slice(offset, next)).byteLength;
    offset = next;
  }
  return Math.max(offset, 0);
}

function issueAt(code: "file_not_utf8" | "file_has_nul", text: string, offset: number): Issue {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { code, severity: "error", line: before.split("\n").length, column: offset - lineStart + 1 };
}

function tooLargeIssue(size: number): Issue {
  const facts = { bytes: String(size), maxBytes: String(maxRecipeBytes) };
  return { code: "file_too_large", severity: "error", line: 1, column: 1, facts };
}
