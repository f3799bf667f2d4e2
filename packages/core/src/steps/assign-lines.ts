import type { FoodClass } from "../languages/step-words.ts";
import type { Recipe } from "../recipe/recipe.ts";
import type { FoundMention, StepText } from "./find-mentions.ts";
import { isCured, isFlourLike, isHerbLike, isOfClass } from "./food-classes.ts";
import type { IngredientNames, LineFacts, NamedLine } from "./ingredient-names.ts";
import type { MethodWord } from "./method-words.ts";
import { stemsOf } from "./method-words.ts";
import { sentenceAt } from "./sentences.ts";
import type { StepVocabulary } from "./step-vocabulary.ts";

/** As much of a step's beginning as may name a group. */
const openingLength = 80;
/** Words before a name that may tell which of two lines is meant: "grated onion". */
const mostModifiers = 3;
/** How many mentions back the method is remembered: nobody means more than that by "the rest", and time stays linear. */
const memory = 60;
/** How far back words are looked at that tell what "the rest" is of. */
const restReach = 400;
/** How far back of water its pan may stand. */
const vesselReach = 60;
/** A method with more mentions of whole groups than this is no method. */
const mostGroupMentions = 200;

/** Between two things of one list: ", and the". */
const listGapPattern =
  /^[\s,*_]{0,6}(?:(?:and|with|und|mit|et|avec|&|plus)\s{1,3})?(?:(?:the|all|remaining|other|die|das|den|les|le|la)\s{1,3}){0,2}$/iu;

/** "add the", "stir in all the": what comes next goes in now. */
const addingPattern =
  /(?<!\p{L})(?:add|stir\s{1,3}in|mix\s{1,3}in|toss\s{1,3}in|put\s{1,3}in|sprinkle(?:\s{1,3}in)?|combine|mix)\s{1,3}(?:(?:all|of|the|your|dry|ground|powdered|other|remaining)\s{1,3}){0,4}$/iu;

/** "the other dough ingredients": those that were not named yet. */
const otherPattern =
  /(?<!\p{L})(?:other|remaining|rest\s{1,3}of\s{1,3}the|übrigen|restlichen|autres)\s{1,3}(?:\p{L}{1,20}\s{1,3}){0,2}\p{L}{0,20}$/iu;

/** A step with its mentions, before it is decided which lines they mean. */
export interface StepMentions extends StepText {
  readonly mentions: readonly FoundMention[];
}

/** What was decided about a mention earlier in the method. */
interface Earlier {
  readonly stepNumber: number;
  readonly sentence: number;
  readonly numbers: readonly number[];
  /** Where it ends in its step. */
  readonly end: number;
  /** Which part of the line was spoken of, so that there is a rest. */
  readonly part: "fraction" | "some" | null;
}

/**
 * Decide which lines each mention means.
 *
 * Where one name fits several lines, these tell them apart, in this order: words before the name that only one of the
 * lines has ("grated onion"); what a line is for; the group that the step is about; what the same name meant before in
 * this step; and for lines of the same food, the order of use, which is the order of the list. Where the cook sets names
 * in bold, only bold ones count as use. A single everyday word for several foods ("oil" with two oils) means none.
 *
 * @param context.partOf which part of its line the words before a mention speak of
 * @returns the ingredient numbers of each mention, in the order of the mentions given
 */
export function assignLines(
  steps: readonly StepMentions[],
  recipe: Recipe,
  context: {
    readonly names: IngredientNames;
    readonly vocabulary: StepVocabulary;
    readonly partOf: (step: StepMentions, mention: FoundMention) => Earlier["part"];
  },
): readonly (readonly (readonly number[])[])[] {
  return new LineAssigner(steps, recipe, context).assign();
}

