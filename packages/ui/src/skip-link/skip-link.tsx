import type { ReactNode } from "react";
import styles from "./skip-link.module.css";

/** First thing in the body; leads past the header to the element with id `targetId`. */
export function SkipLink({ targetId, children }: { readonly targetId: string; readonly children: ReactNode }) {
  return (
    <a className={styles.link} href={`#${targetId}`}>
      {children}
    </a>
  );
}
