"use client";

import type { ReactNode } from "react";
import { createContext, useCallback, useContext, useMemo, useState } from "react";

interface RecipeScale {
  /** Index of the size that is shown. */
  readonly selected: number;
  readonly select: (index: number) => void;
}

const RecipeScaleContext = createContext<RecipeScale>({ selected: 0, select: () => {} });

export interface RecipeScaleProviderProps {
  readonly selected: number;
  /** The query string of each size, so that the address always says what is shown. */
  readonly queries: readonly string[];
  readonly children: ReactNode;
}

/** Which of a recipe's sizes is shown, for everything on the page that depends on it. */
export function RecipeScaleProvider({ selected: initial, queries, children }: RecipeScaleProviderProps) {
  const [selected, setSelected] = useState(initial);
  const select = useCallback(
    (index: number) => {
      setSelected(index);
      const query = queries[index] ?? "";
      window.history.replaceState(null, "", query === "" ? window.location.pathname : `?${query}`);
    },
    [queries],
  );
  const scale = useMemo(() => ({ selected, select }), [selected, select]);
  return <RecipeScaleContext value={scale}>{children}</RecipeScaleContext>;
}

export function useRecipeScale(): RecipeScale {
  return useContext(RecipeScaleContext);
}
