import type { ReactNode } from "react";
import styles from "./notice-page.module.css";

/** A page of its own for one message: an error, a refusal, nothing found. */
export function NoticePage({ children }: { readonly children: ReactNode }) {
  return <main className={styles.page}>{children}</main>;
}
