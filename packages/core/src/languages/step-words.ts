/** What one word of a method may mean at once: "the vegetables", "the dry ingredients". */
export type FoodClass =
  | "meat"
  | "fish"
  | "seafood"
  | "vegetables"
  | "fruit"
  | "berries"
  | "herbs"
  | "spices"
  | "seasonings"
  | "aromatics"
  | "liquor"
  | "nuts"
  | "cheeses"
  | "dry"
  | "wet";

/** Lines that are named by their group or by what is left: "the sauce ingredients". */
export interface GroupPattern {
  /** Global, bounded repetitions only; a group named `name` holds the words of the list's group. */
  readonly pattern: RegExp;
  readonly which: "all" | "rest" | "group";
}

/** Words right before a mention that tell how much of its line is used. Every pattern ends at the mention (`$`). */
export interface ShareWords {
  /** The fraction as exact text, and the words for it. */
  readonly fractions: readonly (readonly [words: RegExp, fraction: string])[];
  /** A word for a part, of whatever: after "half of the dough" the rest is dough. */
  readonly fractionWord: RegExp | null;
  readonly rest: RegExp;
  /** A part without a number: "a little of the". */
  readonly some: RegExp;
  /** What may stand between an amount and the thing: "of the". */
  readonly link: RegExp;
  /** Between the number and its unit, part of neither: "2 *more* tablespoons". */
  readonly more: RegExp;
  /** The thing was put by before: "the *reserved* oil". */
  readonly reserved: RegExp;
}

/** How a line or the method says that the recipe makes a line itself. */
export interface MadeWords {
  /** Last words of things that cooking gives off; nobody sells them. */
  readonly byProducts: ReadonlySet<string>;
  /** What the liquid was used for: "*pasta* water", "*poaching* liquid". */
  readonly cooking: ReadonlySet<string>;
  /** Such liquids in one word or phrase: "Nudelwasser", "eau de cuisson". */
  readonly liquid: RegExp | null;
  /** "2 cups reserved blanching liquid", but not "pineapple, juice reserved". Over the whole line. */
  readonly reservedLine: RegExp | null;
  /** The line points at a place of the same recipe: "(see step 2)", "from above". */
  readonly pointsWithin: RegExp | null;
  /** Things that one makes from other lines of a recipe rather than buys. */
  readonly products: ReadonlySet<string>;
  /** Before a food it was made so by the recipe, where another group has the food: "*soaked* seeds". */
  readonly prepared: ReadonlySet<string>;
}

/** How a clause tells what a time is for. */
export interface TimerWords {
  /** Verbs of cooking that needs nobody: "simmer", "chill". Forms as they are written. */
  readonly waiting: ReadonlySet<string>;
  /** Verbs of work: "stir", "knead". */
  readonly handsOn: ReadonlySet<string>;
  /** Verbs that may be either and are waiting unless a verb of work stands in the same clause: "cook", "fry". */
  readonly either: ReadonlySet<string>;
  /** Before a word of these lists it is no verb: "over medium *heat*", "to a *boil*". */
  readonly beforeNouns: ReadonlySet<string>;
  /** Said beside a verb, the cook can't leave: "constantly". */
  readonly constantly: RegExp | null;
  /** The verb stands behind the time: "10 Minuten braten". */
  readonly isVerbLast: boolean;
  /** At the beginning of a step: it goes on beside the one before. */
  readonly meanwhile: RegExp | null;
}

/** Words of the method's sentences. All in lower case; names and what stands beside them are compared as stems. */
export interface StepWords {
  /** The noun stands first in a name: "poivron rouge". */
  readonly isNounFirst: boolean;
  /** After a name they make something else of it: "pasta *water*", "egg *mixture*". */
  readonly otherThings: ReadonlySet<string>;
  /** Around a name they leave it the same food: "*remaining* oil". */
  readonly plainModifiers: ReadonlySet<string>;
  /** What joins the words of a name. */
  readonly nameJoiners: ReadonlySet<string>;
  /** At the head of a name, no part of it: "un peu d'huile". */
  readonly leads: ReadonlySet<string>;
  /** Words that tell nothing of a thing: articles, prepositions. */
  readonly smallWords: ReadonlySet<string>;
  /** Names of foods that are verbs, colours or wares more often: not taken for foods that no line has. */
  readonly otherwise: ReadonlySet<string>;
  /** Behind a verb and before its object: "*the*", "*it*". */
  readonly objectOpeners: ReadonlySet<string>;
  /** Before the verb of an order: "*and* sprinkle". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Parts of a food that stand behind its name: "beet *greens*". */
  readonly ownParts: ReadonlySet<string>;
  /** Cuts of meat and fish at the end of a name: "pork belly" is "the pork", and "the belly" too. */
  readonly cuts: ReadonlySet<string>;
  /** Shapes and parts at the end of a name: "garlic cloves" are garlic, but "the cloves" may be a spice. */
  readonly shapes: ReadonlySet<string>;
  /** Too wide to mean a line by themselves: "the sauce" is not the soy sauce. */
  readonly wideWords: ReadonlySet<string>;
  /** Last words that only say what kind of thing it is: "ditalini pasta" is "the ditalini". */
  readonly kinds: ReadonlySet<string>;
  /** Last words of foods that go by what stands before: "shiitake *mushrooms*" are "the shiitake". */
  readonly species: ReadonlySet<string>;
  /** Last words of what a food was made into: "achiote *paste*" is "the achiote". */
  readonly concentrates: ReadonlySet<string>;
  /**
   * One word for several things that are one dish's "pasta" or "broth". With `isInstead` only where the method never uses
   * the line's own word: beside "the stock", "the broth" is what cooks in the pot.
   */
  readonly otherNames: readonly {
    readonly name: string;
    readonly of: ReadonlySet<string>;
    readonly isInstead?: true;
  }[];
  /** Parts that go by their own names, by food id: "yolk". */
  readonly partsOfFoods: ReadonlyMap<string, readonly string[]>;
  readonly classes: ReadonlyMap<string, FoodClass>;
  /** Before a class word, none of the list is meant: "add *other* vegetables". */
  readonly notOfTheList: ReadonlySet<string>;
  readonly groups: readonly GroupPattern[];
  /** "go on with *the rest*": what is left of what the step is about. Global. */
  readonly restPronoun: RegExp | null;
  /** Right before a name: "like butter", "the size of a walnut". Ends at the name. */
  readonly likeness: RegExp | null;
  /** Before "water" or after it, this is no ingredient: "rinse under cold water". Over the words of the clause. */
  readonly waterAside: RegExp | null;
  /** "salt and pepper", between the two: the spice and no vegetable. Behind salt, ends at the pepper. */
  readonly saltAnd: RegExp | null;
  /** "a pan of water", right before it: water that no line has. */
  readonly vesselOfWater: RegExp | null;
  /** Orders to put something by: "reserve", "measure off". */
  readonly keep: RegExp | null;
  readonly made: MadeWords;
  /** Before such a liquid: "the *measured* liquid", "*that* water". Ends at the word. */
  readonly keptBefore: RegExp | null;
  /** A line for one use only that says so at its head: "For the tin: butter". The group is the use. */
  readonly headPurpose: RegExp | null;
  /** The step serves the dish: lines for serving are meant. */
  readonly serving: RegExp | null;
  readonly share: ShareWords;
  readonly timers: TimerWords;
  /** Pots, pans and tools: what is shown, and the words for it (singular and plural, parted by ", "). */
  readonly equipment: readonly (readonly [shown: string, names: string])[];
}
