import { parseAmountText } from "../ingredient/read-amount.ts";
import { amountEnds, exactAmount } from "../quantity/amount.ts";
import { rationalToNumber, toRational } from "../quantity/rational.ts";
import type { StepTimer } from "./linked-step.ts";
import { stepVocabulary } from "./step-vocabulary.ts";

/** One duration, "1 hour" or "10 or 15 minutes", read at a place. */
interface Duration {
  readonly low: number;
  readonly high: number;
  readonly unitSeconds: number;
  readonly end: number;
}

/** Where a duration may begin: a number, a number word, an article. What follows decides. */
const startPattern =
  /(?<![\p{L}\p{N}])(?:[\d½⅓⅔¼¾⅛]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|between|half|an?other|ein|eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwischen|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|quinze|vingt|trente|entre)(?![\p{L}\p{N}]))/giu;
const unitPattern =
  /\s{0,3}[-‐‑]?\s{0,3}(?:(?:more|additional|further|extra|full|weitere[nr]?|autres)\s{1,3})?(?:(seconds?|secs?|sekunden?|sek|secondes?|s)|(minutes?|mins?|minuten?)|(hours?|hrs?|hr|h|stunden?|std|heures?))(?!\p{L})/iuy;
const halfHourPattern =
  /(?:half\s+(?:an\s+|a\s+)?hour|(?:a|one)\s+half[\s-]hour|half[\s-]hour|(?:eine[r]?\s+)?halbe[n]?\s+stunde|(?:une\s+)?demi-heure)(?!\p{L})/iuy;
