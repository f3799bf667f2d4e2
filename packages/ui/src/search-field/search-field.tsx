import { Search } from "lucide-react";
import type { InputHTMLAttributes, Ref } from "react";
import { joinClasses } from "../join-classes/join-classes.ts";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import styles from "./search-field.module.css";

export interface SearchFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "type" | "size"> {
  readonly label: string;
  readonly large?: boolean;
  /** A key that brings the focus here; shown only where there is a keyboard. */
  readonly shortcut?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchField({ label, large = false, shortcut, ref, placeholder, ...input }: SearchFieldProps) {
  return (
    <label className={joinClasses(styles.field, large && styles.large)}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <input
        autoComplete="off"
        {...input}
        ref={ref}
        type="search"
        placeholder={placeholder ?? label}
        aria-keyshortcuts={shortcut}
        className={styles.input}
      />
      <span className={styles.icon}>
        <Search aria-hidden />
      </span>
      {shortcut ? (
        <span className={styles.shortcut} aria-hidden>
          <kbd>{shortcut}</kbd>
        </span>
      ) : null}
    </label>
  );
}
