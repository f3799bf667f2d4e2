import type { ScalarStyle } from "./field-value.ts";

/** Where a scalar is to be written. */
interface ScalarPlace {
  /** How the value was written before, or how its neighbours are: kept where the new value allows it. */
  readonly style?: ScalarStyle;
  /** Inside brackets, where commas and brackets end a plain scalar. */
  readonly flow?: boolean;
  /** Indentation and line end of a value of several lines; without them such a value is quoted. */
  readonly block?: { readonly indent: string; readonly lineEnd: string };
}

/**
 * Write a text as YAML so that reading gives the text again: plain where it can be, else quoted.
 *
 * "Can be" is strict: a plain text that a YAML 1.1 reader, as many site generators have, would take for a date, a
 * base-60 number, an octal or a boolean is quoted too. A whole or decimal number without needless zeros stays plain.
 */
export function formatScalar(value: string, place: ScalarPlace = {}): string {
  const { style = "plain", flow = false, block } = place;
  if (block !== undefined && (value.includes("\n") || style === "literal" || style === "folded")) {
    const written = formatBlock(value, style, block);
    if (written !== null) return written;
  }
  const isPrintable = !unprintable.test(value);
  if (style === "single" && isPrintable) return quoteSingle(value);
  if (style === "double") return quoteDouble(value);
  if (isPrintable && isPlainSafe(value, flow)) return value;
  return isPrintable && /["\\]/.test(value) && !value.includes("'") ? quoteSingle(value) : quoteDouble(value);
}

/** Everything that YAML does not allow or that changes when lines are folded: controls, line separators, U+FEFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const escaped = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const otherTypes: readonly RegExp[] = [
  /^(?:~|null|y|n|yes|no|on|off|true|false)$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  /^\d{4}-\d{1,2}-\d{1,2}/,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+|(?:\d[\d_]*)?\.?[\d_]*(?:e[-+]?\d+)?)$/i,
];
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/;

function isPlainSafe(value: string, flow: boolean): boolean {
  if (value === "" || value.trim() !== value) return false;
  if (/^[,[\]{}#&*!|>'"%@`=]/.test(value) || /^[-?:](?:\s|$)/.test(value) || /^(?:<<|---|\.\.\.)/.test(value))
    return false;
  if (/:(?:\s|$)/.test(value) || /\s#/.test(value)) return false;
  if (flow && (/[,[\]{}]/.test(value) || /^[-?:]/.test(value))) return false;
  return value.length > 100 || plainNumber.test(value) || !otherTypes.some((pattern) => pattern.test(value));
}

function quoteSingle(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function quoteDouble(value: string): string {
  const body = value.replace(escaped, (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${body}"`;
}

/** A block scalar, without the line end after its last line; `null` where only quotes can hold the value. */
function formatBlock(value: string, style: ScalarStyle, block: { indent: string; lineEnd: string }): string | null {
  const body = value.replace(/\n$/, "");
  const lines = body.split("\n");
  const isFaithful =
    body !== "" &&
    /^[^\s]/.test(body) &&
    lines.every((line) => !unprintable.test(line.replaceAll("\t", " ")) && !/^\s+$/.test(line));
  if (!isFaithful || body.endsWith("\n")) return null;
  const chomp = value.endsWith("\n") ? "" : "-";
  const mark = style === "folded" && lines.length === 1 ? ">" : "|";
  return [mark + chomp, ...lines.map((line) => (line === "" ? "" : block.indent + line))].join(block.lineEnd);
}
