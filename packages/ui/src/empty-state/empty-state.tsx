import type { ReactNode } from "react";
import styles from "./state.module.css";

export interface EmptyStateProps {
  readonly title: ReactNode;
  /** The next step, in words. */
  readonly children?: ReactNode;
  /** The next step, as a button or link. */
  readonly actions?: ReactNode;
  /** Level of the heading in the page. */
  readonly level?: 1 | 2 | 3;
}

export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.state}>
      <Heading className={styles.title}>{title}</Heading>
      {children ? <p className={styles.words}>{children}</p> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
