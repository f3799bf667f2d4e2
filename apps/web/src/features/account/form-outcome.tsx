import { FormError } from "@larder/ui/form-error";
import type { FormState } from "../../lib/form-state.ts";
import styles from "./account.module.css";

/** What became of a form as a whole: what is wrong, or that it was done. Both are announced. */
export function FormOutcome({ state }: { readonly state: FormState }) {
  return (
    <div className={styles.outcome}>
      <FormError>{state.kind === "refused" ? state.words : null}</FormError>
      <p role="status" className={styles.done}>
        {state.kind === "done" ? state.words : null}
      </p>
    </div>
  );
}
