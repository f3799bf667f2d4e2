import type { ReactNode } from "react";
import styles from "../empty-state/state.module.css";

export interface ErrorStateProps {
  /** What happened. */
  readonly title: ReactNode;
  /** What was kept, and what to do. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** A reference to give to whoever runs the server; never an exception's own text. */
  readonly reference?: ReactNode;
  readonly level?: 1 | 2 | 3;
}

export function ErrorState({ title, children, actions, reference, level = 1 }: ErrorStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.state} role="alert">
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.words}>{children}</p>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
      {reference ? <p className={styles.details}>{reference}</p> : null}
    </div>
  );
}
