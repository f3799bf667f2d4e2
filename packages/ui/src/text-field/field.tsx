import type { ReactNode } from "react";
import { useId } from "react";
import { FormError } from "../form-error/form-error.tsx";
import { joinClasses } from "../join-classes/join-classes.ts";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import styles from "./field.module.css";

/** What every labelled control takes. */
export interface FieldProps {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  /** Said before the control is used: format, reason. */
  readonly hint?: ReactNode;
  /** Said after it went wrong; tied to the control and announced. */
  readonly error?: ReactNode;
  readonly dense?: boolean;
  readonly fieldClassName?: string;
}

/** What the control itself must carry to belong to its label, hint and error. */
export interface FieldControl {
  readonly id: string;
  readonly className: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** Label, hint and error around one control. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  dense = false,
  fieldClassName,
  children,
}: FieldProps & { readonly children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(" ") || undefined;
  const labelElement = (
    <label htmlFor={id} className={styles.label}>
      {label}
    </label>
  );
  return (
    <div className={joinClasses(styles.field, fieldClassName)}>
      {hideLabel ? <VisuallyHidden>{labelElement}</VisuallyHidden> : labelElement}
      {hint ? (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children({
        id,
        className: joinClasses(styles.control, dense && styles.dense),
        "aria-describedby": describedBy,
        "aria-invalid": error ? true : undefined,
      })}
      <FormError id={errorId}>{error}</FormError>
    </div>
  );
}
