"use client";

import { chipClass } from "@larder/ui/chip";
import { joinClasses } from "@larder/ui/join-classes";
import { showToast } from "@larder/ui/toast";
import type { ReactNode } from "react";
import { useCallback, useEffect, useId, useState } from "react";
import { flushSync } from "react-dom";
import { messages } from "../../lib/messages.ts";
import { DetailsPane } from "./details-pane.tsx";
import { loadRevision, rebaseSession, replaceText } from "./editing-session.ts";
import { EditorBar } from "./editor-bar.tsx";
import { editorMessages } from "./messages.ts";
import { OutdatedDialog } from "./outdated-dialog.tsx";
import type { PaneName } from "./pane-name.ts";
import { paneNames } from "./pane-name.ts";
import type { EditorRange } from "./place-in-text.ts";
import type { LineCorrectionView, RecipeForEditing, RevisionSummary } from "./queries.ts";
import styles from "./recipe-editor.module.css";
import { RecipeForm } from "./recipe-form.tsx";
import { RecipePreview } from "./recipe-preview.tsx";
import { RecoveredText } from "./recovered-text.tsx";
import { RevisionDialog } from "./revision-dialog.tsx";
import type { KeptText } from "./unsaved-text.ts";
import { useCorrectedLines } from "./use-corrected-lines.ts";
import { createWindowId, keepText, useKeptText } from "./use-kept-text.ts";
import { useMedia } from "./use-media.ts";
import { useRecipeEditor } from "./use-recipe-editor.ts";
import type { NewerRevision, StoredState } from "./use-saving.ts";
import { useSaving } from "./use-saving.ts";

export interface RecipeEditorProps {
  readonly recipe: RecipeForEditing;
  readonly editorName: string;
  /** Lines that are read as an editor said. */
  readonly correctedLines: readonly LineCorrectionView[];
  readonly webUrl: string;
  /** Commands for the recipe as a whole, as it is stored now. */
  readonly renderMenu: (stored: StoredState) => ReactNode;
}

