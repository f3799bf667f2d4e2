import type { IngredientPartKind } from "@larder/core";
import { joinClasses } from "@larder/ui/join-classes";
import styles from "./ingredient-text.module.css";

/** A stretch of an ingredient line as it is shown, in order; "text" is what stands between the parts. */
export interface ShownPart {
  readonly kind: IngredientPartKind | "text";
  readonly text: string;
}

export interface IngredientTextProps {
  readonly parts: readonly ShownPart[];
  /** `reading` leads with the amount and softens what is done to the food; `parts` gives every part its colour. */
  readonly tone?: "reading" | "parts";
}

/** One ingredient line, amounts emphasised. The text is exactly the parts', so it can be copied and searched. */
export function IngredientText({ parts, tone = "reading" }: IngredientTextProps) {
  return (
    <span className={tone === "parts" ? styles.parts : undefined}>
      {withPositions(parts).map(({ part, position }) =>
        part.kind === "text" ? (
          part.text
        ) : (
          <span key={position} className={classOf(part.kind, tone)}>
            {part.text}
          </span>
        ),
      )}
    </span>
  );
}

/**
 * The amount that a line begins with, and the rest, so that a page can set amounts in a column of their own.
 *
 * `1½ tablespoons` + `dark soy sauce`; the first is empty where the line begins with something else.
 */
export function splitLeadingAmount(parts: readonly ShownPart[]): {
  readonly amount: readonly ShownPart[];
  readonly rest: readonly ShownPart[];
} {
  let end = 0;
  for (const [index, part] of parts.entries()) {
    if (part.kind === "amount" || part.kind === "unit") end = index + 1;
    else if (part.kind !== "text" || !/^[\s–-]*$/.test(part.text)) break;
  }
  const rest = parts.slice(end);
  const first = rest[0];
  const trimmed =
    end > 0 && first?.kind === "text" ? [{ ...first, text: first.text.trimStart() }, ...rest.slice(1)] : rest;
  return { amount: parts.slice(0, end), rest: trimmed.filter((part) => part.text !== "") };
}

function withPositions(parts: readonly ShownPart[]) {
  let position = 0;
  return parts.map((part) => {
    const entry = { part, position };
    position += part.text.length;
    return entry;
  });
}

function classOf(kind: IngredientPartKind, tone: "reading" | "parts"): string {
  const isSoft = tone === "reading" && (kind === "preparation" || kind === "note" || kind === "purpose");
  return joinClasses(styles[kind], isSoft && styles.soft);
}
