import type { Ref, TextareaHTMLAttributes } from "react";
import type { FieldProps } from "../text-field/field.tsx";
import { Field } from "../text-field/field.tsx";
import { pickLook } from "../text-field/text-field.tsx";

export interface TextAreaProps
  extends FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className" | "id"> {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ label, hideLabel, hint, error, dense, fieldClassName, ref, ...area }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error }} {...pickLook({ hideLabel, dense, fieldClassName })}>
      {(control) => <textarea {...area} {...control} ref={ref} />}
    </Field>
  );
}
