/** Families of colour that a cover can wear; each has a ground and two shapes in the tokens. */
export type CoverHue = "tomato" | "herb" | "saffron" | "plum" | "slate";

/** What the shapes remind of. */
export type CoverMotif =
  | "plate"
  | "bowl"
  | "leaf"
  | "loaf"
  | "slice"
  | "glass"
  | "fish"
  | "noodles"
  | "beans"
  | "pot"
  | "pan";

/** Everything that a generated cover is drawn from. The same recipe always gets the same design. */
export interface CoverDesign {
  readonly hue: CoverHue;
  readonly motif: CoverMotif;
  /** The title's first letter or digit, upper case; "" for a title without any. */
  readonly initial: string;
  /** Turned left to right. */
  readonly mirrored: boolean;
  /** Degrees by which the shapes are turned, -8 to 8. */
  readonly tilt: number;
  /** Units of the drawing (400 wide) by which the shapes are moved along. */
  readonly shift: number;
}

export interface CoverSubject {
  readonly title: string;
  readonly course?: string | null;
  readonly mainIngredient?: string | null;
}

/** First match wins. Words are looked for in the main ingredient first, then in the title. */
const hueWords: readonly (readonly [CoverHue, RegExp])[] = [
  [
    "slate",
    words(
      "fish salmon cod trout tuna mackerel herring anchovy prawn shrimp squid mussel clam crab mushroom milk yogurt yoghurt cream",
    ),
  ],
  [
    "plum",
    words(
      "aubergine eggplant beet beetroot plum blueberry blackberry cherry grape wine fig radicchio chocolate lamb duck",
      "red cabbage",
      "kidney bean",
      "black bean",
    ),
  ],
  [
    "tomato",
    words(
      "tomato pepper chilli chili chile beef pork bacon ham turkey sausage meat paprika strawberry raspberry kimchi",
    ),
  ],
  [
    "herb",
    words(
      "spinach kale chard broccoli cauliflower cabbage lettuce pea bean basil parsley coriander cilantro herb avocado cucumber courgette zucchini asparagus leek pesto lentil lime mint tofu green greens scallion bulgur",
      "green onion",
    ),
  ],
  [
    "saffron",
    words(
      "chicken egg cheese potato corn pasta noodle spaghetti rice bread flour dough oat butter lemon orange carrot pumpkin squash chickpea banana apple mango onion couscous polenta halloumi paneer feta tahini peanut",
    ),
  ],
];

const motifWords: readonly (readonly [CoverMotif, RegExp])[] = [
  ["fish", words("fish salmon cod trout tuna mackerel herring anchovy")],
  [
    "noodles",
    words(
      "pasta spaghetti noodle linguine tagliatelle ramen penne macaroni lasagne orzo rice risotto pilaf spätzle",
      "pad thai",
    ),
  ],
  ["leaf", words("salad slaw spinach kale greens pesto tabbouleh")],
  ["beans", words("bean chickpea lentil dal hummus meatball gnocchi dumpling falafel cookie biscuit pierogi")],
];

const motifOfCourse: Readonly<Record<string, readonly CoverMotif[]>> = {
  soup: ["bowl"],
  stew: ["bowl"],
  sauce: ["bowl", "glass"],
  salad: ["leaf"],
  side: ["leaf", "beans", "plate"],
  bread: ["loaf"],
  breakfast: ["loaf", "plate"],
  dessert: ["slice", "plate"],
  cake: ["slice"],
  drink: ["glass"],
  snack: ["beans", "loaf"],
  starter: ["plate", "leaf"],
  main: ["plate", "pot", "pan", "bowl"],
};

const hues: readonly CoverHue[] = ["tomato", "herb", "saffron", "plum", "slate"];
/** For a recipe that does not say what course it is: most often a dish. */
const motifs: readonly CoverMotif[] = ["plate", "pot", "pan", "bowl"];

/**
 * Choose a cover for a recipe without a photo.
 *
 * Colour comes from what the dish is about, the motif from its course and kind, and a number made from the title turns
 * and moves the shapes, so that two soups differ and one soup never does.
 */
export function designCover({ title, course, mainIngredient }: CoverSubject): CoverDesign {
  const number = hashOf(title);
  const ingredient = (mainIngredient ?? "").toLowerCase();
  const name = title.toLowerCase();
  const hue = firstMatch(hueWords, ingredient) ?? firstMatch(hueWords, name) ?? pick(hues, number);
  const courseMotifs = motifOfCourse[(course ?? "").toLowerCase()];
  const named = firstMatch(motifWords, `${name} ${ingredient}`);
  const isWhole = course === null || course === undefined || /^(main|side|starter|snack)$/i.test(course);
  const motif = (isWhole ? named : null) ?? pick(courseMotifs ?? motifs, number >>> 3);
  return {
    hue,
    motif,
    initial: initialOf(title),
    mirrored: ((number >>> 7) & 1) === 1,
    tilt: ((number >>> 9) % 17) - 8,
    shift: ((number >>> 14) % 41) - 20,
  };
}

function initialOf(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0];
  return first === undefined ? "" : first.toUpperCase();
}

function firstMatch<Value>(table: readonly (readonly [Value, RegExp])[], text: string): Value | null {
  if (text === "") return null;
  return table.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Whole words, in the singular or with an ending; more than one argument for names of several words. */
function words(single: string, ...several: readonly string[]): RegExp {
  const names = [...several, ...single.split(" ")].map((name) => name.replace(/y$/, "(?:y|ie)"));
  return new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?:e?s)?(?!\\p{L})`, "u");
}

function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new Error("Nothing to pick from");
  return value;
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo): spreads similar titles far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
