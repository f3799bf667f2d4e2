import { parseAmountText } from "../ingredient/read-amount.ts";
import type { TextRange } from "../text-range.ts";
import type { SourceEntry } from "./read-field-entries.ts";
import { groupName, isLabel, joinLines } from "./read-field-entries.ts";
import type { BodyFact, SectionKind } from "./recipe-vocabulary.ts";
import { findBodyFact, findSectionKind } from "./recipe-vocabulary.ts";
import type { MarkdownBlock } from "./scan-markdown.ts";
import type { SourceLine } from "./source-lines.ts";

const creditPattern =
  /^[\s*_(]{0,4}(?:(?:originally|first)\s+published|(?:[\p{L} ]{1,40}\s)?(?:adapted|taken)\s+from|source\s*:)/iu;
const longestCredit = 300;

/** A paragraph of the method with its place. */
interface StepEntry {
  readonly text: string;
  readonly range: TextRange;
  readonly group: string | null;
}

/** A fact of the body, at its place in the file. */
interface PlacedFact extends BodyFact {
  readonly range: TextRange;
}

/** What the body of a recipe holds, whatever dialect it is written in. */
export interface BodyReading {
  readonly title: string | null;
  readonly description: string | null;
  readonly image: string | null;
  readonly facts: readonly PlacedFact[];
  readonly ingredients: readonly SourceEntry[];
  /** No heading names them: the first bulleted list was taken. */
  readonly ingredientsGuessed: boolean;
  /** Heading of the ingredients, also when nothing stands below it. */
  readonly ingredientHeading: MarkdownBlock | null;
  readonly steps: readonly StepEntry[];
  readonly notes: string | null;
  readonly equipment: readonly string[];
  readonly sourceUrl: string | null;
  readonly tags: readonly string[];
}

interface SectionBlock {
  readonly block: MarkdownBlock;
  readonly section: SectionKind | "loose";
  readonly group: string | null;
  /** Place in the order of the body. */
  readonly index: number;
}

/**
 * Read the sections of a body.
 *
 * - Headings that are known words ("Ingredients", "## steps", "__Directions__", "## 操作") begin sections; headings below
 *   them are groups. Headings that are names, outside such sections, are groups of the method.
 * - Without a section for the method, the ordered lists outside all sections are the method, else the paragraphs there.
 *   What comes before is the description, what comes after goes to the notes, what is between belongs to the method.
 * - Where neither the fields nor a section hold ingredients, a bulleted list followed by a method is taken for them.
 */
export function readBody(
  text: string,
  lines: readonly SourceLine[],
  blocks: readonly MarkdownBlock[],
  known: { readonly hasIngredients: boolean; readonly hasSteps: boolean; readonly hasTitle: boolean },
): BodyReading {
  const { title, titleBlock } = findTitle(blocks, known.hasTitle);
  const placed = placeInSections(blocks, titleBlock);
  const ingredientHeading =
    blocks.find((block) => isHeadingLike(block) && findSectionKind(block.text) === "ingredients") ?? null;

  const inSection = (...kinds: (SectionKind | "loose")[]) => placed.filter(({ section }) => kinds.includes(section));
  const facts = readFacts(inSection("loose", "info", "ingredients", "amounts"), known.hasIngredients);
  const isFact = new Set(facts.map((fact) => fact.block));

  let ingredients: readonly SourceEntry[] = [];
  let ingredientsGuessed = false;
  let guessedFrom: number | null = null;
  if (!known.hasIngredients) {
    // Chinese recipes name the foods in one section and list them with amounts in the next.
    const amounts = inSection("amounts").filter(({ block }) => block.kind === "item");
    ingredients = readIngredients(text, lines, amounts, isFact);
    if (ingredients.length === 0) ingredients = readIngredients(text, lines, inSection("ingredients"), isFact);
  }
  let loose = inSection("loose").filter(({ block }) => !isFact.has(block) && block !== titleBlock);
  const hasStepSection = placed.some(({ section, block }) => section === "steps" && isProse(block));
  if (!known.hasIngredients && ingredients.length === 0 && ingredientHeading === null) {
    const guessed = guessIngredients(loose, hasStepSection || known.hasSteps);
    if (guessed.length > 0) {
      ingredients = readIngredients(text, lines, guessed, isFact);
      ingredientsGuessed = true;
      guessedFrom = guessed[0]?.index ?? null;
      const taken = new Set(guessed);
      loose = loose.filter((entry) => !taken.has(entry));
    }
  }

  const prose = loose.filter(({ block }) => isProse(block) && !isTagLine(block));
  const ingredientSection = inSection("ingredients").filter(({ block }) => !isFact.has(block) && !isTagLine(block));
  const methodBlocks = inSection("steps").filter(({ block }) => !isFact.has(block) && !isTagLine(block));
  const credits = methodBlocks.filter(({ block }) => isCredit(block));
  const stepSection = methodBlocks.filter((entry) => !credits.includes(entry));
  const firstSection = placed.findIndex(({ section }) => section !== "loose");
  const before = (entry: SectionBlock): boolean => entry.index < firstSection;
  let steps: readonly StepEntry[] = [];
  let leading: readonly SectionBlock[] = [];
  let trailing: readonly SectionBlock[] = [];
  if (hasStepSection || known.hasSteps) {
    steps = hasStepSection ? readSteps(text, stepSection) : [];
    leading = firstSection < 0 ? prose : prose.filter(before);
    const others = firstSection < 0 ? [] : prose.filter((entry) => !before(entry));
    const hasItems = ingredientSection.some(({ block }) => block.kind === "item");
    const remarks = ingredientSection.filter(({ block }) => block.kind === "paragraph" && isProse(block));
    trailing = hasItems ? [...remarks, ...others] : others;
  } else {
    const end = guessedFrom ?? (firstSection < 0 || known.hasIngredients ? 0 : firstSection);
    const split = splitLooseMethod([...prose, ...methodBelowIngredients(ingredientSection)], end);
    steps = readSteps(text, split.method);
    leading = split.leading;
    trailing = split.trailing;
  }

  const sourceText = [...inSection("source"), ...credits].map(({ block }) => block.text).join("\n");
  return {
    title,
    description: sliceOf(text, leading),
    image: findImage(blocks),
    facts,
    ingredients,
    ingredientsGuessed,
    ingredientHeading,
    steps,
    notes:
      [
        sliceOf(
          text,
          inSection("notes").filter(({ block }) => isProse(block)),
        ),
        sliceOf(text, trailing),
        sliceOf(text, credits),
      ]
        .filter((part) => part !== null)
        .join("\n\n")
        .trim() || null,
    equipment: inSection("equipment").flatMap(({ block }) => (block.kind === "item" ? [joinLines(block.text)] : [])),
    sourceUrl: /https?:\/\/[^\s)>\]"']+/.exec(sourceText)?.[0] ?? null,
    tags: blocks.flatMap((block) => tagsOf(block)),
  };
}

