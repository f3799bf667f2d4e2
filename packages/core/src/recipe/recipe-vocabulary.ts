/** What a key of the front matter means. */
export type FieldMeaning =
  | "title"
  | "source"
  | "sourcelink"
  | "image"
  | "imgcredit"
  | "description"
  | "servings"
  | "prep_time"
  | "cook_time"
  | "total_time"
  | "course"
  | "cuisine"
  | "diet"
  | "ingredients"
  | "steps"
  | "searchterms"
  | "tags"
  | "equipment"
  | "notes"
  | "lang"
  | "slug";

/**
 * Keys of the home dialect in the order of a home file: a new field is put where the cook would look for it. `directions`
 * and `tags` are other dialects' names for what the home dialect keeps in the body and in `searchterms`.
 */
export const homeFieldOrder: readonly string[] = [
  "title",
  "slug",
  "lang",
  "description",
  "source",
  "sourcelink",
  "image",
  "imgcredit",
  "servings",
  "prep_time",
  "cook_time",
  "total_time",
  "course",
  "cuisine",
  "diet",
  "ingredients",
  "directions",
  "searchterms",
  "tags",
  "equipment",
  "notes",
];

/** Spellings by meaning: English, German, French, Chinese. Compared in lower case, without accents, spaces, `_` and `-`. */
const fieldSpellings: Readonly<Record<FieldMeaning, readonly string[]>> = {
  title: ["title", "titel", "titre", "标题", "名称"],
  source: ["source", "sourcename", "quelle", "来源"],
  sourcelink: ["sourcelink", "sourceurl", "link", "url", "lien", "originalurl", "链接"],
  image: ["image", "photo", "picture", "bild", "图片"],
  imgcredit: ["imgcredit", "imagecredit", "photocredit", "bildnachweis", "creditphoto"],
  description: ["description", "summary", "beschreibung", "描述"],
  servings: [
    "servings",
    "serves",
    "serving",
    "yield",
    "yields",
    "recipeyield",
    "portions",
    "portionen",
    "personnes",
    "份量",
  ],
  prep_time: [
    "preptime",
    "preparationtime",
    "prep",
    "vorbereitungszeit",
    "tempsdepreparation",
    "tempspreparation",
    "准备时间",
  ],
  cook_time: ["cooktime", "cookingtime", "cook", "kochzeit", "backzeit", "tempsdecuisson", "tempscuisson", "烹饪时间"],
  total_time: [
    "totaltime",
    "time",
    "duration",
    "temps",
    "tempstotal",
    "duree",
    "zeit",
    "gesamtzeit",
    "dauer",
    "总时间",
  ],
  course: ["course", "category", "gang", "plat", "categorie", "kategorie", "类别"],
  cuisine: ["cuisine", "kuche", "菜系"],
  diet: ["diet", "diets", "ernahrung", "regime"],
  ingredients: ["ingredients", "ingredient", "zutaten", "材料", "原料", "食材", "用料"],
  steps: ["directions", "steps", "instructions", "method", "zubereitung", "etapes", "步骤", "做法"],
  searchterms: ["searchterms", "suchbegriffe"],
  tags: ["tags", "tag", "keywords", "motscles", "schlagworter", "标签"],
  equipment: ["equipment", "tools", "materiel", "ustensiles", "gerate", "工具"],
  notes: ["notes", "note", "tips", "hinweise", "notizen", "astuces", "备注"],
  lang: ["lang", "language", "langue", "sprache", "语言"],
  slug: ["slug"],
};

const meaningBySpelling: ReadonlyMap<string, FieldMeaning> = new Map(
  Object.entries(fieldSpellings).flatMap(([meaning, spellings]) =>
    // Object.entries forgets the key type of a Record; the table above has no other keys.
    spellings.map((spelling) => [spelling, meaning as FieldMeaning] as const),
  ),
);