/** One text, edited as source and as a form, with a preview, its issues and its history. */
export function RecipeEditor({ recipe, editorName, correctedLines, webUrl, renderMenu }: RecipeEditorProps) {
  const { recipeId } = recipe;
  const hintId = useId();
  const [windowId] = useState(createWindowId);
  const [pane, setPane] = useState<PaneName>("source");
  const [beside, setBeside] = useState<"form" | "preview">("form");
  const [saves, setSaves] = useState(0);
  const [openedRevision, setOpenedRevision] = useState<RevisionSummary | null>(null);
  const readOnly = recipe.readOnly || recipe.trashedAt !== null;

  const lines = useCorrectedLines(correctedLines, recipe.lang);
  const editor = useRecipeEditor({
    base: { revision: recipe.baseRevision, text: recipe.text },
    readOnly,
    corrections: lines.corrections,
    describedBy: hintId,
    onLeave: (base, fileText) => keepText(recipeId, windowId, base, fileText),
  });
  const { getView, select, document: read, fileText, base } = editor;
  const countSave = useCallback(() => setSaves((count) => count + 1), []);
  const saving = useSaving({ recipe, getView, editorName, onSaved: countSave });
  const { save, noteStored, clear } = saving;
  const [seesNewer, setSeesNewer] = useState(true);
  const kept = useKeptText({ recipeId, windowId, storedText: recipe.text, editor });

  const showPane = useCallback((name: PaneName) => {
    setPane(name);
    if (name === "form" || name === "preview") setBeside(name);
  }, []);

  const saveNow = useCallback(
    (publish: boolean) => {
      setSeesNewer(true);
      void save(publish);
    },
    [save],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      if (!event.repeat) saveNow(true);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [saveNow]);

  /** The source may be hidden behind another pane: it must be seen before it can take the focus. */
  const goTo = useCallback(
    (range: EditorRange) => {
      flushSync(() => setPane("source"));
      select(range);
    },
    [select],
  );
  const goToLine = useCallback(
    (line: number) => {
      const from = read.places.lineStart(line);
      goTo({ from, to: from });
    },
    [goTo, read],
  );

  function takeTheirs({ currentRevision, text, byName, savedAt }: NewerRevision) {
    const view = getView();
    if (view === null) return;
    view.dispatch(loadRevision(view.state, { revision: currentRevision, text }));
    noteStored({ savedAt, savedByName: byName });
    clear();
    saving.dismissNewer();
    countSave();
    showToast({ message: editorMessages.tookTheirs });
  }

  function saveMine({ currentRevision, text, byName, savedAt }: NewerRevision) {
    const view = getView();
    const publish = saving.state.kind === "failed" ? saving.state.publish : true;
    if (view === null) return;
    view.dispatch(rebaseSession(view.state, { revision: currentRevision, text }));
    noteStored({ savedAt, savedByName: byName });
    saving.dismissNewer();
    saveNow(publish);
  }

  function restoreKept(text: KeptText) {
    const view = getView();
    if (view === null) return;
    view.dispatch(replaceText(view.state, text.text));
    // Written on an older revision: the next save must say so, not replace what came since.
    if (text.baseRevision !== base.revision) {
      view.dispatch(rebaseSession(view.state, { revision: text.baseRevision, text: text.baseText }));
    }
    kept.forget(text);
    view.focus();
  }

  function discardKept(text: KeptText) {
    kept.forget(text);
    showToast({
      message: editorMessages.discarded,
      action: { label: messages.undo, onPress: () => kept.putBack(text) },
    });
  }

  const issueCount = read.issues.filter((issue) => issue.severity !== "hint").length;
  const title = read.recipe.title || editorMessages.untitled;
  return (
    <div className={styles.editor} data-pane={pane} data-beside={beside}>
      <EditorBar
        title={title}
        stored={saving.stored}
        state={saving.state}
        revision={base.revision}
        hasUnsaved={editor.hasUnsaved}
        isKept={kept.isKept}
        canSave={!readOnly}
        readOnly={readOnly}
        menu={renderMenu(saving.stored)}
        onSave={saveNow}
        onCompare={() => setSeesNewer(true)}
      />
      {readOnly ? null : (
        <RecoveredText
          texts={kept.recovered}
          baseRevision={base.revision}
          onRestore={restoreKept}
          onDiscard={discardKept}
        />
      )}
      <PaneSwitch shown={pane} beside={beside} issueCount={issueCount} onShow={showPane} />
      <div className={styles.panes}>
        <section className={joinClasses(styles.pane, styles.source)} aria-label={editorMessages.pane.source}>
          <h2 className={styles.paneTitle}>{editorMessages.pane.source}</h2>
          <div ref={editor.attach} className={styles.sourceView}>
            <noscript>{editorMessages.needsScript}</noscript>
          </div>
          <p id={hintId} className={styles.sourceHint}>
            {readOnly ? editorMessages.readOnlyHint : editorMessages.sourceHint}
          </p>
        </section>
        <section className={joinClasses(styles.pane, styles.form)} aria-label={editorMessages.pane.form}>
          <h2 className={styles.paneTitle}>{editorMessages.pane.form}</h2>
          <RecipeForm editor={editor} lines={lines} readOnly={readOnly} goToLine={goToLine} />
        </section>
        <section className={joinClasses(styles.pane, styles.preview)} aria-label={editorMessages.pane.preview}>
          <h2 className={styles.paneTitle}>{editorMessages.pane.preview}</h2>
          <RecipePreview recipe={read.recipe} webUrl={webUrl} />
        </section>
        <section className={joinClasses(styles.pane, styles.details)} aria-label={editorMessages.pane.details}>
          <h2 className={styles.paneTitle}>{editorMessages.pane.details}</h2>
          <DetailsPane
            recipeId={recipeId}
            stored={saving.stored}
            revision={base.revision}
            fileName={recipe.fileName}
            issues={read.issues}
            saves={saves}
            onOpenIssue={(issue) => goTo(read.places.issueRange(issue))}
            onOpenRevision={setOpenedRevision}
          />
        </section>
      </div>
      <OutdatedDialog
        newer={seesNewer ? saving.newer : null}
        fileText={fileText}
        onClose={() => setSeesNewer(false)}
        onTakeTheirs={takeTheirs}
        onSaveMine={saveMine}
      />
      <RevisionDialog
        recipeId={recipeId}
        revision={openedRevision}
        fileText={fileText}
        baseRevision={base.revision}
        canRestore={!readOnly}
        onClose={() => setOpenedRevision(null)}
        onOutdated={(newer) => {
          setOpenedRevision(null);
          saving.noteNewer(newer);
          setSeesNewer(true);
        }}
        onRestored={(restored, detail) => {
          const view = getView();
          const hadUnsaved = editor.hasUnsaved;
          setOpenedRevision(null);
          if (view !== null)
            view.dispatch(loadRevision(view.state, { revision: restored.revision, text: detail.text }));
          saving.noteRestored(restored);
          const words = hadUnsaved ? editorMessages.restoredWithUnsaved : editorMessages.restored;
          showToast({ message: words(detail.number, restored.revision) });
        }}
      />
    </div>
  );
}

interface PaneSwitchProps {
  readonly shown: PaneName;
  readonly beside: "form" | "preview";
  /** Errors and warnings; on a narrow screen nothing else tells of them. */
  readonly issueCount: number;
  readonly onShow: (pane: PaneName) => void;
}

/** Chooses the pane that a narrow screen shows; on a wider one, what stands beside the source. */
function PaneSwitch({ shown, beside, issueCount, onShow }: PaneSwitchProps) {
  const hasSource = useMedia("(width >= 64rem)");
  const hasDetails = useMedia("(width >= 80rem)");
  const offered = paneNames.filter((name) => !(hasSource && name === "source") && !(hasDetails && name === "details"));
  const chosen = offered.includes(shown) ? shown : beside;
  return (
    <div className={styles.heads}>
      <p className={styles.sourceHead} aria-hidden>
        {editorMessages.pane.source}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would make this part of a form. */}
      <div className={styles.switch} role="group" aria-label={editorMessages.panes}>
        {offered.map((name) => (
          <button
            key={name}
            type="button"
            data-offers={name}
            aria-pressed={chosen === name}
            className={joinClasses(chipClass(), styles.choice)}
            onClick={() => onShow(name)}
          >
            {name === "details" && issueCount > 0
              ? editorMessages.detailsWithIssues(issueCount)
              : editorMessages.pane[name]}
          </button>
        ))}
      </div>
      <p className={styles.detailsHead} aria-hidden>
        {editorMessages.pane.details}
      </p>
    </div>
  );
}
