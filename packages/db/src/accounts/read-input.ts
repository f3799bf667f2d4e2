import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import type { z } from "zod";

/** What can be wrong with one field of a form. */
export const fieldProblems = [
  "missing",
  "too_short",
  "too_long",
  "not_an_email",
  "not_a_time_zone",
  "too_easy",
  "invalid",
] as const;

export type FieldProblem = (typeof fieldProblems)[number];

/** Input that does not fit its schema: which fields, and why. */
export interface InputError<Field extends string = string> {
  readonly code: "input_invalid";
  readonly problems: Readonly<Partial<Record<Field, FieldProblem>>>;
}

/**
 * Read what came from outside through its schema. A schema's messages are field problems; any other message counts as
 * `invalid`. The first problem of a field is the one that is told.
 */
export function readInput<Schema extends z.ZodObject>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, InputError<Extract<keyof z.output<Schema>, string>>> {
  const read = schema.safeParse(input);
  if (read.success) return ok(read.data);
  const problems: Record<string, FieldProblem> = {};
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? "");
    problems[field] ??= fieldProblems.find((problem) => problem === issue.message) ?? "invalid";
  }
  // Keys are those that the schema named in its issues.
  return err({ code: "input_invalid", problems: problems as Partial<Record<keyof z.output<Schema>, FieldProblem>> });
}
