import type { ChipTone } from "@larder/ui/chip";
import { Chip } from "@larder/ui/chip";
import { tableMessages } from "./messages.ts";
import type { RecipeStatus } from "./queries.ts";
import styles from "./recipe-table.module.css";

const tones: Readonly<Record<RecipeStatus, ChipTone>> = {
  published: "good",
  changed: "attention",
  draft: "soft",
  trash: "soft",
};

export function StatusChip({ status }: { readonly status: RecipeStatus }) {
  return (
    <Chip tone={tones[status]} className={styles.status} title={tableMessages.statusHint[status]}>
      {tableMessages.statusWord[status]}
    </Chip>
  );
}
