import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./form-error.module.css";

/**
 * What is wrong with a field or a whole form. The element is always there, so that a screen reader is told when words
 * appear in it; without words it takes no space.
 */
export function FormError({ id, children }: { readonly id?: string; readonly children?: ReactNode }) {
  return (
    <p id={id} className={styles.error} aria-live="polite">
      {children ? (
        <>
          <CircleAlert aria-hidden />
          <span>{children}</span>
        </>
      ) : null}
    </p>
  );
}
