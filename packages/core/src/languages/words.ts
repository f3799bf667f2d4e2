/** The words of a text as a set; they are parted by blanks or line ends. */
export function words(text: string): ReadonlySet<string> {
  const trimmed = text.trim();
  return new Set(trimmed === "" ? [] : trimmed.split(/\s+/));
}
