"use client";

import { IngredientText } from "@larder/recipe-view/ingredient-text";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import { useRecipeScale } from "../../components/recipe-scale.tsx";
import type { ScaledLine, ScaledPart, ScaledText } from "./scaled-texts.ts";

/** The amount of an ingredient at the size that is shown. */
export function ScaledLineAmount({ line }: { readonly line: ScaledLine }) {
  const { selected } = useRecipeScale();
  const shown = <IngredientText parts={partsAt(line.amount, selected)} />;
  if (line.spoken === null) return shown;
  return (
    <>
      <span aria-hidden>{shown}</span>
      <VisuallyHidden data-spoken>{textAt(line.spoken, selected)}</VisuallyHidden>
    </>
  );
}

/** Everything of an ingredient line behind its amount. */
export function ScaledLineRest({ line }: { readonly line: ScaledLine }) {
  const { selected } = useRecipeScale();
  return <IngredientText parts={partsAt(line.rest, selected)} />;
}

/** A text at the size that is shown. */
export function ScaledWords({ text }: { readonly text: ScaledText }) {
  const { selected } = useRecipeScale();
  return textAt(text, selected);
}

function partsAt(parts: readonly ScaledPart[], index: number) {
  return parts.map((part) => ({ kind: part.kind, text: textAt(part.text, index) }));
}

function textAt(text: ScaledText, index: number): string {
  return typeof text === "string" ? text : (text[index] ?? "");
}
