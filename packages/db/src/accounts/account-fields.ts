import { z } from "zod";
import type { FieldProblem } from "./read-input.ts";

const problem = (code: FieldProblem) => ({ error: code });

/** A text that must not be blank. Surrounding spaces do not count. */
function requiredText(longest: number) {
  return z
    .string(problem("missing"))
    .trim()
    .min(1, problem("missing"))
    .max(longest, problem("too_long"))
    .refine((text) => text.isWellFormed() && !text.includes("\0"), problem("invalid"));
}

/** A person's, a household's or a library's name. */
export const nameSchema = requiredText(200);

/** An e-mail address, in lower case. */
export const emailSchema = z
  .string(problem("missing"))
  .trim()
  .toLowerCase()
  .min(1, problem("missing"))
  .max(254, problem("too_long"))
  .pipe(z.email(problem("not_an_email")));

/** Shortest password, in characters. */
export const shortestPassword = 10;

/**
 * A new password: at least ten characters of any kind, no rules about kinds, and not one that everybody tries first.
 *
 * Source: NIST SP 800-63B §3.1.1.2 (length, no composition rules, a list of refused passwords).
 */
export const newPasswordSchema = z
  .string(problem("missing"))
  .min(1, problem("missing"))
  .refine((text) => text.isWellFormed(), problem("invalid"))
  .refine((text) => text === "" || [...text].length >= shortestPassword, problem("too_short"))
  .max(200, problem("too_long"))
  .refine((text) => !isEasyPassword(text), problem("too_easy"));

/** A password as typed at sign-in; only its length is bounded, so that hashing it stays cheap. */
export const typedPasswordSchema = z
  .string(problem("missing"))
  .min(1, problem("missing"))
  .max(200, problem("too_long"));

/** An IANA time zone that this machine knows: "Europe/Berlin". */
export const timeZoneSchema = z
  .string(problem("missing"))
  .min(1, problem("missing"))
  .max(64, problem("too_long"))
  .refine(isTimeZone, problem("not_a_time_zone"));

/** A language tag (BCP 47), in its canonical spelling: "en-GB". */
export const localeSchema = z
  .string(problem("missing"))
  .max(35, problem("too_long"))
  .refine(isLocale, problem("invalid"))
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

/** ISO weekday: Monday = 1 … Sunday = 7. Forms send it as text. */
export const weekStartSchema = z.coerce.number().int().min(1).max(7);

export const unitSystemSchema = z.enum(["metric", "us", "imperial", "as_written"]);
export const libraryRoleSchema = z.enum(["owner", "editor", "viewer"]);
export const householdRoleSchema = z.enum(["owner", "member", "viewer"]);

/** A checkbox: present in a form when it is on, a boolean from code. */
export const switchSchema = z
  .union([z.boolean(), z.enum(["on", "true", "false", ""])])
  .optional()
  .transform((value) => value === true || value === "on" || value === "true");

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const runs = [
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "01234567890123456789",
];
const firstTries = ["password", "passwort", "letmein", "welcome", "iloveyou", "changeme", "larder", "recipes"];

/** One or two characters over and over, a run of the keyboard, or a first try with digits around it. */
function isEasyPassword(password: string): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size <= 2) return true;
  if (runs.some((run) => run.includes(text) || [...run].reverse().join("").includes(text))) return true;
  const letters = text.replaceAll(/[^\p{L}]/gu, "");
  return firstTries.some((word) => letters !== "" && letters.replaceAll(word, "") === "");
}
