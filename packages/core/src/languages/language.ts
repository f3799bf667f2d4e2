import type { IngredientFlag } from "../ingredient/ingredient-line.ts";
import type { PhraseLabel, PhraseLabels } from "./phrase-labels.ts";
import type { StepWords } from "./step-words.ts";

/**
 * Everything that reading ingredient lines and saying amounts needs to know of one language.
 * Everything that reading and saying ingredient lines and methods needs to know of one language.
 *
 * A new language is a folder beside the others with these tables, and one row in `languages.ts`. Words are lower case
 * and stand as they are written, accents included. What a language does not have is an empty set or `null`: English
 * words are not looked up in its place, except for units.
 */
export interface Language {
  /** Two letters: `de`. A recipe's `de-AT` is read as `de`, with the units of `regions.AT` before those of the language. */
  readonly code: string;
  /** Nouns are written with a capital, so a food's name keeps it. */
  readonly keepsCapitals: boolean;
  /** The least number that takes the plural: 2 in French ("1,5 tasse"), anything above 1 (`null`) elsewhere. */
  readonly pluralFrom: 2 | null;
  readonly numbers: LanguageNumbers;
  readonly units: LanguageUnits;
  /** What tells where a recipe is from, where its units mean something else there. */
  readonly regions: readonly RegionHints[];
  readonly line: LineWords;
  readonly flags: LineFlags;
  readonly spoken: SpokenAmounts;
  readonly temperatures: TemperatureWords;
  readonly shopping: ShoppingWords;
  readonly steps: StepWords;
  /** Frequent words of its recipes, to tell it from the other languages. */
  readonly detection: ReadonlySet<string>;
}

/** How numbers are written. */
export interface LanguageNumbers {
  /** "1,5" or "1.5"; the other one groups thousands. */
  readonly decimalSign: "." | ",";
  /** "1 000 g": groups of three are also parted by a blank. */
  readonly hasSpacedGroups: boolean;
  /** Numbers as words with their exact value as text. Articles are here only where they are numerals too ("ein", "une"). */
  readonly words: ReadonlyMap<string, string>;
  /** "a", "an": one, where something countable follows. Empty where articles are numerals. */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** What may follow an article or a one without making it a number: "a few", "un peu". */
  readonly vagueQuantities: ReadonlySet<string>;
  /** Articles that may stand between "half" and the thing. */
  readonly articles: ReadonlySet<string>;
  /** "of": may stand between a part and the whole, "half of a lemon". */
  readonly ofWords: ReadonlySet<string>;
  /** Nouns for so many, after an article: "une *vingtaine*". `isAbout` where none counts exactly. */
  readonly collectives: ReadonlyMap<string, { readonly value: string; readonly isAbout: boolean }>;
  /** Parts in words with their denominator: "three *quarters*". */
  readonly partWords: ReadonlyMap<string, string>;
  /** Between the ends of a range: "4 *to* 6". */
  readonly toWords: ReadonlySet<string>;
  /** Between two numbers or foods that leave a choice. */
  readonly orWords: ReadonlySet<string>;
  /** "and": before a fraction, between two things. */
  readonly andWords: ReadonlySet<string>;
  /** "between": before a range whose ends are joined by "and". */
  readonly betweenWords: ReadonlySet<string>;
}

/** How units are named. */
export interface LanguageUnits {
  /**
   * By unit id: spellings parted by ", ". The first two are what is shown for one and for many (in English what the unit
   * table says is shown); case, dots and accents do not count.
   */
  readonly names: Readonly<Record<string, string>>;
  /** Spellings in which case tells, with a spelling that means the same: `T` is a tablespoon, `t` a teaspoon. */
  readonly caseSensitive: Readonly<Record<string, string>>;
  /** Names that mean something else in a region, by the region's code and unit id: the British pint. */
  readonly regions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Units that are another one with some foods: a "Stange" of leek, of cinnamon. Unit, what the food's name holds, unit. */
  readonly byFood: readonly (readonly [unit: string, food: RegExp, other: string])[];
}

/** What tells that a recipe is from a region. */
export interface RegionHints {
  /** `GB`; the recipe is then read as `en-GB`. */
  readonly region: string;
  /** Host names of its sites. */
  readonly hosts: RegExp;
  /** Words that only this region has, and words that it shares with few others; `null` where only the site tells. */
  readonly words: { readonly own: RegExp; readonly shared: RegExp; readonly against: RegExp } | null;
}

