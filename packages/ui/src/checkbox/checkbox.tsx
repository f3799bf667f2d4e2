import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { useId } from "react";
import styles from "./checkbox.module.css";

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "type"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

export function Checkbox({ label, hint, ref, ...input }: CheckboxProps) {
  const hintId = useId();
  return (
    <label className={styles.row}>
      <input {...input} ref={ref} type="checkbox" className={styles.box} aria-describedby={hint ? hintId : undefined} />
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

/** The bare box, for rows that bring their own label. */
export function CheckboxBox({ ref, ...input }: Omit<CheckboxProps, "label" | "hint">) {
  return <input {...input} ref={ref} type="checkbox" className={styles.box} />;
}
