/** Letters that Unicode does not take apart into a base letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ĸ: "k",
  ŋ: "n",
  "&": " and ",
};

const maxSlugLength = 80;

/**
 * Make the part of an address that names a recipe: `Crème brûlée (for 2)` → `creme-brulee-for-2`.
 *
 * Only a–z, 0–9 and single hyphens, at most 80 of them, cut at a word. A title without any Latin letter or digit gives
 * `recipe`; whoever stores slugs adds a number to one that is taken.
 */
export function slugFrom(title: string): string {
  const folded = title
    .slice(0, 400)
    .toLowerCase()
    .replace(/['’‘`´]/gu, "")
    .replace(/[ßæœøłđðþħıĸŋ&]/gu, (letter) => plainLetters[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/⁄/gu, "-");
  const slug = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (slug.length <= maxSlugLength) return slug === "" ? "recipe" : slug;
  const cut = slug.slice(0, maxSlugLength + 1).lastIndexOf("-");
  return slug.slice(0, cut > 0 ? cut : maxSlugLength);
}
