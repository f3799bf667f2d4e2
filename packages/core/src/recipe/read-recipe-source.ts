import { countGroupNames } from "../ingredient/count-group-names.ts";
import type { IngredientLine } from "../ingredient/ingredient-line.ts";
import type { LineCorrections } from "../ingredient/line-correction.ts";
import { lineKeyOf } from "../ingredient/line-correction.ts";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import type { Issue } from "../issue.ts";
import { detectLanguage } from "../languages/detect-language.ts";
import { detectRegion } from "../languages/detect-region.ts";
import type { DecodedRecipe } from "./decode-recipe.ts";
import { checkRecipeText, decodeRecipe } from "./decode-recipe.ts";
import type { Field } from "./field-value.ts";
import type { BodyReading } from "./read-body.ts";
import { readBody } from "./read-body.ts";
import type { SourceEntry } from "./read-field-entries.ts";
import { groupName, readFieldEntries } from "./read-field-entries.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { FieldMeaning } from "./recipe-vocabulary.ts";
import { findFieldMeaning } from "./recipe-vocabulary.ts";
import type { MarkdownBlock } from "./scan-markdown.ts";
import { scanMarkdown } from "./scan-markdown.ts";
import type { SourceLine } from "./source-lines.ts";
import { commonLineEnd, listSourceLines } from "./source-lines.ts";

/** A recipe file taken apart, with every place that an edit may need. Made anew for each text. */
export interface RecipeSource {
  readonly text: string;
  readonly readOnly: boolean;
  readonly lines: readonly SourceLine[];
  /** The line end that the file uses most. */
  readonly lineEnd: string;
  readonly frontMatter: FrontMatter;
  /** The first field of each meaning, in file order. */
  readonly fieldOf: ReadonlyMap<FieldMeaning, Field>;
  readonly blocks: readonly MarkdownBlock[];
  readonly body: BodyReading;
  readonly lang: string | null;
  /** Every ingredient and header, in order, wherever the dialect keeps them. */
  readonly ingredients: readonly IngredientEntry[];
  /** The method where a field holds it. */
  readonly stepField: readonly SourceEntry[];
  readonly issues: readonly Issue[];
}

/** An ingredient line as read; `number` is `null` for a header. */
export interface IngredientEntry {
  readonly number: number | null;
  readonly group: string | null;
  readonly entry: SourceEntry;
  readonly line: IngredientLine;
}

/** Of a longer ingredient line only the beginning is looked into: no cook writes it, and time stays bounded. */
const maxLineLength = 1_000;

/** Take a recipe file apart. A file that is too large is not looked into. */
export function readRecipeSource(
  source: string | Uint8Array,
  options: { readonly lang?: string; readonly corrections?: LineCorrections } = {},
): RecipeSource {
  const decoded = typeof source === "string" ? checkRecipeText(source) : decodeRecipe(source);
  return readDecodedRecipe(decoded, options.lang ?? null, options.corrections);
}

function readDecodedRecipe(
  decoded: DecodedRecipe,
  wantedLang: string | null,
  corrections: LineCorrections | undefined,
): RecipeSource {
  const { text, readOnly } = decoded;
  const isTooLarge = decoded.issues.some((issue) => issue.code === "file_too_large");
  const readable = isTooLarge ? "" : text;
  const lines = listSourceLines(readable);
  const frontMatter = readFrontMatter(readable, lines);
  const fieldOf = new Map<FieldMeaning, Field>();
  for (const field of frontMatter.fields) {
    const meaning = findFieldMeaning(field.key);
    if (meaning === null) continue;
    const other = fieldOf.get(meaning);
    // Of "titre" and "title" in one file the home dialect's name counts, else the first.
    if (other === undefined || (field.key === meaning && other.key !== meaning)) fieldOf.set(meaning, field);
  }
  const blocks = scanMarkdown(readable, lines, frontMatter.bodyRange);
  const issues: Issue[] = [...decoded.issues, ...frontMatter.issues];

  const fieldLines = (meaning: "ingredients" | "steps"): readonly SourceEntry[] => {
    const field = fieldOf.get(meaning);
    if (field === undefined) return [];
    const read = readFieldEntries(readable, lines, field.value);
    if (meaning === "ingredients") issues.push(...read.issues);
    return read.entries;
  };
  const fieldIngredients = fieldLines("ingredients");
  const stepField = fieldLines("steps");
  const body = readBody(readable, lines, blocks, {
    // An empty list of ingredients is a list to fill, not a reason to look elsewhere, unless a section holds them.
    hasIngredients: fieldIngredients.length > 0,
    hasSteps: stepField.length > 0,
    hasTitle: fieldOf.has("title"),
  });

  const langField = fieldOf.get("lang")?.value;
  const writtenLang =
    langField?.kind === "scalar" && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(langField.text.trim())
      ? langField.text.trim()
      : null;
  const entries = fieldIngredients.length > 0 ? fieldIngredients : body.ingredients;
  const steps = stepField.length > 0 ? stepField : body.steps;
  const prose = [...entries, ...steps].map((entry) => entry.text);
  const lang = writtenLang ?? withRegion(wantedLang ?? detectLanguage(prose), prose, sourceUrlOf(fieldOf, body));
  return {
    text: decoded.text,
    readOnly,
    lines,
    lineEnd: commonLineEnd(readable, lines),
    frontMatter,
    fieldOf,
    blocks,
    body,
    lang,
    ingredients: toIngredientEntries(entries, { ...(lang !== null && { lang }), ...(corrections && { corrections }) }),
    stepField,
    issues,
  };
}

