import type { LineCorrections } from "../ingredient/line-correction.ts";
import type { Issue, IssueCode, IssueSeverity } from "../issue.ts";
import type { TextRange } from "../text-range.ts";
import type { Field, FieldValue } from "./field-value.ts";
import { parseDuration } from "./parse-duration.ts";
import { parseServings } from "./parse-servings.ts";
import { joinLines } from "./read-field-entries.ts";
import type { RecipeSource } from "./read-recipe-source.ts";
import { readRecipeSource } from "./read-recipe-source.ts";
import type { Recipe, RecipeDocument, RecipeStep, Servings } from "./recipe.ts";
import type { FieldMeaning } from "./recipe-vocabulary.ts";
import { findFieldMeaning } from "./recipe-vocabulary.ts";
import { lineIndexAt, placeAt } from "./source-lines.ts";

/**
 * Read a recipe file of any dialect.
 *
 * Never throws and never changes the text: what can't be understood is an issue beside the best reading. A field wins
 * over the same fact in the body.
 *
 * @param options.path gives the title when the file has none (`pasta/cacio-e-pepe.md` → "Cacio e pepe")
 * @param options.lang language of the collection, when the file does not say: `lang:` wins, detection is the last resort
 * @param options.corrections ingredient lines that are read as somebody said
 */
export function parseRecipe(
  source: string | Uint8Array,
  options: { readonly path?: string; readonly lang?: string; readonly corrections?: LineCorrections } = {},
): RecipeDocument {
  const read = readRecipeSource(source, options);
  const reader = new RecipeReader(read);
  const recipe = reader.readRecipe(options.path);
  const issues = reader.issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return {
    text: read.text,
    recipe,
    issues,
    readOnly: read.readOnly,
    fieldsEditable: !read.readOnly && read.frontMatter.editable,
  };
}

/** Flaws that keep fields out of sight. */
const hidingCodes: ReadonlySet<IssueCode> = new Set([
  "file_too_large",
  "front_matter_unclosed",
  "front_matter_fence_unclear",
  "front_matter_language_refused",
  "front_matter_too_complex",
  "yaml_invalid",
  "yaml_not_a_map",
]);

/** Collects issues while the fields are read. A class for its running state; it does not leave this file. */
class RecipeReader {
  readonly issues: Issue[];
  readonly #source: RecipeSource;

  constructor(source: RecipeSource) {
    this.#source = source;
    this.issues = [...source.issues];
  }

