/**
 * The same value with NUL and every half of a surrogate pair shown as U+FFFD, in texts at any depth.
 *
 * PostgreSQL stores neither in `text` and `jsonb`, and a cook's YAML can spell both ("\0") without the file's bytes
 * holding them. Lengths stay, so offsets into the texts stay right. The exact bytes are stored beside.
 */
export function toStorable<Value>(value: Value): Value {
  // The shape is kept and only characters inside texts change, so the result is of the same type.
  return replaceIn(value) as Value;
}

/** Can PostgreSQL store every text in this value as it is? Input that fails is nonsense and is refused by its schema. */
export function isStorable(value: unknown): boolean {
  // JSON spells both NUL and half a surrogate pair as escapes, so texts that were replaced read differently.
  return JSON.stringify(toStorable(value)) === JSON.stringify(value);
}

function replaceIn(value: unknown): unknown {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed() ? replaceText(value) : value;
  if (Array.isArray(value)) return value.map(replaceIn);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [replaceText(key), replaceIn(item)]));
  }
  return value;
}

function replaceText(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}