function sourceUrlOf(fieldOf: ReadonlyMap<FieldMeaning, Field>, body: BodyReading): string | null {
  for (const meaning of ["sourcelink", "source"] as const) {
    const value = fieldOf.get(meaning)?.value;
    if (value?.kind === "scalar" && /^https?:/i.test(value.text.trim())) return value.text.trim();
  }
  return body.sourceUrl;
}

/** `en` becomes `en-GB` where the recipe tells that its pints are British. */
function withRegion(lang: string | null, lines: readonly string[], sourceUrl: string | null): string | null {
  if (lang === null || lang.includes("-")) return lang;
  const region = detectRegion({ lang, lines, sourceUrl });
  return region === null ? lang : `${lang}-${region}`;
}

type LineOptions = NonNullable<Parameters<typeof parseIngredientLine>[1]>;

/** Number the ingredients and carry a header's name to the lines below it, up to the next group. */
function toIngredientEntries(entries: readonly SourceEntry[], options: LineOptions): readonly IngredientEntry[] {
  const result: IngredientEntry[] = [];
  let number = 0;
  let header: { readonly name: string; readonly within: string | null } | null = null;
  const lines = entries.map((entry) => readLine(entry.text, options));
  for (const [index, entry] of entries.entries()) {
    const line = asHeader(lines, index, options);
    if (line === undefined) continue;
    if (entry.isHeader || line.kind === "header") {
      const name = groupName(entry.text);
      // A header line such as "For the sauce" without a colon is known only to the line's parser.
      header = entry.isHeader ? null : { name, within: entry.group };
      result.push({ number: null, group: name, entry, line: { ...line, kind: "header" } });
      continue;
    }
    if (header !== null && header.within !== entry.group) header = null;
    number += 1;
    result.push({ number, group: header?.name ?? entry.group, entry, line });
  }
  return result;
}

/** "Dressing" alone is a heading where an amount follows and none is written. */
function asHeader(
  lines: readonly IngredientLine[],
  index: number,
  { lang, corrections }: LineOptions,
): IngredientLine | undefined {
  const line = lines[index];
  if (line === undefined || line.kind !== "ingredient" || line.measure !== null) return line;
  if (corrections?.has(lineKeyOf(line.text)) === true) return line;
  const isNamed = countGroupNames(line.text, lang ?? "en") === 1 && (lines[index + 1]?.measure ?? null) !== null;
  return isNamed ? parseIngredientLine(`${line.text.trimEnd()}:`, lang === undefined ? {} : { lang }) : line;
}

/** "{900 g,30 oz} flour" says one amount twice: read with the braces blanked, so that every place stays. */
function readLine(text: string, options: LineOptions): IngredientLine {
  const isCorrected = options.corrections?.has(lineKeyOf(text)) === true;
  const braces = isCorrected || text.length > maxLineLength ? null : /\{[^{},]*\d[^{},]*(?:,[^{},]*)?\}/.exec(text);
  if (braces === null) {
    if (text.length <= maxLineLength) return parseIngredientLine(text, options);
    return { ...parseIngredientLine(text.slice(0, maxLineLength), options), text };
  }
  const blanked = braces[0].replace(/[{}]/g, " ").replace(",", "/");
  const plain = text.slice(0, braces.index) + blanked + text.slice(braces.index + braces[0].length);
  return { ...parseIngredientLine(plain, options), text };
}
