import type { Issue, IssueCode } from "./issue.ts";

/** What is wrong, and how to mend it: one sentence each. */
export interface IssueWords {
  readonly what: string;
  readonly hint: string;
}

/** English words for every issue. A translation is another table of the same shape. */
export const issueWords: Readonly<Record<IssueCode, (issue: Issue) => IssueWords>> = {
  file_too_large: (issue) => ({
    what: `The file has ${fact(issue, "bytes", "too many")} bytes; a recipe may have ${fact(issue, "maxBytes", "262144")}.`,
    hint: "Split it into several recipes, and keep photos as files of their own.",
  }),
  file_not_utf8: () => ({
    what: "The file holds bytes that are not UTF-8 text.",
    hint: "Open it in a text editor, choose its real encoding (often Windows-1252), and save it as UTF-8.",
  }),
  file_has_nul: () => ({
    what: "The file holds a NUL character, which no text should have.",
    hint: "It may be damaged or saved as UTF-16: open it in a text editor and save it as UTF-8.",
  }),
  front_matter_missing: () => ({
    what: "The file has no fields at its top.",
    hint: "Nothing must be done. Setting a field adds a block between two lines of three dashes.",
  }),
  front_matter_unclosed: () => ({
    what: "The fields begin here, but no line of three dashes ends them.",
    hint: "Write a line with nothing but --- after the last field.",
  }),
  front_matter_fence_unclear: (issue) => ({
    what: `The line "${fact(issue, "text", "---")}" begins with three dashes but does not end the fields.`,
    hint: "Write nothing but --- to end the fields here, or put the text in quotes after its key.",
  }),
  front_matter_language_refused: (issue) => ({
    what: `The fields are said to be in "${fact(issue, "language", "another language")}", which is never run or read.`,
    hint: "Write the fields as YAML and begin them with a line of nothing but ---.",
  }),
  front_matter_too_complex: (issue) => ({
    what: `The fields are larger or more deeply nested than a recipe's can be (${fact(issue, "limit", "limit")}).`,
    hint: "Keep one key per line, lists one level deep, and the method below the second line of dashes.",
  }),
  yaml_invalid: (issue) => ({
    what: yamlFlaws[fact(issue, "flaw", "")]?.what ?? "The fields can't be understood from here on.",
    hint:
      yamlFlaws[fact(issue, "flaw", "")]?.hint ??
      "Look at this line and the one before it: a quote, a bracket or a colon is missing or too many.",
  }),
  yaml_duplicate_key: (issue) => ({
    what: `The key "${fact(issue, "key", "")}" stands here a second time.`,
    hint: `Keep one of them. The first is on line ${fact(issue, "firstLine", "?")}; only that one is read.`,
  }),
  yaml_not_a_map: () => ({
    what: "The text between the lines of dashes is not a set of fields.",
    hint: 'Write each field as "key: value" on a line of its own.',
  }),
  yaml_alias_refused: (issue) => ({
    what: `"${fact(issue, "text", "*")}" refers to another place of the file, which is not followed.`,
    hint: "Write the value out, or put the text in quotes when it should begin with & or *.",
  }),
  yaml_tag_refused: (issue) => ({
    what: `"${fact(issue, "text", "!")}" gives the value a YAML type, which is not followed.`,
    hint: "Remove it, or put the text in quotes when it should begin with an exclamation mark.",
  }),
  yaml_form_unsupported: () => ({
    what: "The fields are written in a form that can be read but not edited one by one.",
    hint: 'Write each field as "key: value" on a line of its own, without ? and without braces around them all.',
  }),
  title_missing: () => ({
    what: "The recipe has no title.",
    hint: 'Add "title:" to the fields, or begin the text with "# " and the title.',
  }),
  field_type_unexpected: (issue) => ({
    what: `"${fact(issue, "key", "")}" should be ${fact(issue, "expected", "") === "list" ? "a list" : "one value"}, and is ${typeWords[fact(issue, "found", "")] ?? "something else"}.`,
    hint:
      fact(issue, "expected", "") === "list"
        ? "Write one value per line below the key, each with a dash before it."
        : "Write one value after the colon, in quotes if it holds a colon itself.",
  }),
  servings_unreadable: (issue) => ({
    what: `"${fact(issue, "text", "")}" does not say how many it serves.`,
    hint: 'Write a number, a range or words: "4", "4 to 6", "six", "12 muffins".',
  }),
  duration_unreadable: (issue) => ({
    what: `"${fact(issue, "text", "")}" is not a time that can be counted.`,
    hint: 'Write it as "90 min", "1 h 30 min", "1h30" or "PT1H30M".',
  }),
  source_link_invalid: (issue) => ({
    what: `"${fact(issue, "text", "")}" is not a web address.`,
    hint: "Write the whole address, beginning with https:// or http://.",
  }),
  image_missing: (issue) => ({
    what: `The picture "${fact(issue, "path", "")}" was not found.`,
    hint: "Put the file there, or mend the path. Until then the recipe gets a drawn cover.",
  }),
  ingredients_missing: () => ({
    what: "No ingredients were found.",
    hint: 'List them below "ingredients:", or below a heading "Ingredients" in the text.',
  }),
  ingredients_guessed: () => ({
    what: "No heading names the ingredients; this list was taken for them.",
    hint: 'Put a heading "Ingredients" above the list.',
  }),
  ingredient_is_map: (issue) => ({
    what: `The colon makes YAML read "${fact(issue, "text", "")}" as a key and a value; it is shown as written.`,
    hint: "Put the whole line in double quotes.",
  }),
  ingredient_empty: () => ({
    what: "This ingredient is empty.",
    hint: "Write the ingredient after the dash, or remove the line.",
  }),
  ingredient_unreadable: (issue) => ({
    what: `No food was found in "${fact(issue, "text", "")}".`,
    hint: 'Write amount, unit and food: "2 cups flour, sifted".',
  }),
  unit_unknown: (issue) => ({
    what: `"${fact(issue, "unit", "")}" is not a known unit.`,
    hint: "Check its spelling, or write the amount in another unit.",
  }),
  steps_missing: () => ({
    what: "No method was found.",
    hint: 'Write the steps below the fields as a numbered list: "1. Heat the oil."',
  }),
};