/** Reads the method from its beginning to its end. A class for its running state; it does not leave this file. */
class LineAssigner {
  readonly #steps: readonly StepMentions[];
  readonly #names: IngredientNames;
  readonly #vocabulary: StepVocabulary;
  readonly #partOf: (step: StepMentions, mention: FoundMention) => Earlier["part"];
  readonly #lang: string;
  readonly #groups: ReadonlyMap<number, string | null>;
  readonly #groupNames: readonly string[];
  readonly #uses: ReadonlyMap<string, readonly number[]>;
  readonly #lineNumbers: readonly number[];
  readonly #firstNamed = new Map<number, number>();
  /** Lines that some mention can only mean. */
  readonly #namedAlone = new Set<number>();
  readonly #byClass = new Map<FoodClass, { readonly numbers: readonly number[]; readonly stepNumber: number }>();
  readonly #classes = new Map<FoodClass, ReadonlySet<number>>();
  readonly #earlier: Earlier[] = [];
  readonly #named = new Set<number>();
  /** Where in its step each line is named last; made for one step at a time. */
  #lastPlaces: { readonly stepNumber: number; readonly places: ReadonlyMap<number, number> } | null = null;
  #groupMentionCount = 0;
  /** Places of water that is none of the list's, in order, and how many of them were passed. */
  readonly #waters: readonly number[];
  #watersSeen = 0;
  /** Where the list's water was spoken of last. */
  #lastWater = 0;

  constructor(
    steps: readonly StepMentions[],
    recipe: Recipe,
    context: {
      readonly names: IngredientNames;
      readonly vocabulary: StepVocabulary;
      readonly partOf: (step: StepMentions, mention: FoundMention) => Earlier["part"];
    },
  ) {
    this.#steps = steps;
    this.#names = context.names;
    this.#vocabulary = context.vocabulary;
    this.#partOf = context.partOf;
    this.#lang = recipe.lang ?? "en";
    this.#groups = new Map(recipe.ingredients.map(({ number, group }) => [number, groupKey(group, this.#lang)]));
    this.#groupNames = [...new Set([...this.#groups.values()].map((group) => group ?? ""))];
    this.#uses = collectUses(steps);
    this.#lineNumbers = recipe.ingredients.filter(({ line }) => line.kind !== "header").map(({ number }) => number);
    const { vesselOfWater } = context.vocabulary.words;
    this.#waters = steps.flatMap(({ step, words }) =>
      words
        .filter(
          ({ lower, start }) =>
            /^(?:water|wasser|eau)$/u.test(lower) &&
            vesselOfWater?.test(step.text.slice(Math.max(0, start - vesselReach), start)),
        )
        .map(({ start }) => placeOf(step.number, start)),
    );
    for (const { step, mentions } of steps) {
      for (const mention of mentions) {
        if (mention.kind !== "name") continue;
        const numbers = new Set(mention.lines.map(({ number }) => number));
        if (numbers.size === 1) for (const number of numbers) this.#namedAlone.add(number);
        for (const number of numbers) {
          if (!this.#firstNamed.has(number)) this.#firstNamed.set(number, step.number);
        }
      }
    }
  }