/** What single words are in a line, and phrases that begin something. */
export interface LineWords {
  /** Before an amount or a unit, it is an estimate: "about", "scant". */
  readonly approximate: ReadonlySet<string>;
  /** Before a number, how a measure is filled: "heaping". */
  readonly filling: ReadonlySet<string>;
  /** Beside a unit, how it is filled or shaped: "heaped", "thick". They are its size. */
  readonly unitModifiers: ReadonlySet<string>;
  /** Sizes that are written with a full stop, and are something else without: "kl." */
  readonly abbreviatedSizes: ReadonlySet<string>;
  /** Endings that are written behind a word for one or many: "Dose/n", "Zwiebel(n)". */
  readonly pluralEndings: ReadonlySet<string>;
  /** One to three words at the head of a line that are a note and no food: "evtl.", "la même quantité". */
  readonly leadIns: ReadonlySet<string>;
  /** After a unit, how it is filled: "packed". */
  readonly packing: ReadonlySet<string>;
  /** Articles before a number: "a 400 g tin". */
  readonly articles: ReadonlySet<string>;
  /** Before a unit without a number: "some", "einige". */
  readonly quantifiers: ReadonlySet<string>;
  /** "each", beside the size of one, or beside an amount that two foods share. */
  readonly each: ReadonlySet<string>;
  /** Before the size of one: "4 Schnitzel *à* 200 g". */
  readonly packLinks: ReadonlySet<string>;
  /** Between measure and food, part of neither: "of", "de". */
  readonly links: ReadonlySet<string>;
  /** What joins words: "and", "or". */
  readonly joiners: ReadonlySet<string>;
  /** At the edge of a food's name, part of it no more. */
  readonly edges: ReadonlySet<string>;
  /** Between two measures that are added: "plus". */
  readonly adding: ReadonlySet<string>;
  /** Words that end the search for an amount after the food. */
  readonly beforeLaterAmount: ReadonlySet<string>;
  /** After a counted unit, these show that the unit is no food itself; `null` where anything may follow. */
  readonly linksAfterUnit: ReadonlySet<string> | null;
  /** After a counted unit, these show that the unit is the food itself: "2 cloves *and* …". */
  readonly neverAfterUnit: ReadonlySet<string>;
  /** Foods whose first word is a unit elsewhere: "cube steak". */
  readonly unitFoods: ReadonlySet<string>;
  /** After a length, these show that it is the size of a thing: "9-inch *crust*". */
  readonly sizedThings: ReadonlySet<string>;

  /** Sizes as the cook sees them; they do not change what is bought. */
  readonly sizes: ReadonlySet<string>;
  /** "very", before a size. */
  readonly sizeAdverbs: ReadonlySet<string>;
  /** Sizes that may stand between an adjective and the food. */
  readonly sizesInName: ReadonlySet<string>;
  /** Whether adjectives stand behind the noun: French "oignons moyens", "bœuf haché". */
  readonly adjectivesFollow: boolean;
  /** Whether a can's food keeps what was done to it in its name: "1 Dose geschälte Tomaten". */
  readonly isNamedAsSold: boolean;
  /** Make the next word preparation: "finely". */
  readonly manner: ReadonlySet<string>;
  /** What was done to the food, leaving it as it is bought. */
  readonly preparation: ReadonlySet<string>;
  /** Words that look like preparation; `null` where endings do not tell. */
  readonly participle: RegExp | null;
  /** Preparation only after a word of manner: "freshly *ground*". */
  readonly preparedByManner: RegExp | null;
  /** Preparation words that belong to the name of these foods beside them: "crushed" → "tomatoes". */
  readonly namedByPreparation: ReadonlyMap<string, ReadonlySet<string>>;
  /** May be set off by a comma before the food: "boneless, skinless". */
  readonly adjectives: ReadonlySet<string>;
  /** States between which the cook leaves the choice: "fresh or frozen". */
  readonly states: ReadonlySet<string>;
  /** Open a comment at the start of a stretch after the food. */
  readonly noteOpeners: ReadonlySet<string>;
  /** Make the stretch they stand in a comment. */
  readonly noteWords: ReadonlySet<string>;
  /** Open a purpose at the start of a stretch after the food. */
  readonly purposeOpeners: ReadonlySet<string>;
  /** Phrases that are a comment wherever they stand, two words each: "to taste". */
  readonly tastePhrases: ReadonlySet<string>;
  /** Phrases that end the food's name, and what they begin. */
  readonly phrases: PhraseLabels;
  /** What a stretch after the food is that nothing else tells. */
  readonly laterStretch: PhraseLabel;
  /** Words that open no food after a comma. */
  readonly neverBeforeFood: ReadonlySet<string>;
  /** After a preparation word, these continue it: "crushed *with* salt". */
  readonly prepositions: ReadonlySet<string>;
  /** Foods and the counted units that may stand after them: "garlic" → "cloves". */
  readonly trailingUnits: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keep their capital in a line that starts with them. */
  readonly properNames: ReadonlySet<string>;

