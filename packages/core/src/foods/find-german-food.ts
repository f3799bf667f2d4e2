import type { Food } from "./food.ts";
import { germanFirstParts, germanLastParts, germanModifiers, germanTrailing } from "./food-words.ts";
import type { LanguageFinder } from "./language-finder.ts";
import { respellWords } from "./language-finder.ts";
import { firstIn, indexNames, once } from "./name-index.ts";
import { foldGerman, germanKeys, germanSingulars, germanStem } from "./normalise-food-name.ts";
import { createSpellingIndex } from "./spelling-index.ts";

/** What is said after a name of its origin, its use or its shape. */
const tails =
  /[\s,]+(?:aus der (?:Mühle|Region)|vom (?:Metzger|Bauern|Markt|Vortag)|nach (?:Geschmack|Belieben|Bedarf|Wahl)|zum (?:Braten|Bestreuen|Garnieren|Ausbacken|Frittieren|Bestäuben|Einfetten|Bestreichen|Kochen|Servieren|Verzieren|Abschmecken|Anbraten)|zur (?:Dekoration|Garnitur)|für (?:die|den|das) .*|mit (?:Grün|Schale|Haut|Kraut|Knochen|Saft)|ohne (?:Haut|Knochen|Schale|Kerne|Stein)|in (?:Scheiben|Würfeln|Streifen|Stücken)|am Stück|am Strunk|im Ganzen|frisch gemahlen|frisch gerieben|frisch gepresst)$/iu;
const leads =
  /^(?:etwas|ein paar|einige|ein wenig|wenig|viel|reichlich|eine?n?|(?:Blatt|Blätter|Blättchen|Zweige?|Stängel|Stiele?|Scheiben?|Stücke?|Kopf|Köpfe|Knollen?|Stangen?|Zehen?) (?=\p{Lu}))\s*/u;

/** Find foods by their German names. */
export function createGermanFinder(foods: readonly Food[]): LanguageFinder {
  const index = once(() => indexNames(foods, namesOf, (name) => germanKeys(name).slice(0, 1)));
  const spelling = once(() =>
    createSpellingIndex([
      ...foods.flatMap(namesOf).flatMap((name) => name.split(/[\s,]+/).map(plainGerman)),
      ...germanModifiers,
    ]),
  );
  const find = (name: string) => firstIn(index(), germanKeys(name));

  function findLoosely(name: string): readonly Food[] {
    const text = name.trim().replace(tails, "").replace(leads, "");
    for (const own of [text, withDescribingFirst(text)]) {
      const found = find(own);
      if (found.length > 0) return found;
    }
    return findCompound(text);
  }

  /** "Biokartoffeln" are potatoes, "Petersilienblätter" parsley; what one can't take apart for sure stays unknown. */
  function findCompound(text: string): readonly Food[] {
    const words = text.split(/[\s,]+/);
    const noun = plainGerman(words.at(-1) ?? "");
    const before = words.slice(0, -1).join(" ");
    const withNoun = (part: string) => find(before === "" ? part : `${before} ${part}`);
    for (const part of germanFirstParts) {
      const head = noun.startsWith(part) ? noun.slice(part.length).replace(/^-/, "") : "";
      const found = head.length >= 3 ? withNoun(head) : [];
      if (found.length > 0) return found;
    }
    for (const part of germanLastParts) {
      if (!noun.endsWith(part)) continue;
      const stem = noun.slice(0, -part.length).replace(/-$/, "");
      for (const whole of [stem, stem.replace(/n$/, ""), stem.replace(/(?:en|s)$/, ""), `${stem}e`]) {
        const found = whole.length >= 3 ? withNoun(whole) : [];
        // Of what does not grow, a leaf or a cube is another thing: "Weinblatt", "Brühwürfel".
        if (found.length > 0 && found.every((food) => food.aisle === "produce")) return found;
      }
    }
    return [];
  }

  return {
    find,
    findLoosely,
    respell: (name) => {
      const text = name.trim().replace(tails, "").replace(leads, "");
      return respellWords(text.split(/[\s,]+/).map(plainGerman), spelling(), (word) => [
        ...germanSingulars(word),
        germanStem(word),
      ]);
    },
  };
}

function namesOf(food: Food): readonly string[] {
  return food.names.de ?? [];
}

function plainGerman(word: string): string {
  return foldGerman(word.toLowerCase());
}

/** "Paprikapulver edelsüß" → "edelsüß Paprikapulver": what a shelf label puts last. */
function withDescribingFirst(text: string): string {
  const words = text.split(/[\s,]+/);
  const [first = "", ...rest] = words;
  const isDescribing = (word: string) => germanModifiers.has(germanStem(word)) || germanTrailing.has(germanStem(word));
  return rest.length > 0 && rest.every(isDescribing) ? [...rest, first].join(" ") : text;
}
