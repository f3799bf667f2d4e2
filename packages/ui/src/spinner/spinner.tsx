import styles from "./spinner.module.css";

/** A turning ring. Words beside it say what is going on; with `label` it says so itself. */
export function Spinner({ label }: { readonly label?: string }) {
  return label ? (
    <span className={styles.spinner} role="img" aria-label={label} />
  ) : (
    <span className={styles.spinner} aria-hidden />
  );
}
