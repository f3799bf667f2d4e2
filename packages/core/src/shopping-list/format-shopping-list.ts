import { aisles as starterAisles } from "../foods/aisles.ts";
import type { Aisle } from "../foods/food.ts";
import { languageOf } from "../languages/languages.ts";
import type { ShoppingItem, ShoppingList } from "./shopping-list.ts";

/** Plain text for a message or a terminal, or Markdown with boxes to tick. */
export type ShoppingListFormat = "text" | "markdown";

interface Section {
  readonly title: string;
  readonly items: readonly ShoppingItem[];
}

/**
 * Write a list down: a heading for each aisle in the list's own order, then staples to check at home, then what is
 * optional.
 *
 * ```text
 * Produce
 * - green onion: 5
 * ```
 *
 * @returns text that ends with a line break
 */
export function formatShoppingList(
  list: Pick<ShoppingList, "items" | "optionalItems" | "leftOut">,
  format: ShoppingListFormat,
  options: { readonly aisles?: readonly Aisle[]; readonly lang?: string } = {},
): string {
  const { aisles = starterAisles, lang = "en" } = options;
  const words = languageOf(lang).shopping;
  const staples = list.items.filter((item) => item.staple);
  const sections: Section[] = [
    ...toAisleSections(
      list.items.filter((item) => !item.staple),
      aisles,
    ),
    { title: words.checkAtHome, items: staples },
    { title: words.optional, items: list.optionalItems },
  ];
  const written = sections
    .filter((section) => section.items.length > 0)
    .map((section) => formatSection(section, format));
  return written.length === 0 ? `${words.nothingToBuy}\n` : written.join("\n");
}

/** The items come ordered by aisle, so each aisle is one stretch of them. */
function toAisleSections(items: readonly ShoppingItem[], aisles: readonly Aisle[]): readonly Section[] {
  const names = new Map(aisles.map((aisle) => [aisle.id, aisle.name]));
  const byAisle = new Map<string, ShoppingItem[]>();
  for (const item of items) byAisle.set(item.aisle, [...(byAisle.get(item.aisle) ?? []), item]);
  return [...byAisle.entries()].map(([aisle, own]) => ({ title: names.get(aisle) ?? aisle, items: own }));
}

function formatSection({ title, items }: Section, format: ShoppingListFormat): string {
  const isMarkdown = format === "markdown";
  const lines = items.map(({ food, display }) => {
    const name = isMarkdown ? escapeMarkdown(food.label) : food.label;
    const amount = display === "" ? "" : `: ${isMarkdown ? escapeMarkdown(display) : display}`;
    return isMarkdown ? `- [ ] ${name}${amount}` : `- ${name}${amount}`;
  });
  const heading = isMarkdown ? `## ${escapeMarkdown(title)}\n` : title;
  return `${[heading, ...lines].join("\n")}\n`;
}

/** Names come from people; in Markdown they must stay text. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]<>#|!]/g, "\\$&");
}
