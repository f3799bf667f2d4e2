import type { ReactNode } from "react";
import styles from "./list-page.module.css";

export interface ListPageProps {
  readonly title: string;
  readonly description?: string;
  /** Stand opposite the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page that lists things: its title, what can be done, and the list. */
export function ListPage({ title, description, actions, children }: ListPageProps) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        {actions}
        {description ? <p className={styles.description}>{description}</p> : null}
      </header>
      {children}
    </div>
  );
}
