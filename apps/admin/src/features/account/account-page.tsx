import type { ReactNode } from "react";
import styles from "./account.module.css";

export interface AccountPageProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A page outside the rail, which holds one form. */
export function AccountPage({ title, text, children }: AccountPageProps) {
  return (
    <main id="content" className={styles.page}>
      <div className={styles.column}>
        <div className={styles.intro}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.soft}>{text}</p>
        </div>
        {children}
      </div>
    </main>
  );
}