function findTitle(
  blocks: readonly MarkdownBlock[],
  hasTitle: boolean,
): { title: string | null; titleBlock: MarkdownBlock | null } {
  const first = blocks.find((block) => block.kind !== "comment");
  const isName = (block: MarkdownBlock): boolean => block.level === 1 && findSectionKind(block.text) === null;
  // With a title among the fields, only a heading at the very top repeats it; later ones are groups.
  const heading =
    (hasTitle ? undefined : blocks.find((block) => block.kind === "heading" && isName(block))) ??
    (first?.kind === "heading" && first.level < (hasTitle ? 2 : 7) && findSectionKind(first.text) === null
      ? first
      : undefined);
  if (heading === undefined) return { title: null, titleBlock: null };
  return { title: plainWords(heading.text) || null, titleBlock: heading };
}

/** Tell for each block in which section and group it stands; headings themselves are left out. */
function placeInSections(blocks: readonly MarkdownBlock[], titleBlock: MarkdownBlock | null): readonly SectionBlock[] {
  const placed: SectionBlock[] = [];
  /** The headings that enclose a block: known ones begin a section, names do not. */
  const open: { readonly level: number; readonly kind: SectionKind | null; readonly name: string | null }[] = [];
  let section: SectionKind | "loose" = "loose";
  let group: string | null = null;
  let sawKnown = false;
  for (const [index, block] of blocks.entries()) {
    const level = headingLevel(block, blocks[index + 1], section);
    if (level === 0) {
      placed.push({ block, section, group, index: placed.length });
      continue;
    }
    if (block === titleBlock) continue;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const kind = findSectionKind(block.text);
    if (kind !== null) {
      sawKnown ||= kind === "ingredients" || kind === "steps";
      // "Ingredients for the dough", or "### Ingredients" inside "## Shell".
      const forWhat = /\b(?:for|für|pour)\b.*$/iu.exec(groupName(block.text))?.[0] ?? null;
      group = forWhat ?? open.findLast((outer) => outer.name !== null)?.name ?? null;
      section = kind;
      open.push({ level, kind, name: null });
      continue;
    }
    const name = groupName(plainWords(block.text));
    const enclosing = open.findLast((outer) => outer.kind !== null)?.kind ?? null;
    section = enclosing ?? (sawKnown ? "other" : "loose");
    group = name;
    open.push({ level, kind: null, name });
  }
  return placed;
}