/** What is special about the commonest flaws of YAML, by the code that the reader gives. */
const yamlFlaws: Readonly<Record<string, IssueWords>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    what: "A second colon on this line makes it two fields in one.",
    hint: 'Put the value in quotes: title: "Soup: the winter one".',
  },
  TAB_AS_INDENT: {
    what: "This line is indented with a tab.",
    hint: "Indent with spaces: YAML does not allow tabs there.",
  },
  BAD_INDENT: {
    what: "This line is indented differently from its neighbours.",
    hint: "Give all lines of one list or block the same number of spaces.",
  },
  MULTILINE_IMPLICIT_KEY: {
    what: "A key has no colon, so it runs into the next line.",
    hint: 'Write "key: value", with a space after the colon.',
  },
  MISSING_CHAR: {
    what: "Something is left open here: a quote, a bracket, or the space after a dash or colon.",
    hint: "Close it, or put the whole value in quotes.",
  },
  BAD_SCALAR_START: {
    what: "A value can't begin with this character.",
    hint: "Put the value in quotes.",
  },
  UNEXPECTED_TOKEN: {
    what: "Something stands here that does not belong to the field before it.",
    hint: "Check the indentation and the quotes of this line and the one before it.",
  },
  BAD_DQ_ESCAPE: {
    what: "A backslash inside double quotes begins something unknown.",
    hint: "Write \\\\ for a backslash, or use single quotes.",
  },
};

const typeWords: Readonly<Record<string, string>> = {
  list: "a list",
  map: "a set of keys and values",
  scalar: "one value",
};

function fact(issue: Issue, name: string, otherwise: string): string {
  return issue.facts?.[name] ?? otherwise;
}