const quarterHourPattern =
  /(?:(?:a\s+)?quarter\s+(?:of\s+an\s+hour|hour)|viertelstunde|(?:un\s+)?quart\s+d['’]heure)(?!\p{L})/iuy;
/** "an hour", "another minute": one. */
const articlePattern = /(?:an?|another|eine?[rn]?|une?)(?=\s)/iuy;
const andHalfPattern = /\s+(?:and\s+a\s+half|et\s+demie?)(?!\p{L})/iuy;
const andPattern = /\s{0,3}(?:,\s{0,3})?(?:(?:and|und|et)\s{1,3})?/iuy;
const toPattern = /\s{0,3}(?:-|–|—|to|up\s{1,3}to|bis|à)\s{0,3}/iuy;
const minutesAfterHourPattern = /\s{0,3}(\d{1,2})(?![\d\p{L}/.,]|\s{0,3}(?:°|degrees|grad))/iuy;
/** "every 5 minutes" is how often, "the last 5 minutes" is part of another time. */
const notATimePattern = /(?:every|each|the last|final|alle|jede[nr]?|toutes les|chaque|letzten|dernières?)\s+$/iu;
const longAgoPattern = /\s*(?:ago|ahead|earlier|old|in advance|zuvor|à l['’]avance)(?!\p{L})/iuy;

/** Nobody sets a timer for less, and "a second pan" is none at all. */
const leastSeconds = 5;
/** More than this is a shelf life, not something to wait for at the stove. */
const mostSeconds = 48 * 3600;

/**
 * Find the durations in a step: "1 hour and 30 minutes", "another 10 or 15 minutes", "45 minutes to 1 hour", "1h30".
 *
 * Only what has a number and a unit is a timer; "overnight" is not, nor is how often something is done ("every 5
 * minutes", "2 to 3 times"). The label is the verb of the time's own clause, the one nearest to the time; where that is a
 * verb of cooking that may need the cook or not ("fry"), up to five minutes are hands-on and more is waiting.
 */
export function findTimers(text: string, lang = "en"): readonly StepTimer[] {
  const timers: StepTimer[] = [];
  let from = 0;
  for (const match of text.matchAll(startPattern)) {
    const start = match.index;
    if (start < from) continue;
    const duration = readDuration(text, start, lang);
    if (duration === null || duration.high > mostSeconds || duration.high < leastSeconds) continue;
    from = duration.end;
    if (notATimePattern.test(text.slice(Math.max(0, start - 20), start)) || matchAt(longAgoPattern, text, from))
      continue;
    timers.push({
      start,
      end: from,
      lowSeconds: duration.low,
      highSeconds: duration.high,
      ...readPurpose(text, { start, end: from, seconds: duration.high }, lang),
    });
  }
  return timers;
}

/** Verbs stand in the same sentence, and not far from the time. */
const furthestVerb = 120;
/** Up to here nobody leaves a pan that is fried in. */
const mostAtTheStove = 5 * 60;

function readPurpose(
  text: string,
  time: { readonly start: number; readonly end: number; readonly seconds: number },
  lang: string,
): Pick<StepTimer, "label" | "attention"> {
  const { timers } = stepVocabulary(lang).words;
  const before = lastSentence(text.slice(Math.max(0, time.start - furthestVerb), time.start));
  const after = /^[^.;!?\n]*/u.exec(text.slice(time.end, time.end + furthestVerb))?.[0] ?? "";
  const isVerb = (word: string) => timers.waiting.has(word) || timers.handsOn.has(word) || timers.either.has(word);
  const verbsOf = (text: string) =>
    wordsOf(text).filter((word, index, all) => isVerb(word) && !timers.beforeNouns.has(all[index - 1] ?? ""));
  const behind = verbsOf(
    wordsOf(after.split(",")[0] ?? "")
      .slice(0, mostWordsBehind)
      .join(" "),
  )[0];
  const ahead = [...verbsOf(before)].reverse();
  // "Simmer, stirring now and then, for an hour" is to simmer.
  const verb = timers.isVerbLast
    ? (behind ?? ahead[0])
    : (ahead.find((word) => !word.endsWith("ing")) ?? ahead[0] ?? behind);
  if (verb === undefined) return { label: null, attention: "waiting" };
  const isConstant = timers.constantly?.test(`${before} ${after}`) ?? false;
  const isBusy = timers.either.has(verb) ? time.seconds <= mostAtTheStove : timers.handsOn.has(verb);
  return { label: verb, attention: isConstant || isBusy ? "hands_on" : "waiting" };
}

const mostWordsBehind = 6;

function lastSentence(text: string): string {
  return text.slice(Math.max(...[". ", "; ", "! ", "? ", "\n"].map((end) => text.lastIndexOf(end))) + 1);
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map((match) => match[0].toLowerCase());
}

function readDuration(text: string, start: number, lang: string): Duration | null {
  const first = readSimple(text, start, lang);
  if (first === null) return null;
  const smaller = readSmaller(text, first, lang);
  const whole = smaller ?? first;
  const to = matchAt(toPattern, text, whole.end);
  const second = to === null ? null : readSimple(text, whole.end + to[0].length, lang);
  if (second === null || second.low <= whole.low) return whole;
  return { ...second, low: whole.low };
}

/** "… and 30 minutes" after hours, "… and 20 seconds" after minutes. */
function readSmaller(text: string, first: Duration, lang: string): Duration | null {
  const halfMore = matchAt(andHalfPattern, text, first.end);
  if (halfMore !== null) return extend(first, first.unitSeconds / 2, first.end + halfMore[0].length);
  const joint = matchAt(andPattern, text, first.end);
  const next = readSimple(text, first.end + (joint?.[0].length ?? 0), lang);
  if (next !== null && next.unitSeconds < first.unitSeconds && next.low === next.high) {
    return extend(first, next.low, next.end);
  }
  const bare = first.unitSeconds === 3600 ? matchAt(minutesAfterHourPattern, text, first.end) : null;
  return bare === null ? null : extend(first, Number(bare[1]) * 60, first.end + bare[0].length);
}

function extend(first: Duration, seconds: number, end: number): Duration {
  return { ...first, low: first.low + seconds, high: first.high + seconds, end };
}

function readSimple(text: string, start: number, lang: string): Duration | null {
  const half = matchAt(halfHourPattern, text, start);
  if (half !== null) return { low: 1800, high: 1800, unitSeconds: 3600, end: start + half[0].length };
  const quarter = matchAt(quarterHourPattern, text, start);
  if (quarter !== null) return { low: 900, high: 900, unitSeconds: 3600, end: start + quarter[0].length };
  const article = matchAt(articlePattern, text, start);
  const read =
    article === null
      ? parseAmountText(text.slice(start, start + 60), lang)
      : { amount: exactAmount(toRational(1)), end: article[0].length };
  if (read === null) return null;
  const unit = matchAt(unitPattern, text, start + read.end);
  if (unit === null) return null;
  const unitSeconds = unit[1] !== undefined ? 1 : unit[2] !== undefined ? 60 : 3600;
  const { low, high } = amountEnds(read.amount);
  // "the 1970s" is not a time to wait.
  if (unit[1]?.toLowerCase() === "s" && rationalToNumber(high) > 300) return null;
  return {
    low: rationalToNumber(low) * unitSeconds,
    high: rationalToNumber(high) * unitSeconds,
    unitSeconds,
    end: start + read.end + unit[0].length,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
