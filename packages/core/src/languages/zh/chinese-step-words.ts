import type { StepWords } from "../step-words.ts";
import { words } from "../words.ts";

const none = words("");
const never = /(?!)/u;

/** Chinese methods are not linked by words yet: blanks do not part them. Only what the patterns of numbers find is read. */
export const chineseStepWords: StepWords = {
  isNounFirst: false,
  otherThings: none,
  plainModifiers: none,
  nameJoiners: none,
  leads: none,
  smallWords: none,
  otherwise: none,
  objectOpeners: none,
  beforeVerbs: none,
  ownParts: none,
  cuts: none,
  shapes: none,
  wideWords: none,
  kinds: none,
  otherNames: [],
  partsOfFoods: new Map(),
  classes: new Map(),
  notOfTheList: none,
  groups: [],
  restPronoun: null,
  likeness: null,
  waterAside: null,
  vesselOfWater: null,
  keep: null,
  made: {
    byProducts: none,
    cooking: none,
    liquid: null,
    reservedLine: null,
    pointsWithin: null,
    products: none,
    prepared: none,
  },
  keptBefore: null,
  headPurpose: null,
  serving: null,
  share: {
    fractions: [],
    fractionWord: null,
    rest: never,
    some: never,
    link: /\s{0,3}$/u,
    more: /(?!)/gu,
    reserved: never,
  },
  timers: {
    waiting: none,
    handsOn: none,
    either: none,
    beforeNouns: none,
    constantly: null,
    isVerbLast: false,
    meanwhile: null,
  },
  equipment: [],
};
