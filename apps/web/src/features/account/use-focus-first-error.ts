"use client";

import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import type { FormState } from "../../lib/form-state.ts";

/** After a refusal the focus goes to the first field with something wrong, so that its words are read out. */
export function useFocusFirstError(state: FormState): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state.kind !== "refused") return;
    const field = form.current?.querySelector("[aria-invalid='true']");
    if (field instanceof HTMLElement) field.focus();
  }, [state]);

  return form;
}
