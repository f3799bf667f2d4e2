import type { CorrectedSpan } from "@larder/core";

/** What somebody said that the words of a line are. */
export interface LineCorrectionView {
  readonly text: string;
  readonly lang: string | null;
  readonly spans: readonly CorrectedSpan[];
  /** Who said it; `null` for an account that is gone. */
  readonly byName: string | null;
  /** ISO instant. */
  readonly savedAt: string;
}
