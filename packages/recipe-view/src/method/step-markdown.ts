import type { LinkedStep } from "@larder/core";
import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** Name of the element that stands where a timer is; `index` counts the step's timers. */
export const timerTag = "larder-timer";
/** Name of the element that is put behind a mention; `index` counts the step's mentions. */
export const mentionTag = "larder-mention";

/** No pictures: a recipe's text must not make a reader's browser call another server. */
const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== "img" && name !== "input"),
};

const pipeline = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize, schema);

/** Markdown to a safe tree: raw HTML is dropped, links keep only http(s), mailto and relative addresses. */
export function toSafeTree(markdown: string): Root {
  return pipeline.runSync(pipeline.parse(markdown));
}

/**
 * A step's Markdown as a safe tree with a place for each timer and behind each mention.
 *
 * Ranges count characters of the Markdown source. The tree's texts know where in the source they begin, so a range is
 * found by following text and source side by side: characters that only the source has (escapes, the indentation of a
 * wrapped line) are passed over. A range that cannot be found is left out; the step's words are never lost.
 */
export function toStepTree(markdown: string, linked: Pick<LinkedStep, "mentions" | "timers"> | null): Root {
  const tree = toSafeTree(markdown);
  if (linked === null) return tree;
  return { ...tree, children: decorate(tree.children, markdown, linked) as RootContent[] };
}

type Decorations = Pick<LinkedStep, "mentions" | "timers">;

function decorate(nodes: readonly (RootContent | ElementContent)[], source: string, linked: Decorations) {
  return nodes.flatMap((node): (RootContent | ElementContent)[] => {
    if (node.type === "text") return decorateText(node, source, linked);
    if (node.type !== "element") return [node];
    const children = decorate(node.children, source, linked) as ElementContent[];
    const decorated: Element = { ...node, children };
    // What is put behind "**pork**" belongs behind the bold, not into it.
    const isEmphasis = node.tagName === "strong" || node.tagName === "em";
    const last = children.at(-1);
    return isEmphasis && last?.type === "element" && last.tagName === mentionTag
      ? [{ ...decorated, children: children.slice(0, -1) }, last]
      : [decorated];
  });
}

function decorateText(text: Text, source: string, linked: Decorations): ElementContent[] {
  const offsets = sourceOffsets(text, source);
  if (offsets === null) return [text];
  const cuts = [...timerCuts(linked, offsets), ...mentionCuts(linked, offsets)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const result: ElementContent[] = [];
  let done = 0;
  for (const cut of cuts) {
    if (cut.start < done) continue;
    if (cut.start > done) result.push({ type: "text", value: text.value.slice(done, cut.start) });
    result.push(cut.element(text.value.slice(cut.start, cut.end)));
    done = cut.end;
  }
  if (done < text.value.length) result.push({ type: "text", value: text.value.slice(done) });
  return result;
}

interface Cut {
  /** In the text's own characters; `start` equals `end` where something is put between two of them. */
  readonly start: number;
  readonly end: number;
  readonly element: (words: string) => Element;
}

function timerCuts({ timers }: Decorations, offsets: readonly number[]): Cut[] {
  return timers.flatMap((timer, index) => {
    const start = offsets.indexOf(timer.start);
    const last = offsets.indexOf(timer.end - 1);
    if (start < 0 || last < start) return [];
    return [{ start, end: last + 1, element: (words: string) => placeElement(timerTag, index, words) }];
  });
}

function mentionCuts({ mentions }: Decorations, offsets: readonly number[]): Cut[] {
  return mentions.flatMap((mention, index) => {
    // The range may hold the asterisks of "**pork**"; what counts is its last character that is shown.
    let last = -1;
    for (const [position, offset] of offsets.entries()) {
      if (offset >= mention.start && offset < mention.end) last = position;
    }
    // Behind a mention that ends in another text (half of it bold), that text places it.
    if (last < 0 || (last === offsets.length - 1 && endsLater(mention.end, offsets))) return [];
    return [{ start: last + 1, end: last + 1, element: () => placeElement(mentionTag, index, "") }];
  });
}

/** True when more than closing markers lies between a text's end and the end of the mention. */
function endsLater(mentionEnd: number, offsets: readonly number[]): boolean {
  const lastOffset = offsets.at(-1) ?? 0;
  return mentionEnd - lastOffset - 1 > 3;
}

function placeElement(tagName: string, index: number, words: string): Element {
  return {
    type: "element",
    tagName,
    properties: { index: String(index) },
    children: words === "" ? [] : [{ type: "text", value: words }],
  };
}

/** For each character of a text, where it stands in the source; `null` when the two do not match. */
function sourceOffsets(text: Text, source: string): readonly number[] | null {
  const start = text.position?.start.offset;
  const end = text.position?.end.offset;
  if (start === undefined || end === undefined) return null;
  const offsets: number[] = [];
  let at = start;
  for (const character of text.value.split("")) {
    while (at < end && source[at] !== character && /[\s\\]/.test(source[at] ?? "")) at++;
    if (source[at] !== character || at >= end) return null;
    offsets.push(at);
    at++;
  }
  return offsets;
}