  readRecipe(path: string | undefined): Recipe {
    const { text, frontMatter, body, lang, fieldOf } = this.#source;
    // What can't be read is not missing: one issue is enough.
    const isReadable = !this.issues.some((issue) => hidingCodes.has(issue.code));
    const sourceText = this.#readText("source");
    const sourceIsUrl = sourceText !== null && /^https?:\/\/\S+$/i.test(sourceText);
    const prepMinutes = this.#readMinutes("prep_time");
    const cookMinutes = this.#readMinutes("cook_time");
    const sum = prepMinutes !== null && cookMinutes !== null ? prepMinutes + cookMinutes : null;
    const equipment = this.#readList("equipment");
    const { bodyRange } = frontMatter;
    return {
      title: this.#readTitle(path, isReadable),
      slug: this.#readText("slug"),
      lang,
      description: this.#readText("description") ?? body.description,
      sourceName: sourceIsUrl ? null : sourceText,
      sourceUrl: this.#readSourceUrl() ?? (sourceIsUrl ? sourceText : body.sourceUrl),
      image: this.#readImage() ?? body.image,
      imageCredit: this.#readText("imgcredit"),
      servings: this.#readServings(),
      prepMinutes,
      cookMinutes,
      totalMinutes: this.#readMinutes("total_time") ?? sum,
      course: this.#readText("course"),
      cuisine: this.#readText("cuisine"),
      diets: this.#readList("diet"),
      tags: [...new Set([...this.#readList("searchterms"), ...this.#readList("tags"), ...body.tags])],
      equipment: equipment.length > 0 ? equipment : body.equipment,
      notes: this.#readNotes(),
      ingredients: this.#readIngredients(isReadable),
      steps: this.#readSteps(isReadable),
      body: text.slice(bodyRange.start, bodyRange.end),
      bodyRange,
      extraFields: frontMatter.fields.flatMap((field) => {
        const meaning = findFieldMeaning(field.key);
        if (meaning !== null && fieldOf.get(meaning) === field) return [];
        return [{ key: field.key, source: text.slice(field.value.start, field.value.end) }];
      }),
    };
  }

  #readTitle(path: string | undefined, isReadable: boolean): string {
    const written = this.#readText("title") ?? this.#source.body.title;
    if (written !== null) return written;
    if (isReadable) {
      if (this.#source.frontMatter.state === "absent") this.#report("front_matter_missing", "hint", this.#top());
      this.#report("title_missing", "warning", this.#top());
    }
    const name = /([^/\\]+?)(?:\.[a-z]+)?$/i.exec(path ?? "")?.[1] ?? "";
    const words = name.replace(/[-_\s]+/g, " ").trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  #readSourceUrl(): string | null {
    const written = this.#readText("sourcelink");
    if (written === null) return null;
    if (/^https?:\/\/\S+$/i.test(written) && URL.canParse(written)) return written;
    this.#report("source_link_invalid", "warning", this.#place("sourcelink"), { text: written.slice(0, 120) });
    return null;
  }

  /** A path or an http(s) address; anything with another scheme is not a picture. */
  #readImage(): string | null {
    const written = this.#readText("image");
    if (written === null) return null;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(written) || /^https?:\/\//i.test(written)) return written;
    this.#report("image_missing", "warning", this.#place("image"), { path: written.slice(0, 120) });
    return null;
  }

  #readServings(): Servings | null {
    const { lang, body } = this.#source;
    const written = this.#readText("servings");
    if (written !== null) {
      const servings = parseServings(written, lang);
      if (servings === null)
        this.#report("servings_unreadable", "warning", this.#place("servings"), { text: written.slice(0, 80) });
      return servings;
    }
    for (const fact of body.facts) {
      if (fact.meaning !== "servings") continue;
      const servings = parseServings(fact.value, lang);
      if (servings !== null) return servings;
      this.#report("servings_unreadable", "hint", fact.range, { text: fact.value.slice(0, 80) });
    }
    return null;
  }

  #readMinutes(meaning: "prep_time" | "cook_time" | "total_time"): number | null {
    const written = this.#readText(meaning);
    if (written !== null) {
      const minutes = parseDuration(written);
      if (minutes === null)
        this.#report("duration_unreadable", "warning", this.#place(meaning), { text: written.slice(0, 80) });
      return minutes;
    }
    for (const fact of this.#source.body.facts) {
      if (fact.meaning !== meaning) continue;
      const minutes = parseDuration(fact.value);
      if (minutes !== null) return minutes;
      this.#report("duration_unreadable", "hint", fact.range, { text: fact.value.slice(0, 80) });
    }
    return null;
  }

  #readNotes(): string | null {
    const value = this.#source.fieldOf.get("notes")?.value;
    const written = value?.kind === "list" ? this.#readList("notes").join("\n") : this.#readText("notes");
    const parts = [written, this.#source.body.notes].filter((part) => part !== null && part !== "");
    return parts.length === 0 ? null : parts.join("\n\n");
  }

