/** What a stretch of an ingredient line is made of. `markup` is Markdown around words: it carries no meaning of its own. */
export type TokenKind = "word" | "digits" | "fraction" | "symbol" | "markup";

/** One token of a line; `start` and `end` are offsets in the line. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the start of the line) is before it. */
  readonly spaced: boolean;
}

/** Where a Markdown link leads, and where it stands. */
export interface LineLink {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

export interface TokenisedLine {
  /** Without markup tokens. */
  readonly tokens: readonly Token[];
  readonly links: readonly LineLink[];
}

const wordPattern = /[[\p{L}\p{M}]--\p{Script=Han}]+(?:['’\-‐‑][[\p{L}\p{M}]--\p{Script=Han}]+)*['’]?/vy;
const elisionPattern = /[dlDL]['’](?=\p{L})/uy;
const digitsPattern = /\d+/y;
const hanPattern = /\p{Script=Han}/u;
const vulgarPattern = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/;
const blankPattern = /\s/;

/**
 * Cut a line into words, digits, fractions and symbols, and take Markdown emphasis and links off.
 *
 * Every character is looked at a bounded number of times, whatever the line holds.
 */
export function tokeniseLine(text: string): TokenisedLine {
  const tokens: Token[] = [];
  const links: LineLink[] = [];
  const linkTargets = findLinkTargets(text);
  let position = 0;
  let spaced = true;
  while (position < text.length) {
    const character = text[position] ?? "";
    if (blankPattern.test(character)) {
      spaced = true;
      position += 1;
      continue;
    }
    const target = linkTargets.get(position);
    if (target !== undefined) {
      links.push(target);
      position = target.end;
      continue;
    }
    if (isMarkup(text, position, linkTargets)) {
      position += 1;
      continue;
    }
    const token = readToken(text, position, spaced);
    tokens.push(token);
    position = token.end;
    spaced = false;
  }
  return { tokens, links };
}

function readToken(text: string, start: number, spaced: boolean): Token {
  const character = text[start] ?? "";
  if (character >= "0" && character <= "9")
    return token("digits", text, start, matchAt(digitsPattern, text, start), spaced);
  if (vulgarPattern.test(character)) return token("fraction", text, start, start + 1, spaced);
  // Chinese has no spaces: each character is a word, and phrases are put together by whoever reads them.
  if (hanPattern.test(character)) return token("word", text, start, start + 1, spaced);
  const elision = matchAt(elisionPattern, text, start);
  if (elision > start) return token("word", text, start, elision, spaced);
  const word = matchAt(wordPattern, text, start);
  if (word > start) return token("word", text, start, measureWordEnd(text, start, word), spaced);
  const codePoint = text.codePointAt(start) ?? 0;
  return token("symbol", text, start, start + (codePoint > 0xffff ? 2 : 1), spaced);
}

/** "inch-thick" is a unit, a hyphen and a word; so is the half of a "demi-citron", but not of a demi-glace. */
function measureWordEnd(text: string, start: number, end: number): number {
  const match = /^(?:inch|inches|cm|mm|ounce|oz|pound|lb|g|kg|ml|demie?(?!-(?:glace|sel|écrém|tasse)))-/i.exec(
    text.slice(start, Math.min(end, start + 12)),
  );
  return match === null ? end : start + match[0].length - 1;
}

function token(kind: TokenKind, text: string, start: number, end: number, spaced: boolean): Token {
  const own = text.slice(start, end);
  return { kind, text: own, lower: own.toLowerCase(), start, end, spaced };
}

function matchAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** Emphasis and code marks, brackets of a link's text, and an underscore at the edge of a word. */
function isMarkup(text: string, position: number, linkTargets: ReadonlyMap<number, LineLink>): boolean {
  const character = text[position];
  if (character === "*" || character === "`" || character === "_") return true;
  return character === "[" && linkTargets.size > 0;
}

/** `](target)` by the place of its bracket, found in one pass. */
function findLinkTargets(text: string): Map<number, LineLink> {
  const found = new Map<number, LineLink>();
  let from = text.indexOf("](");
  while (from >= 0) {
    const close = text.indexOf(")", from);
    if (close < 0) break;
    found.set(from, { target: text.slice(from + 2, close).trim(), start: from, end: close + 1 });
    from = text.indexOf("](", close);
  }
  return found;
}
