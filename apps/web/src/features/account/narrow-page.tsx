import type { ReactNode } from "react";
import { Page } from "../../components/page.tsx";
import styles from "./account.module.css";

export interface NarrowPageProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** A page that holds one form. */
export function NarrowPage({ title, text, children }: NarrowPageProps) {
  return (
    <Page reading>
      <div className={styles.narrow}>
        <div className={styles.intro}>
          <h1 className={styles.title}>{title}</h1>
          {text === undefined ? null : <p className={styles.soft}>{text}</p>}
        </div>
        {children}
      </div>
    </Page>
  );
}