function isHeadingLike(block: MarkdownBlock): boolean {
  return block.kind === "heading" || (block.kind === "paragraph" && isShortLabel(block));
}

/** "Components:" right above a list is a heading in all but form. 0 for what is no heading. */
function headingLevel(block: MarkdownBlock, next: MarkdownBlock | undefined, section: SectionKind | "loose"): number {
  if (block.kind === "heading") return block.level;
  if (block.kind !== "paragraph" || next?.kind !== "item" || !isShortLabel(block)) return 0;
  return section !== "loose" || findSectionKind(block.text) !== null ? 8 : 0;
}

function isShortLabel(block: MarkdownBlock): boolean {
  return block.lineIndex === block.lastLineIndex && block.text.length <= 60 && isLabel(block.text);
}

function isProse(block: MarkdownBlock): boolean {
  if (block.kind === "item") return block.text.trim() !== "";
  return block.kind === "paragraph" && !isImageOnly(block.text);
}

function isImageOnly(text: string): boolean {
  return /^(?:!\[[^\]]*\]\([^)]*\)\s*)+$/.test(text);
}

/** "Originally published at …" below the method tells where it is from, and is no step. */
function isCredit({ kind, text }: MarkdownBlock): boolean {
  return kind === "paragraph" && text.length <= longestCredit && creditPattern.test(text) && /https?:\/\//i.test(text);
}

function isTagLine(block: MarkdownBlock): boolean {
  return tagsOf(block).length > 0;
}

/** "tags: vegetarian, vegan" or ";tags: greek pasta". */
function tagsOf(block: MarkdownBlock): readonly string[] {
  if (block.kind !== "paragraph") return [];
  const match = /^(;)?tags?:[ \t]*(.+)$/i.exec(block.text);
  if (match?.[2] === undefined) return [];
  const separator = match[1] === ";" && !match[2].includes(",") ? /\s+/ : /,/;
  return match[2].split(separator).flatMap((tag) => (tag.trim() === "" ? [] : [tag.trim()]));
}

function readFacts(
  entries: readonly SectionBlock[],
  isHome: boolean,
): readonly (PlacedFact & { readonly block: MarkdownBlock })[] {
  const facts: (PlacedFact & { block: MarkdownBlock })[] = [];
  for (const { block, section } of entries) {
    if (block.kind !== "item" && block.kind !== "paragraph") continue;
    if (block.lineIndex !== block.lastLineIndex || block.text.length > 120) continue;
    // In the home dialect an ordered item is a step, even one that begins with "Serves".
    if (block.item?.ordered === true && isHome) continue;
    const isShort = block.kind === "paragraph" && block.text.length <= 40;
    const fact = section === "info" || isShort ? findInfo(block.text) : findBodyFact(block.text);
    if (fact === null) continue;
    const labelled = /[:：]\s*$/.test(block.text.slice(0, fact.valueStart));
    if (!labelled && !/^\D{0,15}\d/.test(fact.value)) continue;
    const start = block.textRange.start + fact.valueStart;
    facts.push({ ...fact, block, range: { start, end: start + fact.value.length } });
  }
  return facts;
}

