import type { InputHTMLAttributes, ReactNode } from "react";
import { useId } from "react";
import styles from "./switch.module.css";

export interface SwitchProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "type" | "role"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** For what takes effect at once; a checkbox is for what a form sends. */
export function Switch({ label, hint, ...input }: SwitchProps) {
  const hintId = useId();
  return (
    <label className={styles.row}>
      <input
        {...input}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox carries its own checked state; aria-checked would say it twice.
        role="switch"
        className={styles.track}
        aria-describedby={hint ? hintId : undefined}
      />
      <span className={styles.words}>
        <span>{label}</span>
        {hint ? (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
