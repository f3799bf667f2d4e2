import { VisuallyHidden } from "@larder/ui/visually-hidden";
import { useMemo } from "react";
import type { ComparedLine } from "./compare-texts.ts";
import { compareTexts } from "./compare-texts.ts";
import { editorMessages } from "./messages.ts";
import styles from "./text-comparison.module.css";

export interface TextComparisonProps {
  readonly before: string;
  readonly after: string;
  readonly beforeLabel: string;
  readonly afterLabel: string;
}

/** Two texts side by side, line by line; on a narrow screen one below the other. */
export function TextComparison({ before, after, beforeLabel, afterLabel }: TextComparisonProps) {
  const parts = useMemo(() => compareTexts(before, after), [before, after]);
  if (parts.length === 0) {
    return <p className={styles.words}>{before === after ? editorMessages.sameText : editorMessages.lineEndsOnly}</p>;
  }
  return (
    <div className={styles.comparison}>
      <div className={styles.labels}>
        <p>{beforeLabel}</p>
        <p>{afterLabel}</p>
      </div>
      {parts.map((part) => {
        if (part.kind === "change") {
          return (
            <div key={`change-${part.removed[0]?.number ?? 0}-${part.added[0]?.number ?? 0}`} className={styles.change}>
              <Lines lines={part.removed} side="removed" />
              <Lines lines={part.added} side="added" />
            </div>
          );
        }
        const key = `same-${part.lines[0]?.number ?? "end"}`;
        return (
          <div key={key} className={styles.same}>
            {part.hidden > 0 ? <p className={styles.hidden}>{editorMessages.sameLines(part.hidden)}</p> : null}
            {part.lines.map((line) => (
              <p key={line.number} className={styles.line}>
                {line.text || " "}
              </p>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Lines({ lines, side }: { readonly lines: readonly ComparedLine[]; readonly side: "removed" | "added" }) {
  const label = side === "removed" ? editorMessages.removedLine : editorMessages.addedLine;
  return (
    <div className={styles[side]}>
      {lines.map((line) => (
        <p key={line.number} className={styles.line}>
          <span className={styles.mark} aria-hidden>
            {side === "removed" ? "−" : "+"}
          </span>
          <VisuallyHidden>{label}: </VisuallyHidden>
          {line.text.slice(0, line.from)}
          {line.to > line.from ? <mark>{line.text.slice(line.from, line.to)}</mark> : null}
          {line.text.slice(line.to) || " "}
        </p>
      ))}
    </div>
  );
}