  #readIngredients(isReadable: boolean): Recipe["ingredients"] {
    const { ingredients, body, lines } = this.#source;
    const read: Recipe["ingredients"][number][] = [];
    for (const { number, group, entry, line } of ingredients) {
      if (number === null) continue;
      if (line.kind === "ingredient" && line.food === "") {
        this.#report("ingredient_unreadable", "warning", entry.range, { text: line.text.slice(0, 80) });
      }
      read.push({
        number,
        group,
        line,
        range: { start: entry.range.start, end: entry.range.end },
        fileLine: lineIndexAt(lines, entry.range.start) + 1,
      });
    }
    if (read.length === 0 && isReadable) {
      const field = this.#source.fieldOf.get("ingredients");
      this.#report("ingredients_missing", "warning", field?.keyRange ?? body.ingredientHeading ?? this.#top());
    } else if (body.ingredientsGuessed && read[0] !== undefined) {
      this.#report("ingredients_guessed", "hint", read[0].range);
    }
    return read;
  }

  #readSteps(isReadable: boolean): readonly RecipeStep[] {
    const { stepField, body, lines } = this.#source;
    const entries = stepField.length > 0 ? stepField.filter((entry) => !entry.isHeader) : body.steps;
    if (entries.length === 0 && isReadable) {
      const { bodyRange } = this.#source.frontMatter;
      this.#report("steps_missing", "warning", { start: bodyRange.start, end: bodyRange.start });
    }
    return entries.map(({ text, range, group }, index) => ({
      number: index + 1,
      group,
      text,
      range: { start: range.start, end: range.end },
      fileLine: lineIndexAt(lines, range.start) + 1,
    }));
  }

  /** A field as one text; `null` when it is absent or empty. A list of words is joined. */
  #readText(meaning: FieldMeaning): string | null {
    const field = this.#source.fieldOf.get(meaning);
    if (field === undefined) return null;
    const { value } = field;
    if (value.kind === "scalar") return value.text.trim() === "" ? null : value.text.trim();
    if (value.kind === "empty") return null;
    if (value.kind === "map" && !value.flow && !this.#source.frontMatter.editable) {
      // "title: Soup: the best" is broken YAML and reported as such; what was meant is plain to see.
      return joinLines(this.#source.text.slice(value.start, value.end));
    }
    const words = value.kind === "list" ? listTexts(value) : [];
    if (words.length === 0 || meaning === "title") {
      if (!(value.kind === "list" && value.items.length === 0)) this.#reportType(field, "scalar");
      return null;
    }
    return words.join(", ");
  }

  /** A field as a list; one text is taken apart at its commas, as chowdown's tags are written. */
  #readList(meaning: FieldMeaning): readonly string[] {
    const field = this.#source.fieldOf.get(meaning);
    if (field === undefined || field.value.kind === "empty") return [];
    const { value } = field;
    if (value.kind === "scalar")
      return value.text.split(/[,\n，、]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
    if (value.kind === "map") {
      this.#reportType(field, "list");
      return [];
    }
    return listTexts(value);
  }

  #reportType(field: Field, expected: "list" | "scalar"): void {
    this.#report("field_type_unexpected", "warning", field.keyRange, {
      key: field.key,
      expected,
      found: field.value.kind,
    });
  }

  #place(meaning: FieldMeaning): TextRange {
    const field = this.#source.fieldOf.get(meaning);
    return field === undefined ? this.#top() : { start: field.value.start, end: field.value.end };
  }

  /** Where a flaw of the whole file is shown: its first line. */
  #top(): TextRange {
    return { start: 0, end: 0 };
  }

  #report(code: IssueCode, severity: IssueSeverity, range: TextRange, facts?: Readonly<Record<string, string>>): void {
    const from = placeAt(this.#source.lines, range.start);
    const to = placeAt(this.#source.lines, range.end);
    const extent = range.end > range.start ? { endLine: to.line, endColumn: to.column } : {};
    this.issues.push({ code, severity, ...from, ...extent, ...(facts === undefined ? {} : { facts }) });
  }
}

function listTexts(value: FieldValue): readonly string[] {
  if (value.kind !== "list") return [];
  return value.items.flatMap((item) => {
    if (item.value.kind !== "scalar") return [];
    const text = joinLines(item.value.text);
    return text === "" ? [] : [text];
  });
}
