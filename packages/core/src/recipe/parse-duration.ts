const minutesByUnit: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|tage?n?|jours?|天)$/, 1440],
  [/^(?:h|hs|hrs?|hours?|std|stunden?|heures?|小时|个小时|时)$/, 60],
  [/^(?:m|mn|mins?|minutes?|minuten?|分钟|分)$/, 1],
  [/^(?:s|secs?|seconds?|sek|sekunden?|secondes?|秒)$/, 1 / 60],
];

const fractions: Readonly<Record<string, number>> = { "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3 };
const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  half: 0.5,
  une: 1,
  un: 1,
  eine: 1,
  ein: 1,
  deux: 2,
  zwei: 2,
  半: 0.5,
  一: 1,
  两: 2,
};

const number = String.raw`(?:\d{1,5}(?:[.,]\d{1,3})?(?:[ ]\d\/\d|[ ]?[½¼¾⅓⅔])?|\d\/\d|[½¼¾⅓⅔]|半|一|两|(?:an?|one|two|three|four|half(?: an?)?|une?|eine?|deux|zwei)(?= ))`;
const partPattern = new RegExp(
  String.raw`(${number})(?:\s*(?:-|–|—|~|to|bis|à|or|ou|oder)\s*(${number}))?\s*([a-zäé]+|个?小时|分钟|[天时分秒])?\.?`,
  "uy",
);
const isoPattern = /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/** Longest duration that is believed: sixty days (cured ham takes longer, and is no weeknight dinner). */
const maxMinutes = 60 * 1440;

/**
 * Read a duration in whole minutes, or `null` when it is none; `0 min` is 0.
 *
 * Understands `PT1H30M` (ISO 8601), `1h15`, `90 min`, `90`, `1:30` (hours and minutes), `1 h 30 min`, `1 hour and 15
 * minutes`, `1½ hours`, `35 Minuten`, `1 heure`, `半小时`; words before and after ("about", "plus resting") are skipped.
 * Of a range the longer time counts, since a plan that ends too late is the worse one.
 */
export function parseDuration(text: string): number | null {
  const words = text.trim().toLowerCase();
  if (words.length === 0 || words.length > 200) return null;
  const iso = isoPattern.exec(words);
  if (iso !== null && words.length > 2) {
    const [days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0));
    return toWholeMinutes((days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60);
  }
  const clock = /^(\d{1,2}):([0-5]\d)(?:\s*(?:h|hrs?|hours?|std))?\.?$/.exec(words);
  if (clock !== null) return toWholeMinutes(Number(clock[1]) * 60 + Number(clock[2]));
  return toWholeMinutes(sumParts(words));
}

/** `null` when there is no duration in the words. */
function sumParts(words: string): number | null {
  let offset = Math.max(words.search(/[\d½¼¾⅓⅔半一两]|\b(?:an?|one|two|three|four|half|une?|eine?|deux|zwei)\b/u), 0);
  if (/^-\d/.test(words)) return null;
  let total: number | null = null;
  let lastUnit = 0;
  for (;;) {
    partPattern.lastIndex = offset;
    const match = partPattern.exec(words);
    if (match === null) return total;
    const unitWord = match[3] ?? "";
    const known = minutesByUnit.find(([pattern]) => pattern.test(unitWord))?.[1];
    // "1h15": a number without a unit after hours is minutes. A number alone is minutes too, but only if nothing follows.
    const bare: boolean =
      unitWord === "" && (lastUnit === 60 || (total === null && partPattern.lastIndex === words.length));
    const unit: number | null = known ?? (bare ? 1 : null);
    if (unit === null) return total;
    total = (total ?? 0) + Math.max(readNumber(match[1] ?? ""), readNumber(match[2] ?? "")) * unit;
    if (unit >= lastUnit && lastUnit !== 0) return total;
    lastUnit = unit;
    const joint = /^\s*(?:,|and|und|et|\+|又)?\s*/u.exec(
      words.slice(partPattern.lastIndex, partPattern.lastIndex + 20),
    );
    offset = partPattern.lastIndex + (joint?.[0].length ?? 0);
  }
}

function readNumber(text: string): number {
  const word = numberWords[text.replace(/ an?$/, "")];
  if (word !== undefined) return word;
  let total = 0;
  for (const part of text.replace(/([½¼¾⅓⅔])/u, " $1").split(/\s+/)) {
    if (part === "") continue;
    const [over, under] = part.split("/");
    total += fractions[part] ?? (under === undefined ? Number(part.replace(",", ".")) : Number(over) / Number(under));
  }
  return Number.isFinite(total) ? total : 0;
}

function toWholeMinutes(minutes: number | null): number | null {
  if (minutes === null || !(minutes >= 0) || minutes > maxMinutes) return null;
  return minutes > 0 ? Math.max(1, Math.round(minutes)) : 0;
}