  /** Foods that stand together in one line without an amount: "salt and pepper". */
  readonly company: ReadonlySet<string>;
  /** After "or", these open a remark, not another food. */
  readonly openEnded: ReadonlySet<string>;
  /** End another food to choose: "or margarine *for* the pan". */
  readonly alternativeBreaks: ReadonlySet<string>;
  /** "other", "any" before another food to choose. */
  readonly other: ReadonlySet<string>;
  /** Nouns that one word before them narrows, so that "peanut or vegetable oil" are two oils. */
  readonly headNouns: ReadonlySet<string>;
  /** Names that stand for themselves although a head noun follows the "or". */
  readonly wholeNames: ReadonlySet<string>;

  /** "juice", "zest": what is taken from the food that follows. */
  readonly extracts: ReadonlySet<string>;
  /** What joins an extract to its food: "of". */
  readonly extractLinks: ReadonlySet<string>;
  /** What may stand before an extract at the head of a line: "grated". */
  readonly extractLeads: ReadonlySet<string>;

  /** Names of parts of a dish, two of which are a heading: "Sauce and Assembly". */
  readonly groupNames: ReadonlySet<string>;
  /** Start of a line that names a group without a colon: "For the dough". */
  readonly header: RegExp | null;
  /** A line that points at another recipe: "see recipe". */
  readonly reference: RegExp | null;
}

/** What the words of a line say beside amounts and names, found in the lower-case line. */
export interface LineFlags {
  readonly patterns: readonly (readonly [IngredientFlag, RegExp])[];
  /**
   * More than the line's own amount; only its first group is left for the patterns. "Plus more for serving": what is for
   * serving is the extra, not the line.
   */
  readonly extra: RegExp | null;
  /** Liquids that the dish makes itself: "pasta water". */
  readonly liquidOfTheDish: RegExp | null;
  /** "reserved" before the food. */
  readonly reserved: RegExp | null;
}

/** Words for saying amounts aloud: a screen reader reads "½" badly, "one half" well. */
export interface SpokenAmounts {
  /** From zero on. */
  readonly numbers: readonly string[];
  /** Fractions by their text: `"1/2"` → "one half"; `after` follows a whole number ("one and a half"). */
  readonly fractions: Readonly<Record<string, { readonly alone: string; readonly after: string }>>;
  /** Where number words agree with the unit: its gender by id, and "one", "one half", "and a half" by gender; else `null`. */
  readonly agreement: {
    readonly genders: Readonly<Record<string, string>>;
    readonly words: Readonly<Record<string, { readonly one: string; readonly half: string; readonly andHalf: string }>>;
  } | null;
  /** Whether a half is written to its number: "zweieinhalb". */
  readonly joinsHalf: boolean;
  /** Whether a fraction beside a whole number stands behind the unit: "une tasse et demie". */
  readonly fractionFollowsUnit: boolean;
  readonly to: string;
  readonly about: string;
  /** Before a cup that is not quite full: "scant ⅓ cup". */
  readonly scant: string;
  /** Joins a larger measure and a smaller one: "one half cup and two tablespoons". */
  readonly and: string;
  /** "2 packs of 400 g". */
  readonly packOf: (pack: string) => string;
  /** Units said in full by their id; what is missing is said by its label. */
  readonly units: Readonly<Record<string, readonly [one: string, many: string]>>;
}

/** The few words that a shopping list's own lines need. */
export interface ShoppingWords {
  readonly and: string;
  readonly toTaste: string;
  readonly andToTaste: string;
  readonly plusMore: string;
  readonly checkAtHome: string;
  readonly optional: string;
  readonly nothingToBuy: string;
}

/** How oven temperatures are said. */
export interface TemperatureWords {
  /** Behind degrees: those of an oven with a fan. */
  readonly fan: string;
  /** Before the number: "gas mark". */
  readonly gasMark: string;
}
