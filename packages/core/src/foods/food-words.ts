function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const irregularSingulars = new Map([
  ["leaves", "leaf"],
  ["loaves", "loaf"],
  ["halves", "half"],
  ["calves", "calf"],
  ["knives", "knife"],
  ["tomatoe", "tomato"],
  ["potatoe", "potato"],
  ["cookies", "cookie"],
  ["brownies", "brownie"],
  ["smoothies", "smoothie"],
  ["chilies", "chili"],
  ["chillies", "chilli"],
  ["molasses", "molasses"],
  ["schnapps", "schnapps"],
  ["herbes", "herbes"],
  ["chilis", "chili"],
  ["chillis", "chilli"],
  ["kiwis", "kiwi"],
  ["salamis", "salami"],
  ["zucchinis", "zucchini"],
  ["yoghurt", "yogurt"],
  ["yoghurts", "yogurt"],
]);

/** One of a thing in English: tomatoes → tomato, cherries → cherry, leaves → leaf; asparagus stays. */
export function singularise(word: string): string {
  const irregular = irregularSingulars.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|x|ss|z|o)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 2 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Many of a thing in English, by the last word of its name: "bay leaf" → "bay leaves". */
export function pluralise(name: string): string {
  if (/(?:leaf|loaf|half)$/.test(name)) return name.replace(/f$/, "ves");
  if (/(?:chill?i|potato|tomato|mango)$/.test(name)) return `${name}es`;
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, "ies");
  if (/(?:ch|sh|x|ss|z)$/.test(name)) return `${name}es`;
  return `${name}s`;
}

/**
 * Words that say how a food is bought or cut and leave it the same food. Words that change what one buys ("dried",
 * "smoked", "frozen", "ground", "unsweetened", colours) are not here.
 */
export const modifiers = words(`
  large small medium big tiny jumbo extra extra-large medium-sized mini baby-sized thick thin thick-cut thin-cut
  fresh freshly ripe very firm firm-ripe juicy live unwaxed organic good good-quality quality best best-quality high-quality pure natural ready-made readymade free-range free range
  homemade home-made store-bought raw uncooked whole plain
  boneless skinless bone-in skin-on boned skinned center-cut trimmed lean rindless headless bone skin on in
  chopped sliced diced minced grated shredded crushed peeled halved quartered cubed torn crumbled cooked toasted melted
  softened chilled cold warm hot packed loosely finely coarsely roughly thinly thickly lightly seeded deseeded cored
  pitted shelled deveined cleaned washed rinsed drained julienned beaten picked snipped mashed cracked squeezed slivered
  heirloom vine-ripened vine beefsteak starchy mature sized size long tender unpeeled scrubbed leftover
`);

/** Parts and shapes after a food's name that one buys as the food: "lemon wedges", "broccoli florets". */
export const forms = words(`
  leaf sprig clove stalk stick rib floret pod fillet wedge half piece chunk slice kernel head bunch bulb spear ring cube
  strip frond steak-cut segment
`);

/** Words that may be moved to the front: "onions, red", "pepper black". */
export const describing = words(`
  red green white black brown yellow orange dark light dried ground canned frozen smoked sweet hot whole fresh basmati
  jasmine long-grain short-grain cherry plum bell sour heavy plain powdered unsalted salted
`);

/** German stems of words that leave a food the same food. */
export const germanModifiers = words(`
  frisch gross klein mittelgross reif bio fein grob gehackt geschnitten gewurfelt gepresst geschalt weich zimmerwarm
  gut ganz zerlassen gerieben gekocht roh
`);

/** French words that only join, and those that leave a food the same food. */
export const frenchJoiners = words("de d du des la le les l a au aux en");
export const frenchModifiers = words(`
  gros grosse petit petite moyen moyenne grand grande frais fraiche mur mure bien beau belle bio hache hachee rape rapee
  emince emincee pele pelee coupe coupee entier cru crue
`);
