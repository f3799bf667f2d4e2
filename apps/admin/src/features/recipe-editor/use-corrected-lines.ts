import type { CorrectedSpan, LineCorrections } from "@larder/core";
import { lineKeyOf } from "@larder/core";
import { showToast } from "@larder/ui/toast";
import { useCallback, useMemo, useState } from "react";
import { correctLine, takeCorrectionBack } from "./actions.ts";
import { editorMessages } from "./messages.ts";
import type { LineCorrectionView } from "./queries.ts";

/** The corrected lines of the library, and how one more is said. */
export interface CorrectedLines {
  readonly corrections: LineCorrections;
  /** Say what the words of a line are; `null` takes back what was said. True when it was stored. */
  readonly correct: (text: string, spans: readonly CorrectedSpan[] | null) => Promise<boolean>;
}

/** Corrections are the library's and stored at once, whatever becomes of the text at hand. */
export function useCorrectedLines(stored: readonly LineCorrectionView[], lang: string | null): CorrectedLines {
  const [corrections, setCorrections] = useState<LineCorrections>(
    () => new Map(stored.map(({ text, spans }) => [lineKeyOf(text), { text, spans }])),
  );
  const correct = useCallback(
    async (text: string, spans: readonly CorrectedSpan[] | null) => {
      try {
        const result = await (spans === null ? takeCorrectionBack({ text }) : correctLine({ text, lang, spans }));
        if (!result.ok && result.error.code !== "not_found") {
          showToast({ message: editorMessages.correctionFailed[result.error.code], persistent: true });
          return false;
        }
      } catch {
        showToast({ message: editorMessages.correctionFailed.unreachable, persistent: true });
        return false;
      }
      setCorrections((before) => {
        const next = new Map(before);
        if (spans === null) next.delete(lineKeyOf(text));
        else next.set(lineKeyOf(text), { text, spans });
        return next;
      });
      return true;
    },
    [lang],
  );
  return useMemo(() => ({ corrections, correct }), [corrections, correct]);
}
