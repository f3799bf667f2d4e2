"use client";

import type { RecipeEdit, RecipeEditError } from "@larder/core";
import { createContext, useContext } from "react";
import type { CorrectedLines } from "./use-corrected-lines.ts";
import type { RecipeEditor } from "./use-recipe-editor.ts";

export interface FormContextValue {
  readonly document: RecipeEditor["document"];
  readonly undone: number;
  readonly disabled: boolean;
  /** Make edits; the words of the refusal when they can't be made. */
  readonly edit: (edits: readonly RecipeEdit[] | null) => RecipeEditError["code"] | null;
  readonly applySplice: RecipeEditor["applySplice"];
  /** Say something that happened, for those who don't see it. */
  readonly announce: (words: string) => void;
  readonly goToLine: (line: number) => void;
  /** Lines that an editor said how to read, and a way to say it, or to take it back (`null`). */
  readonly lines: CorrectedLines;
}

export const FormContext = createContext<FormContextValue | null>(null);

export function useForm(): FormContextValue {
  const form = useContext(FormContext);
  if (form === null) throw new Error("A field of the form stands outside it");
  return form;
}
