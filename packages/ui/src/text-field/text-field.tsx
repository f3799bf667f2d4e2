import type { InputHTMLAttributes, Ref } from "react";
import type { FieldProps } from "./field.tsx";
import { Field } from "./field.tsx";

export interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "id"> {
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, hideLabel, hint, error, dense, fieldClassName, ref, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error }} {...pickLook({ hideLabel, dense, fieldClassName })}>
      {(control) => <input type="text" {...input} {...control} ref={ref} />}
    </Field>
  );
}

/** Leave out what was not given: an explicit `undefined` is not an absent prop to the compiler. */
export function pickLook(look: {
  readonly hideLabel: boolean | undefined;
  readonly dense: boolean | undefined;
  readonly fieldClassName: string | undefined;
}): Pick<FieldProps, "hideLabel" | "dense" | "fieldClassName"> {
  return {
    ...(look.hideLabel !== undefined && { hideLabel: look.hideLabel }),
    ...(look.dense !== undefined && { dense: look.dense }),
    ...(look.fieldClassName !== undefined && { fieldClassName: look.fieldClassName }),
  };
}
