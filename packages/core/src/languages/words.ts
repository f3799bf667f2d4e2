/** The words of a text as a set; they are parted by blanks or line ends. */
export function words(text: string): ReadonlySet<string> {
  const trimmed = text.trim();
  return new Set(trimmed === "" ? [] : trimmed.split(/\s+/));
}

/** Each stem of a text with each ending: `inflected("gehackt", ["", "e"])` has "gehackt" and "gehackte". */
export function inflected(stems: string, endings: readonly string[]): readonly string[] {
  return [...words(stems)].flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
}
