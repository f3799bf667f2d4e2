"use client";

import type { ReactNode } from "react";
import { createContext, useCallback, useContext, useMemo, useState } from "react";

/** A size that a recipe can be shown at. */
export interface RecipeSize {
  /** Exact factor: "1", "3/2". */
  readonly factor: string;
  readonly servings: number | null;
  /** How the address says it. */
  readonly query: string;
}

interface RecipeScale {
  /** Index of the size that is shown. */
  readonly selected: number;
  readonly size: RecipeSize;
  readonly select: (index: number) => void;
}

const asWritten: RecipeSize = { factor: "1", servings: null, query: "" };
const RecipeScaleContext = createContext<RecipeScale>({ selected: 0, size: asWritten, select: () => {} });

export interface RecipeScaleProviderProps {
  readonly selected: number;
  readonly sizes: readonly RecipeSize[];
  readonly children: ReactNode;
}

/** Which of a recipe's sizes is shown, for everything on the page that depends on it. */
export function RecipeScaleProvider({ selected: initial, sizes, children }: RecipeScaleProviderProps) {
  const [selected, setSelected] = useState(initial);
  const select = useCallback(
    (index: number) => {
      setSelected(index);
      // The address always says what is shown, so that it can be shared and reloaded.
      const query = sizes[index]?.query ?? "";
      window.history.replaceState(null, "", query === "" ? window.location.pathname : `?${query}`);
    },
    [sizes],
  );
  const size = sizes[selected] ?? asWritten;
  const scale = useMemo(() => ({ selected, size, select }), [selected, size, select]);
  return <RecipeScaleContext value={scale}>{children}</RecipeScaleContext>;
}

export function useRecipeScale(): RecipeScale {
  return useContext(RecipeScaleContext);
}
