import type { MeasureRole } from "../ingredient-line.ts";
import type { WordLabel } from "../label-words.ts";
import type { Token } from "../tokenise-line.ts";

/** What the rules made of a line before the tagger looks at it. */
export interface RuleReading {
  readonly tokens: readonly Token[];
  /** Labels after measures were read: what is not part of a measure is `null`. */
  readonly measureLabels: readonly WordLabel[];
  /** Labels after the rules named every word. */
  readonly ruleLabels: readonly WordLabel[];
  readonly roleOf: (index: number) => MeasureRole | null;
  /** The unit of the line's own measure, `"number"` for a bare number, `"none"` without a measure. */
  readonly measureKind: string;
}

/** What is kept of each word, as places in its row of `WordChain.data`. */
export const wordField = {
  /** Index of the word's token in the line. */
  token: 0,
  /** Hash of the word in lower case without accents, digits by their number only. */
  word: 1,
  /** Hash of the word without its plural ending. */
  stem: 2,
  /** Hashes of the first letters and of the last ones. */
  head4: 3,
  tail2: 4,
  tail3: 5,
  tail4: 6,
  startsUpper: 7,
  /** What stands before the word: a class of punctuation, below `punctuationClasses`. */
  before: 8,
  inBracket: 9,
  /** Number of the stretch between commas, dashes and brackets, and the words where it starts and ends. */
  stretch: 10,
  stretchStart: 11,
  stretchEnd: 12,
  /** Rule label as a number: an index of `ruleLabelNames`. */
  rule: 13,
  /** Hash of what the measures made of the word. */
  measure: 14,
  /** Where the word stands in the line's text. */
  start: 15,
  end: 16,
} as const;
export const wordFields = 17;

/** The words of a line in a row, as the tagger sees them: without punctuation, which is kept as what stands before each. */
export interface WordChain {
  /** How many words. */
  readonly length: number;
  /** `wordFields` numbers a word, one word after the other. */
  readonly data: Int32Array;
  /** Class of the punctuation after the last word. */
  readonly atEnd: number;
  /** Hash of the line's manner of writing: fractions, spelling of units, metric beside US amounts. */
  readonly manner: number;
  readonly measureKind: number;
}

/** One number of a word; `at` is inside the chain. */
export function fieldOf(chain: WordChain, at: number, field: number): number {
  return chain.data[at * wordFields + field] ?? 0;
}

/** Symbols that are words of their own. */
const wordSymbols = new Set(["&", "/", "+", "%", '"', "”", "″", "#", "°"]);
export const ruleLabelNames: readonly WordLabel[] = [
  null,
  "amount",
  "unit",
  "size",
  "food",
  "preparation",
  "note",
  "purpose",
];
/** Strongest last: of several signs between two words the strongest counts. */
export const punctuationClasses = 8;
const [hyphen, comma, opening, closing, dash, colon, otherSign] = [1, 2, 3, 4, 5, 6, 7] as const;
const accents = /[\u0300-\u036f]/g;
const beyondAscii = /[^\u0020-\u007e]/;

/** Put the words of a line in a row with all that the tagger's features are made from. Linear in the line's length. */
export function toWordChain(text: string, reading: RuleReading): WordChain {
  const { tokens, ruleLabels, measureLabels, roleOf } = reading;
  const data = new Int32Array(tokens.length * wordFields);
  let length = 0;
  let depth = 0;
  let sign = 0;
  let stretch = 0;
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "symbol" && !wordSymbols.has(token.text)) {
      const found = classOf(token);
      if (found === opening) depth += 1;
      if (found === closing) depth = Math.max(0, depth - 1);
      sign = Math.max(sign, found);
      continue;
    }
    if (length > 0 && sign >= comma) {
      stretch += 1;
      start = length;
    }
    const word = plainWord(token);
    const row = length * wordFields;
    data[row + wordField.token] = index;
    data[row + wordField.start] = token.start;
    data[row + wordField.end] = token.end;
    data[row + wordField.word] = hashText(word);
    data[row + wordField.stem] = hashText(stemOf(word));
    data[row + wordField.head4] = hashText(word, 0, 4);
    data[row + wordField.tail2] = hashText(word, -2);
    data[row + wordField.tail3] = hashText(word, -3);
    data[row + wordField.tail4] = hashText(word, -4);
    data[row + wordField.startsUpper] = token.text === token.lower ? 0 : 1;
    data[row + wordField.before] = sign;
    data[row + wordField.inBracket] = depth > 0 ? 1 : 0;
    data[row + wordField.stretch] = stretch;
    data[row + wordField.stretchStart] = start;
    data[row + wordField.rule] = Math.max(0, ruleLabelNames.indexOf(ruleLabels[index] ?? null));
    data[row + wordField.measure] = hashMeasure(measureLabels[index] ?? null, roleOf(index));
    length += 1;
    sign = 0;
  }
  let end = length - 1;
  for (let at = length - 1; at >= 0; at -= 1) {
    const row = at * wordFields;
    if (at < length - 1 && data[row + wordField.stretchStart] !== data[row + wordFields + wordField.stretchStart])
      end = at;
    data[row + wordField.stretchEnd] = end;
  }
  return { length, data, atEnd: sign, manner: mannerOf(text), measureKind: hashText(reading.measureKind) };
}

const emptyMeasure = hashText(":");

function hashMeasure(label: WordLabel, role: MeasureRole | null): number {
  return label === null ? emptyMeasure : hashText(`${label}:${role ?? ""}`);
}

function classOf(token: Token): number {
  const { text } = token;
  if (text === "(" || text === "[" || text === "{") return opening;
  if (text === ")" || text === "]" || text === "}") return closing;
  if (text === "," || text === ";") return comma;
  if (text === "-" || text === "–" || text === "—") return token.spaced ? dash : hyphen;
  return text === ":" ? colon : otherSign;
}

/** Numbers by how long they are: "2" and "3" are alike to a tagger, 1 is not, nor is a year. */
function plainWord(token: Token): string {
  if (token.kind === "fraction") return "½";
  if (token.kind === "digits") {
    if (token.text === "1") return "1";
    return token.text.length > 2 ? "000" : token.text.length > 1 ? "00" : "0";
  }
  if (!beyondAscii.test(token.lower)) return token.lower;
  return token.lower.normalize("NFD").replace(accents, "").replaceAll("’", "'");
}

function stemOf(word: string): string {
  if (!word.endsWith("s") || word.length < 3) return word;
  if (/^(?:lea|loa|hal|kni|cal|shea)ves$/.test(word)) return `${word.slice(0, -3)}f`;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|x|ss|o|z)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/** Publications differ in what they call preparation; how they write amounts tells them apart a little. */
function mannerOf(text: string): number {
  const fractions = /[½¼¾⅓⅔⅛]/.test(text) ? "vulgar" : /\d\/\d/.test(text) ? "plain" : "";
  const metric = /^\d+(?:g|ml|kg)\b/.test(text) ? "metric" : /\d ?ml\)|\d g\)/i.test(text) ? "both" : "";
  const spelling = /tablespoon|teaspoon|ounce|pound/.test(text)
    ? "long"
    : /tbsp|tsp|\boz\b|\blb\b/.test(text)
      ? "short"
      : "";
  return hashText(`${fractions} ${metric} ${spelling} ${/[A-Z]/.test(text) ? "upper" : "lower"}`);
}

/** FNV-1a over UTF-16 units of `text` from `from` (negative: from the end) up to `to`. */
export function hashText(text: string, from = 0, to = text.length): number {
  const start = from < 0 ? Math.max(0, text.length + from) : from;
  const end = Math.min(to, text.length);
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}