/** In a section of facts the words may stand behind: "4 servings", "About 45 minutes". */
function findInfo(text: string): BodyFact | null {
  const labelled = findBodyFact(text);
  if (labelled !== null) return labelled;
  const value = text.trim();
  if (/\d.*\b(?:servings?|portions?|people|personnes|portionen)\b/i.test(value)) {
    return { meaning: "servings", valueStart: 0, value };
  }
  if (/\d\s*(?:min|h(?:ou)?rs?\b|h\b|std)/i.test(value)) return { meaning: "total_time", valueStart: 0, value };
  return null;
}

function readIngredients(
  text: string,
  lines: readonly SourceLine[],
  entries: readonly SectionBlock[],
  isFact: ReadonlySet<MarkdownBlock>,
): readonly SourceEntry[] {
  const all = entries.filter(({ block }) => block.kind === "item" && block.text.trim() !== "" && !isFact.has(block));
  // A numbered list below a bulleted one is a method that has no heading.
  const hasBullets = all.some(({ block }) => block.item?.ordered === false);
  const items = hasBullets
    ? all.filter(({ block }) => block.item?.ordered === false || (block.item?.depth ?? 0) > 0)
    : all;
  if (items.length === 0)
    return readParagraphLines(
      text,
      lines,
      entries.filter(({ block }) => !isFact.has(block)),
    );
  const found: SourceEntry[] = [];
  /** Groups made by items that have items below them, by depth. */
  const parents: { depth: number; name: string }[] = [];
  for (const [index, { block, group }] of items.entries()) {
    const depth = block.item?.depth ?? 0;
    while ((parents.at(-1)?.depth ?? -1) >= depth) parents.pop();
    const line = joinLines(block.text);
    const next = items[index + 1]?.block;
    const hasChildren = (next?.item?.depth ?? 0) > depth && next?.lineIndex === block.lastLineIndex + 1;
    const isParent = hasChildren && (isLabel(line) || (!/\d/.test(line) && /\d/.test(next?.text ?? "")));
    const isHeader = isParent || isLabel(line);
    const name = isHeader ? groupName(plainWords(line)) : null;
    if (name !== null) parents.push({ depth: isParent ? depth : depth - 1, name });
    const { lineIndex, lastLineIndex } = block;
    const origin = { kind: "lines", lineIndex, lastLineIndex, prefix: block.item?.prefix ?? "" } as const;
    found.push({ text: line, range: block.textRange, group: parents.at(-1)?.name ?? group, isHeader, origin });
  }
  return found;
}

/** A section without a list: each line of its paragraphs is an ingredient. */
function readParagraphLines(
  text: string,
  lines: readonly SourceLine[],
  entries: readonly SectionBlock[],
): readonly SourceEntry[] {
  const found: SourceEntry[] = [];
  for (const { block, group } of entries) {
    if (block.kind !== "paragraph" || isImageOnly(block.text)) continue;
    for (let index = block.lineIndex; index <= block.lastLineIndex; index += 1) {
      const line = lines[index];
      if (line === undefined) continue;
      const source = text.slice(line.start, line.end);
      const prefix = /^[ \t]*/.exec(source)?.[0] ?? "";
      const content = source.trim();
      if (content === "" || content.length > 120) continue;
      const start = line.start + prefix.length;
      const origin = { kind: "lines", lineIndex: index, lastLineIndex: index, prefix } as const;
      found.push({
        text: content,
        range: { start, end: start + content.length },
        group,
        isHeader: isLabel(content),
        origin,
      });
    }
  }
  return found;
}