/** What a key means, or `null` when it is the cook's own. */
export function findFieldMeaning(key: string): FieldMeaning | null {
  return meaningBySpelling.get(foldWords(key).replace(/[ _-]/g, "")) ?? null;
}

/** What a section of the body holds. `amounts` is the Chinese habit of naming foods in one list and amounts in the next. */
export type SectionKind = "ingredients" | "amounts" | "steps" | "notes" | "equipment" | "source" | "info" | "other";

const sectionPatterns: readonly (readonly [SectionKind, RegExp])[] = [
  ["amounts", /^(?:计算|用量|用量计算)$/],
  [
    "ingredients",
    /^(?:(?:the |les |main |die )?(?:ingredients?|ingrediants?|components?|zutaten)(?: list)?|(?:ingredients?|zutaten|components?) (?:for|fur|pour|du|de la|des)\b.*|(?:what )?you(?:'ll|’ll| will)? need|shopping list|必备原料(?:和工具)?|必备食材|原料(?:和工具)?|食材|材料|用料|配料)$/,
  ],
  [
    "steps",
    /^(?:the |(?:cooking|prep|preparation|baking|assembly|serving) )?(?:directions?|instructions?|steps?|method|preparation|procedure|recipe|cooking|how to (?:make|cook) (?:it|them)|zubereitung|anleitung|so geht'?s|etapes?|realisation|recette|操作(?:步骤)?|步骤|做法|制作(?:步骤|方法)?|烹饪步骤)(?: (?:for|fur|pour) .*)?$/,
  ],
  [
    "notes",
    /^(?:(?:cook'?s |chef'?s )?(?:notes?|tips?|hints?|remarks?|variations?)|hinweise?|tipps?|anmerkungen?|remarques?|astuces?|conseils?|附加内容|小贴士|备注|注意事项)$/,
  ],
  ["equipment", /^(?:equipment|tools|utensils|gerate|materiel|ustensiles|工具|必备工具)$/],
  ["source", /^(?:based on|source|sources|adapted from|quelle|quellen|d'?apres|参考资料|来源)$/],
  ["info", /^(?:info|infos|information|details|facts|angaben|信息)$/],
  ["other", /^(?:contributions?|contributors?|license|see also|links?|references?|nutrition(?: facts)?)$/],
];

/** What a heading announces, or `null` when it is a name (a title, a group). */
export function findSectionKind(heading: string): SectionKind | null {
  if (heading.length > 200) return null;
  const words = foldWords(heading)
    .replace(/^[^\p{L}]+/u, "")
    .replace(/\s*\([^()]*\)[\s:：]*$/u, "")
    .replace(/[\s:：.*_]+$/u, "");
  if (words === "" || words.length > 60) return null;
  return sectionPatterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Lower case, without accents. */
function foldWords(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC");
}

/** A fact that is written as a line of the body: "🍳 Cook time: 15 min". */
export interface BodyFact {
  readonly meaning: "servings" | "prep_time" | "cook_time" | "total_time";
  /** Offset and text of what follows the words. */
  readonly valueStart: number;
  readonly value: string;
}

const bodyFactPattern =
  /^[^\p{L}\p{N}]*(?:(prep(?:aration)? time|vorbereitungszeit|temps de pr[ée]paration)|(cook(?:ing)? time|bak(?:e|ing) time|kochzeit|backzeit|temps de cuisson)|(total time|gesamtzeit|temps total)|(servings?|serves|portions?|portionen|yields?|makes|amount))(?![\p{L}])[ \t]*[:：]?[ \t]*/iu;

/** Read a line such as "⏲️ Prep time: 10 min", or give `null`. The line is the text of an item or a short paragraph. */
export function findBodyFact(line: string): BodyFact | null {
  const match = bodyFactPattern.exec(line);
  if (match === null || match[0].length === line.length) return null;
  const meaning = match[1] ? "prep_time" : match[2] ? "cook_time" : match[3] ? "total_time" : "servings";
  return { meaning, valueStart: match[0].length, value: line.slice(match[0].length).trim() };
}
