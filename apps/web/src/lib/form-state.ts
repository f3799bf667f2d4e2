/** What a form shows after it was sent: nothing yet, what is wrong, or what was done. */
export type FormState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "refused";
      /** What is wrong with the whole; "" when the fields say it all. */
      readonly words: string;
      readonly fieldWords: Readonly<Record<string, string>>;
      /** What was typed, to be shown again; never a password. */
      readonly values: Readonly<Record<string, string>>;
      /** Counts up, so that the same answer twice is still news. */
      readonly attempt: number;
    }
  | { readonly kind: "done"; readonly words: string; readonly attempt: number };

export const idleForm: FormState = { kind: "idle" };

/** Words for one field; absent while there is nothing wrong with it. */
export function fieldError(state: FormState, field: string): string | undefined {
  return state.kind === "refused" ? state.fieldWords[field] : undefined;
}

/** What was typed into a field before, else what it starts with. */
export function typedValue(state: FormState, field: string, initial = ""): string {
  return state.kind === "refused" ? (state.values[field] ?? initial) : initial;
}

/** A form that was refused: the words, and what was typed. Fields whose name says "password" are left out. */
export function refusedForm(
  before: FormState,
  form: FormData,
  refusal: { readonly words?: string; readonly fieldWords?: Readonly<Record<string, string>> },
): FormState {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$") && !/password|token/i.test(name)) values[name] = value;
  }
  return {
    kind: "refused",
    words: refusal.words ?? "",
    fieldWords: refusal.fieldWords ?? {},
    values,
    attempt: nextAttempt(before),
  };
}

/** A form that did its work. */
export function doneForm(before: FormState, words: string): FormState {
  return { kind: "done", words, attempt: nextAttempt(before) };
}

/** The fields of a form as an object; what the framework adds is left out. */
export function readForm(form: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries([...form].filter(([name]) => !name.startsWith("$")));
}

function nextAttempt(before: FormState): number {
  return before.kind === "idle" ? 1 : before.attempt + 1;
}
