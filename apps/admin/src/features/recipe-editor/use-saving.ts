"use client";

import { useCallback, useRef, useState } from "react";
import { saveText } from "./actions.ts";
import { abandonSave, finishSave, getBase, hasChanges, listSplices, startSave } from "./editing-session.ts";
import type { RecipeForEditing, RecipeStatus, SavedRecipe, SaveRecipeError } from "./queries.ts";
import type { RecipeEditor } from "./use-recipe-editor.ts";

/** What somebody else saved in the meantime. */
export type NewerRevision = Extract<SaveRecipeError, { readonly code: "revision_outdated" }>;

export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "nothing" }
  | { readonly kind: "saving"; readonly publish: boolean }
  | { readonly kind: "saved"; readonly publish: boolean; readonly revision: number; readonly at: string }
  | { readonly kind: "failed"; readonly publish: boolean; readonly code: SaveRecipeError["code"] | "unreachable" };

/** Where the stored recipe stands, as far as this window knows. */
export interface StoredState {
  readonly status: RecipeStatus;
  readonly publishedRevision: number | null;
  readonly savedAt: string;
  readonly savedByName: string | null;
  readonly slug: string;
}

export interface Saving {
  readonly state: SaveState;
  readonly stored: StoredState;
  readonly newer: NewerRevision | null;
  readonly save: (publish: boolean) => Promise<void>;
  readonly dismissNewer: () => void;
  /** Another way of saving met the newer revision. */
  readonly noteNewer: (newer: NewerRevision) => void;
  /** An older revision was brought back, as a new one. */
  readonly noteRestored: (restored: SavedRecipe) => void;
  /** Something else than this editor's save changed what is stored, or somebody did. */
  readonly noteStored: (stored: Partial<StoredState>) => void;
  readonly clear: () => void;
}

export interface SavingOptions {
  readonly recipe: RecipeForEditing;
  readonly getView: RecipeEditor["getView"];
  readonly editorName: string;
  /** Counts up with every save, so that lists can be read again. */
  readonly onSaved: () => void;
}

/** Saving with the revision that the text began from. What is typed while a save is on its way stays unsaved. */
export function useSaving({ recipe, getView, editorName, onSaved }: SavingOptions): Saving {
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const [newer, setNewer] = useState<NewerRevision | null>(null);
  const [stored, setStored] = useState<StoredState>(() => toStoredState(recipe));
  const isSaving = useRef(false);
  const published = useRef(stored.publishedRevision);
  published.current = stored.publishedRevision;

  const noteSaved = useCallback(
    ({ revision, publishedRevision, slug }: SavedRecipe, publish: boolean) => {
      const at = new Date().toISOString();
      const status = publishedRevision === revision ? "published" : publishedRevision === null ? "draft" : "changed";
      setState({ kind: "saved", publish, revision, at });
      setStored({ status, publishedRevision, savedAt: at, savedByName: editorName, slug });
      setNewer(null);
      onSaved();
    },
    [editorName, onSaved],
  );

  const save = useCallback(
    async (publish: boolean) => {
      const view = getView();
      if (view === null || isSaving.current || view.state.readOnly) return;
      const baseRevision = getBase(view.state).revision;
      const wouldPublish = publish && published.current !== baseRevision;
      if (!hasChanges(view.state) && !wouldPublish) {
        setState({ kind: "nothing" });
        return;
      }
      isSaving.current = true;
      setState({ kind: "saving", publish });
      const splices = listSplices(view.state);
      view.dispatch(startSave());
      try {
        const result = await saveText({ recipeId: recipe.recipeId, baseRevision, splices, publish });
        if (result.ok) {
          view.dispatch(finishSave(result.value.revision));
          noteSaved(result.value, publish);
          return;
        }
        view.dispatch(abandonSave());
        setState({ kind: "failed", publish, code: result.error.code });
        if (result.error.code === "revision_outdated") setNewer(result.error);
      } catch {
        // The network, or the server. Which it is makes no difference: the text is here, and can be sent again.
        view.dispatch(abandonSave());
        setState({ kind: "failed", publish, code: "unreachable" });
      } finally {
        isSaving.current = false;
      }
    },
    [getView, noteSaved, recipe.recipeId],
  );

  return {
    state,
    stored,
    newer,
    save,
    dismissNewer: useCallback(() => setNewer(null), []),
    noteNewer: useCallback((error: NewerRevision) => setNewer(error), []),
    noteRestored: useCallback(
      (restored: SavedRecipe) => noteSaved(restored, restored.publishedRevision === restored.revision),
      [noteSaved],
    ),
    noteStored: useCallback((change) => setStored((before) => ({ ...before, ...change })), []),
    clear: useCallback(() => setState({ kind: "idle" }), []),
  };
}

function toStoredState(recipe: RecipeForEditing): StoredState {
  const { status, publishedRevision, savedAt, savedByName, slug } = recipe;
  return { status, publishedRevision, savedAt, savedByName, slug };
}