function guessIngredients(loose: readonly SectionBlock[], hasSteps: boolean): readonly SectionBlock[] {
  const isBullet = ({ block }: SectionBlock): boolean => block.kind === "item" && block.item?.ordered === false;
  const first = loose.findIndex(isBullet);
  if (first < 0) return [];
  let end = first;
  while (end < loose.length) {
    const entry = loose[end];
    if (entry === undefined || !isBullet(entry)) break;
    end += 1;
  }
  const followed = loose.slice(end).some(({ block }) => isProse(block) && !isTagLine(block));
  const preceded = loose.slice(0, first).some(({ block }) => block.item?.ordered === true);
  const list = loose.slice(first, end);
  // "In a bowl, combine:" may be all the method there is; then amounts have to tell what the list is.
  const amounts = list.filter(({ block }) => parseAmountText(block.text) !== null).length;
  const isMeasured = list.length > 1 && amounts * 2 >= list.length;
  return (followed || hasSteps || isMeasured) && !preceded ? list : [];
}

/** Without a heading for it, the method may follow right below the list of ingredients. */
function methodBelowIngredients(entries: readonly SectionBlock[]): readonly SectionBlock[] {
  const last = entries.findLastIndex(({ block }) => block.kind === "item" && block.item?.ordered === false);
  return last < 0 ? [] : entries.slice(last + 1).filter(({ block }) => isProse(block));
}

/** @param methodFrom index of the first block that may be method */
function splitLooseMethod(
  prose: readonly SectionBlock[],
  methodFrom: number,
): { leading: readonly SectionBlock[]; method: readonly SectionBlock[]; trailing: readonly SectionBlock[] } {
  const later = prose.filter(({ index }) => index >= methodFrom).toSorted((a, b) => a.index - b.index);
  const earlier = prose.filter(({ index }) => index < methodFrom);
  const first = later.findIndex(({ block }) => block.item?.ordered === true);
  if (first < 0) return { leading: earlier, method: later, trailing: [] };
  let last = later.findLastIndex(({ block }) => block.item?.ordered === true);
  while ((later[last + 1]?.block.item?.depth ?? 0) > 0) last += 1;
  return {
    leading: [...earlier, ...later.slice(0, first)],
    method: later.slice(first, last + 1),
    trailing: later.slice(last + 1),
  };
}

function readSteps(text: string, entries: readonly SectionBlock[]): readonly StepEntry[] {
  const steps: StepEntry[] = [];
  for (const { block, group } of entries) {
    if (!isProse(block)) continue;
    const depth = block.item?.depth ?? 0;
    const parent = steps.at(-1);
    if (depth > 0 && parent !== undefined) {
      // Sub-items stay with the step that they explain.
      const marker = /\S+/.exec(block.item?.prefix ?? "")?.[0] ?? "-";
      const range = { start: parent.range.start, end: block.end };
      steps[steps.length - 1] = { ...parent, text: `${parent.text}\n${marker} ${block.text}`, range };
      continue;
    }
    steps.push({ text: trimHardBreak(text, block), range: block.textRange, group });
  }
  return steps;
}

function trimHardBreak(text: string, block: MarkdownBlock): string {
  const { start, end } = block.textRange;
  return block.lineIndex === block.lastLineIndex ? text.slice(start, end) : block.text;
}

/** Source of blocks as it stands in the file, from one to the next; `null` when there is none. */
function sliceOf(text: string, entries: readonly SectionBlock[]): string | null {
  const parts: string[] = [];
  let from: number | null = null;
  let to = 0;
  for (const { block } of entries) {
    if (from !== null && text.slice(to, block.start).trim() !== "") {
      parts.push(text.slice(from, to));
      from = null;
    }
    from ??= block.start;
    to = block.end;
  }
  if (from !== null) parts.push(text.slice(from, to));
  const joined = parts.join("\n\n").replaceAll("\r\n", "\n").trim();
  return joined === "" ? null : joined;
}

function findImage(blocks: readonly MarkdownBlock[]): string | null {
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    const path = /!\[[^\]]{0,300}\]\(\s{0,9}<?([^\s)>]{1,2000})/.exec(block.text)?.[1];
    if (path !== undefined) return path;
  }
  return null;
}

/** Words of a heading without emphasis and links. */
function plainWords(text: string): string {
  if (text.length > 300) return text.trim();
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, "$2")
    .replace(/(?<![\w*])[*_](?=\S)([^*_]+?)[*_](?![\w*])/g, "$1")
    .trim();
}
