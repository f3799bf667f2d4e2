import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./account.module.css";

export interface SectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, text, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        {text === undefined ? null : <p className={styles.soft}>{text}</p>}
      </div>
      {children}
    </section>
  );
}