  assign(): readonly (readonly (readonly number[])[])[] {
    const homes = this.#findHomeGroups();
    return this.#steps.map((step, index) => {
      const stepGroup = this.#groupOfHeading(step.step.group) ?? homes[index] ?? null;
      return step.mentions.map((mention) => {
        const numbers = [...this.#linesOf(step, mention, stepGroup)].sort((a, b) => a - b);
        if (numbers.length > 0) {
          for (const number of numbers) this.#named.add(number);
          this.#earlier.push({
            stepNumber: step.step.number,
            sentence: sentenceAt(step.sentences, mention.start),
            numbers,
            end: mention.end,
            part: this.#partOf(step, mention),
          });
        }
        return numbers;
      });
    });
  }

  #linesOf(step: StepMentions, mention: FoundMention, stepGroup: string | null): readonly number[] {
    if (mention.kind === "rest") return this.#restOf(step, mention);
    if (mention.kind === "class") return this.#classMembers(step, mention);
    if (mention.kind === "group") return this.#groupMembers(step, mention, stepGroup);
    return this.#namedLines(step, mention, stepGroup);
  }

  #namedLines(
    step: StepMentions,
    mention: Extract<FoundMention, { kind: "name" }>,
    stepGroup: string | null,
  ): readonly number[] {
    let lines = uniqueLines(mention.lines);
    if (lines.every((line) => line.foodKey === "water") && this.#isOtherWater(step, mention)) return [];
    if (lines.length > 1) lines = this.#withWordsBefore(step, mention, lines);
    if (lines.length > 1) lines = this.#withPurpose(step, mention, lines);
    if (lines.length > 1 && stepGroup !== null) {
      const inGroup = lines.filter(({ number }) => (this.#groups.get(number) ?? "") === stepGroup);
      if (inGroup.length > 0 && !(isWholeClass(mention) && new Set(inGroup.map((line) => line.foodKey)).size > 1))
        lines = inGroup;
    }
    const byFood = Map.groupBy(lines, (line) => line.foodKey);
    if (byFood.size > 1 && !isWholeClass(mention) && !this.#isPlural(step, mention)) {
      return this.#likeliest(lines, step);
    }
    const numbers = [...byFood].flatMap(([foodKey, own]) => {
      const all = own.map((line) => line.number).sort((a, b) => a - b);
      return own.length < 2 ? all : this.#byOrderOfUse(all, this.#uses.get(foodKey) ?? [], step.step.number);
    });
    return [...new Set(numbers)];
  }

  /** "Boil a pot of water. … Drop it into the water": after other water, "the water" is that, and not the list's. */
  #isOtherWater({ step, words }: StepMentions, mention: FoundMention): boolean {
    const here = placeOf(step.number, mention.start);
    for (let next = this.#waters[this.#watersSeen]; next !== undefined && next < here; ) {
      next = this.#waters[++this.#watersSeen];
    }
    const other = this.#waters[this.#watersSeen - 1] ?? 0;
    const isThat = words[firstWordAt(words, mention.start) - 1]?.lower === "the";
    const isOther = isThat && !mention.bold && other > this.#lastWater;
    if (!isOther) this.#lastWater = here;
    return isOther;
  }

  /** "Until the peppers are soft": in the plural one word means all the foods that it fits. */
  #isPlural({ words }: StepMentions, mention: Extract<FoundMention, { kind: "name" }>): boolean {
    const last = words[firstWordAt(words, mention.end) - 1];
    return last !== undefined && last.end === mention.end && last.lower !== last.stem && last.lower.endsWith("s");
  }

  /** Of several foods, the one that was spoken of lately by a name of its own; else the one that has no other mention. */
  #likeliest(lines: readonly NamedLine[], { step }: StepMentions): readonly number[] {
    const open = lines.filter(({ number }) => !this.#namedAlone.has(number)).map(({ number }) => number);
    // "The sugar" beside white and brown sugar that are never told apart is both.
    if (lines.some((line) => line.rank < 2)) {
      const best = lines.filter((line) => line.rank < 2).map(({ number }) => number);
      return open.length === 1 || open.length === lines.length ? open : best;
    }
    const recent = this.#earlier.slice(-memory).filter(({ stepNumber }) => stepNumber >= step.number - 1);
    const spoken = lines.filter(({ number }) =>
      recent.some(({ numbers }) => numbers.length === 1 && numbers[0] === number),
    );
    if (spoken.length > 0) return spoken.length === 1 ? spoken.map(({ number }) => number) : [];
    return open.length === 1 ? open : [];
  }

  /** Of some lines, those that have the words before the name, where others have not: "grated onion", "raw rice". */
  #withWordsBefore(step: StepMentions, mention: FoundMention, lines: readonly NamedLine[]): readonly NamedLine[] {
    const first = firstWordAt(step.words, mention.start);
    const before = step.words.slice(Math.max(0, first - mostModifiers), first).reverse();
    for (const word of before) {
      const { smallWords, leads } = this.#vocabulary.words;
      if (smallWords.has(word.lower) || leads.has(word.lower) || !/^\p{L}{3,}/u.test(word.lower)) continue;
      const having = lines.filter(({ number }) => this.#names.facts.get(number)?.stems.has(word.stem));
      if (having.length > 0 && having.length < lines.length && isAdjacent(step, word, mention)) return having;
    }
    return lines;
  }

  /** Lines that are for what the sentence speaks of; else those that are for nothing special, where there are some. */
  #withPurpose(step: StepMentions, mention: FoundMention, lines: readonly NamedLine[]): readonly NamedLine[] {
    const facts = (line: NamedLine): LineFacts | undefined => this.#names.facts.get(line.number);
    if (!lines.some((line) => isSpecial(facts(line)))) return lines;
    const sentence = step.sentences[sentenceAt(step.sentences, mention.start)];
    const text = step.step.text.slice(sentence?.start ?? 0, sentence?.end ?? 0);
    const stems = new Set(stemsOf(text, this.#lang).map(looseStem));
    const isServing = this.#vocabulary.words.serving?.test(`${text} ${step.step.group ?? ""}`) ?? false;
    const isMeant = (line: NamedLine): boolean => {
      const known = facts(line);
      if (known === undefined) return false;
      return known.isForServing ? isServing : known.purpose.some((stem) => stems.has(looseStem(stem)));
    };
    const meant = lines.filter(isMeant);
    if (meant.length > 0) return meant;
    const plain = lines.filter((line) => !isSpecial(facts(line)));
    return plain.length > 0 ? plain : lines;
  }

  /** "go on with the rest": what a part was taken of last, unless that was of something else ("half of the dough"). */
  #restOf(step: StepMentions, mention: FoundMention): readonly number[] {
    const recent = this.#earlier.slice(-memory).filter(({ stepNumber }) => stepNumber >= step.step.number - 1);
    const last = recent.findLast(({ part }) => part === "fraction") ?? recent.findLast(({ part }) => part === "some");
    if (last === undefined) return [];
    const from = last.stepNumber === step.step.number ? last.end : 0;
    const between = step.step.text.slice(Math.max(from, mention.start - restReach), mention.start);
    return this.#vocabulary.words.share.fractionWord?.test(between) ? [] : last.numbers;
  }

  #classMembers(step: StepMentions, mention: Extract<FoundMention, { kind: "class" }>): readonly number[] {
    const kind = mention.of;
    if (kind === "dry" || kind === "wet") return this.#mixOf(kind);
    const numbers = this.#membersOfClass(kind, step.step.text.slice(mention.start, mention.end));
    if (numbers.size === 0) return [];
    const isMember = (number: number) => numbers.has(number);
    const sentence = sentenceAt(step.sentences, mention.start);
    const at = step.mentions.indexOf(mention);
    const inSentence = step.mentions
      .slice(Math.max(0, at - memory), at + memory)
      .filter((other) => sentenceAt(step.sentences, other.start) === sentence);
    const linesOf = (others: readonly FoundMention[]) =>
      new Set(others.flatMap((other) => (other.kind === "name" ? other.lines.map(({ number }) => number) : [])));
    const earlier = this.#earlier.slice(-memory);
    const isHere = (one: Earlier) => one.stepNumber === step.step.number && one.sentence === sentence;
    const before = new Set(earlier.filter((one) => !isHere(one)).flatMap((one) => one.numbers));
    // "Add the leek, the lime leaf and the herbs" means others; "fry the leek until the vegetables are soft" does not.
    const last = inSentence.findLast((other) => other.end <= mention.start);
    const isListed = last !== undefined && listGapPattern.test(step.step.text.slice(last.end, mention.start));
    const here = linesOf(isListed ? inSentence : inSentence.filter((other) => other.end <= mention.start));
    const named = [...here].filter(isMember);
    const known = this.#byClass.get(kind);
    if (known !== undefined && (isListed || named.length === 0)) {
      // What was called so before is still called so, with what was added since.
      const since = earlier.filter((one) => one.stepNumber > known.stepNumber).flatMap((one) => one.numbers);
      const more = isListed ? [] : since.filter(isMember);
      return this.#keepClass(kind, step, [...new Set([...known.numbers, ...more])]);
    }
    const used = this.#withCompanions(
      kind,
      [...numbers].filter((number) => before.has(number)),
      earlier,
    );
    const open = [...numbers].filter((number) => !linesOf(inSentence).has(number));
    const inStep = [
      ...new Set(earlier.filter((one) => one.stepNumber === step.step.number).flatMap((one) => one.numbers)),
    ].filter(isMember);
    if (isSpiceLike(kind) && !isListed) {
      // "Add the spices" means those that did not go in before and have no place of their own later.
      const added = addingPattern.test(step.step.text.slice(Math.max(0, mention.start - 40), mention.start));
      const fresh = added
        ? [...numbers].filter((number) => !this.#named.has(number) && !this.#isNamedLater(number, step, mention))
        : [];
      if (fresh.length > 0) return this.#keepClass(kind, step, fresh);
      if (named.length === 0 && inStep.length > 1) return this.#keepClass(kind, step, inStep);
    }
    const choices = isListed ? [used.filter((number) => !here.has(number)), open] : [named, used, open];
    return this.#keepClass(kind, step, choices.find((choice) => choice.length > 0) ?? [...numbers]);
  }

  #keepClass(kind: FoodClass, { step }: StepMentions, numbers: readonly number[]): readonly number[] {
    this.#byClass.set(kind, { numbers, stepNumber: step.number });
    return numbers;
  }

  /** All lines of a class; a line that the table does not know when its own words say so: "sawtooth herb". */
  #membersOfClass(kind: FoodClass, words: string): ReadonlySet<number> {
    const cached = this.#classes.get(kind);
    if (cached !== undefined) return cached;
    const own = stemsOf(words, this.#lang);
    let members = [...this.#names.facts.values()].filter(
      ({ food, lastStem }) => (food !== null && isOfClass(food, kind)) || (food === null && own.includes(lastStem)),
    );
    if (kind === "meat" && members.some(({ food }) => food === null || !isCured(food)))
      members = members.filter(({ food }) => food === null || !isCured(food));
    if (kind === "herbs" && members.length === 0)
      members = [...this.#names.facts.values()].filter(({ food }) => food !== null && isHerbLike(food));
    const numbers = new Set(members.map(({ number }) => number));
    this.#classes.set(kind, numbers);
    return numbers;
  }

  /** Chives, scallions and dried fenugreek that were named in one breath with the herbs are herbs of that dish. */
  #withCompanions(kind: FoodClass, used: readonly number[], earlier: readonly Earlier[]): readonly number[] {
    if (kind !== "herbs" || used.length === 0) return used;
    const isBeside = (one: Earlier) =>
      earlier.some(
        (other) =>
          other.stepNumber === one.stepNumber &&
          other.sentence === one.sentence &&
          other.numbers.some((number) => used.includes(number)),
      );
    const companions = earlier
      .filter((one) => one.numbers.length === 1 && isBeside(one))
      .flatMap((one) => one.numbers)
      .filter((number) => {
        const food = this.#names.facts.get(number)?.food ?? null;
        return food !== null && isHerbLike(food);
      });
    return [...new Set([...used, ...companions])];
  }

  /** "the dry", "the wet ingredients": what an earlier sentence mixed around flour, or around what is liquid. */
  #mixOf(kind: "dry" | "wet"): readonly number[] {
    const known = this.#byClass.get(kind);
    if (known !== undefined) return known.numbers;
    const is = (number: number, test: (facts: LineFacts) => boolean): boolean => {
      const facts = this.#names.facts.get(number);
      return facts !== undefined && test(facts);
    };
    const isWet = (number: number) => is(number, ({ food }) => food !== null && isOfClass(food, "wet"));
    const isFlour = (number: number) => is(number, ({ food }) => food !== null && isFlourLike(food));
    const sentences = Map.groupBy(
      this.#earlier.slice(-memory),
      ({ stepNumber, sentence }) => `${stepNumber} ${sentence}`,
    );
    const mixes = [...sentences.values()].map((parts) => [...new Set(parts.flatMap(({ numbers }) => numbers))]);
    const mixed = mixes.findLast((numbers) =>
      kind === "dry"
        ? numbers.length > 1 && numbers.some(isFlour) && !numbers.some(isWet)
        : numbers.length > 1 && numbers.some(isWet) && !numbers.some(isFlour),
    );
    const members =
      mixed ??
      this.#lineNumbers.filter((number) =>
        kind === "wet" ? isWet(number) : is(number, ({ food }) => food !== null && isOfClass(food, "dry")),
      );
    const isMix = mixed !== undefined || (members.length > 1 && (kind === "wet" || members.some(isFlour)));
    if (!isMix) return [];
    this.#byClass.set(kind, { numbers: members, stepNumber: 0 });
    return members;
  }

  #groupMembers(
    step: StepMentions,
    mention: Extract<FoundMention, { kind: "group" }>,
    stepGroup: string | null,
  ): readonly number[] {
    const { which } = mention;
    if (typeof which === "object") {
      const isRest = otherPattern.test(step.step.text.slice(Math.max(0, mention.start - 24), mention.end));
      const isMixture = !/(?:ingredients|zutaten|ingrédients)/iu.test(step.step.text.slice(mention.start, mention.end));
      const members = this.#membersOf(which.stems, isMixture);
      const open = isRest ? members.filter((number) => !this.#named.has(number)) : [];
      return open.length > 0 ? open : members;
    }
    if (++this.#groupMentionCount > mostGroupMentions) return [];
    const named = this.#named;
    const inGroup =
      stepGroup === null || step.step.group === null
        ? []
        : this.#lineNumbers.filter((number) => (this.#groups.get(number) ?? "") === stepGroup);
    const scope = inGroup.length > 0 ? inGroup : this.#lineNumbers;
    if (which === "rest")
      return scope.filter((number) => !named.has(number) && !this.#isNamedLater(number, step, mention));
    const sentence = step.sentences[sentenceAt(step.sentences, mention.start)];
    const around = stemsOf(step.step.text.slice(sentence?.start ?? 0, sentence?.end ?? 0), this.#lang);
    const byName = this.#groupNames.find(
      (name) => name !== "" && name.split(" ").every((stem) => around.includes(stem)),
    );
    if (byName !== undefined) return this.#lineNumbers.filter((number) => this.#groups.get(number) === byName);
    if (named.size === 0 && /your/iu.test(step.step.text.slice(mention.start, mention.end))) return scope;
    const later = scope.filter((number) => !named.has(number) && this.#isNamedLater(number, step, mention));
    return scope.filter(
      (number) =>
        !later.includes(number) && !(named.size > 0 && isSpecial(this.#names.facts.get(number)) && later.length > 0),
    );
  }

  /** Whether a later step, or a later place of this one, is the first to name a line. */
  #isNamedLater(number: number, step: StepMentions, mention: FoundMention): boolean {
    const first = this.#firstNamed.get(number);
    if (first === undefined || first < step.step.number) return false;
    if (first > step.step.number) return true;
    if (this.#lastPlaces?.stepNumber !== step.step.number) {
      const places = new Map<number, number>();
      for (const other of step.mentions) {
        if (other.kind === "name") for (const line of other.lines) places.set(line.number, other.start);
      }
      this.#lastPlaces = { stepNumber: step.step.number, places };
    }
    return (this.#lastPlaces.places.get(number) ?? 0) > mention.end;
  }

  /** Lines of the group that a name means: "the sauce" for "For the peanut sauce". A mixture must bear its whole name. */
  #membersOf(stems: readonly string[], isMixture: boolean): readonly number[] {
    const wanted = stems.at(-1);
    const key = stems.join(" ");
    if (wanted === undefined) return [];
    const isMeant = (group: string) =>
      isMixture
        ? group === key
        : group.split(" ").includes(wanted) && (stems.length < 2 || group !== wanted || key.endsWith(group));
    const members = this.#lineNumbers.filter((number) => isMeant(this.#groups.get(number) ?? ""));
    if (!isMixture) return members;
    // What a step mixed is called by what it became; only a mix that no step makes means its lines.
    return members.some((number) => this.#named.has(number)) ? [] : members;
  }

  /** The list's group that a heading of the method is about: "Finish the sauce" is about "For the sauce". */
  #groupOfHeading(heading: string | null): string | null {
    const key = groupKey(heading, this.#lang);
    if (key === null) return null;
    if (this.#groupNames.includes(key)) return key;
    const stems = new Set(key.split(" ").map(looseStem));
    const named = this.#groupNames.filter(
      (name) => name !== "" && name.split(" ").every((stem) => stems.has(looseStem(stem))),
    );
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  /** The group of the list that each step is about, `""` for lines without one; `null` where nothing tells. */
  #findHomeGroups(): readonly (string | null)[] {
    if (this.#groupNames.length < 2) return this.#steps.map(() => null);
    let last: string | null = null;
    return this.#steps.map(({ step, mentions }) => {
      const opening = stemsOf(step.text.slice(0, openingLength), this.#lang);
      const named = this.#groupNames.find((group) => group !== "" && startsWithGroup(opening, group));
      const votes = new Map<string, number>();
      for (const mention of mentions) {
        const numbers = mention.kind === "name" ? new Set(mention.lines.map((line) => line.number)) : new Set<number>();
        if (numbers.size !== 1) continue;
        for (const number of numbers) {
          const group = this.#groups.get(number) ?? "";
          votes.set(group, (votes.get(group) ?? 0) + 1);
        }
      }
      const most = Math.max(0, ...votes.values());
      const winners = [...votes].filter(([, count]) => count === most).map(([group]) => group);
      last = named ?? (last !== null && winners.includes(last) ? last : (winners[0] ?? last));
      return last;
    });
  }

  #byOrderOfUse(numbers: readonly number[], uses: readonly number[], stepNumber: number): readonly number[] {
    if (uses.length < 2) return numbers;
    const use = Math.max(uses.filter((step) => step <= stepNumber).length - 1, 0);
    const isLastUse = use === uses.length - 1;
    if (use >= numbers.length) return numbers.slice(-1);
    return isLastUse ? numbers.slice(use) : numbers.slice(use, use + 1);
  }
}

function isSpiceLike(kind: FoodClass): boolean {
  return kind === "spices" || kind === "seasonings";
}

/** In bold, or with a word more ("soy sauce"), a name may mean several foods at once; a single everyday word does not. */
function isWholeClass({ bold, wordCount, lines }: Extract<FoundMention, { kind: "name" }>): boolean {
  return bold || wordCount > 1 || lines.every((line) => line.rank < 2);
}

function isSpecial(facts: LineFacts | undefined): boolean {
  return facts !== undefined && (facts.isForServing || facts.purpose.length > 0);
}

/** "frying" and "fry", "baking tins" and "baking tin". */
function looseStem(stem: string): string {
  return stem.length > 5 ? stem.replace(/(?:ing|ed|e)$/u, "") : stem;
}

function uniqueLines(lines: readonly NamedLine[]): readonly NamedLine[] {
  const seen = new Set<number>();
  return lines.filter(({ number }) => !seen.has(number) && seen.add(number));
}

/** A place of the method as one number: steps are shorter than that. */
function placeOf(stepNumber: number, at: number): number {
  return stepNumber * 10_000_000 + at;
}

/** Whether only words and blanks stand between a word and a mention. */
function isAdjacent({ step }: StepText, word: MethodWord, mention: FoundMention): boolean {
  return /^[\p{L}\p{N}\s*_-]{0,40}$/u.test(step.text.slice(word.end, mention.start));
}

/** Index of the first word at or after a place. */
function firstWordAt(words: readonly MethodWord[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "For the sauce, mix …": a step that says at its beginning what it makes. */
function startsWithGroup(opening: readonly string[], group: string): boolean {
  const words = group.split(" ");
  const at = opening.indexOf(words[0] ?? "");
  return (
    /^(?:for|fur|pour)$/u.test(opening[0] ?? "") &&
    at > 0 &&
    at < 3 &&
    words.every((word, index) => opening[at + index] === word)
  );
}

/** The steps that use each food, in order. */
function collectUses(steps: readonly StepMentions[]): ReadonlyMap<string, readonly number[]> {
  const bold = new Map<string, Set<number>>();
  const any = new Map<string, Set<number>>();
  for (const { step, mentions } of steps) {
    for (const mention of mentions) {
      if (mention.kind !== "name") continue;
      for (const { foodKey } of mention.lines) {
        for (const uses of mention.bold ? [bold, any] : [any]) {
          uses.set(foodKey, (uses.get(foodKey) ?? new Set()).add(step.number));
        }
      }
    }
  }
  return new Map([...any.entries()].map(([foodKey, all]) => [foodKey, [...(bold.get(foodKey) ?? all)]]));
}

/** "For the sauce:" and "Sauce" name the same group. */
function groupKey(group: string | null, lang: string): string | null {
  return group === null ? null : groupStems(group, lang).join(" ");
}

/** The words that name a group's product: "For the sauce:" → "sauce". */
export function groupStems(group: string, lang: string): readonly string[] {
  const bare = group.replace(/^\s*(?:for|für|fuer|pour)\s+(?:the|den|die|das|la|le|les|l['’])?\s*/iu, "");
  return stemsOf(bare, lang).filter((stem) => stem !== "the" && stem !== "ingredient");
}
