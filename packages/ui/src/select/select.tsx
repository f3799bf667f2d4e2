import type { Ref, SelectHTMLAttributes } from "react";
import type { FieldProps } from "../text-field/field.tsx";
import { Field } from "../text-field/field.tsx";
import { pickLook } from "../text-field/text-field.tsx";

export interface SelectProps extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, "className" | "id"> {
  readonly options: readonly { readonly value: string; readonly label: string; readonly disabled?: boolean }[];
  readonly ref?: Ref<HTMLSelectElement>;
}

/** The browser's own select: the best one on a phone, and it needs no script. */
export function Select({ label, hideLabel, hint, error, dense, fieldClassName, options, ref, ...select }: SelectProps) {
  return (
    <Field {...{ label, hint, error }} {...pickLook({ hideLabel, dense, fieldClassName })}>
      {(control) => (
        <select {...select} {...control} ref={ref}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
