import { Button } from "@larder/ui/button";
import { Chip } from "@larder/ui/chip";
import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { formatInstant } from "../../components/local-time.tsx";
import { paths } from "../../lib/paths.ts";
import styles from "./editor-bar.module.css";
import { editorMessages } from "./messages.ts";
import type { SaveState, StoredState } from "./use-saving.ts";

export interface EditorBarProps {
  readonly title: string;
  readonly stored: StoredState;
  readonly state: SaveState;
  readonly revision: number;
  readonly hasUnsaved: boolean;
  readonly isKept: boolean;
  readonly canSave: boolean;
  readonly readOnly: boolean;
  readonly menu: ReactNode;
  readonly onSave: (publish: boolean) => void;
  readonly onCompare: () => void;
}

const tones = { published: "good", changed: "attention", draft: "soft", trash: "soft" } as const;

/** Title, where the text stands, and the two ways to save it. */
export function EditorBar(props: EditorBarProps) {
  const { title, stored, state, canSave, menu, onSave, onCompare } = props;
  const isSaving = state.kind === "saving";
  return (
    <header className={styles.bar}>
      <Link href={paths.recipes} className={styles.back} aria-label={editorMessages.back} title={editorMessages.back}>
        <ChevronLeft aria-hidden />
      </Link>
      <div className={styles.names}>
        <div className={styles.titleLine}>
          <h1 className={styles.title}>{title}</h1>
          <Chip tone={tones[stored.status]} className={styles.status}>
            {editorMessages.statusWord[stored.status]}
          </Chip>
        </div>
        <div className={styles.stateLine}>
          <p role="status" className={state.kind === "failed" ? styles.failed : styles.state}>
            {stateWords(props)}
          </p>
          {state.kind !== "failed" ? null : state.code === "revision_outdated" ? (
            <Button dense variant="quiet" onClick={onCompare}>
              {editorMessages.compare}
            </Button>
          ) : (
            <>
              {state.code === "signed_out" ? (
                <a href={paths.signIn()} target="_blank" rel="noreferrer" className={styles.link}>
                  {editorMessages.signIn}
                </a>
              ) : null}
              <Button dense variant="quiet" onClick={() => onSave(state.publish)}>
                {editorMessages.retry}
              </Button>
            </>
          )}
        </div>
      </div>
      <div className={styles.actions}>
        {canSave ? (
          <>
            <Button
              title={editorMessages.saveDraftHint}
              pending={isSaving && !state.publish}
              aria-disabled={isSaving || undefined}
              onClick={() => onSave(false)}
            >
              {editorMessages.saveDraft}
            </Button>
            <Button
              variant="primary"
              title={editorMessages.saveHint}
              aria-keyshortcuts="Control+S Meta+S"
              pending={isSaving && state.publish}
              aria-disabled={isSaving || undefined}
              onClick={() => onSave(true)}
            >
              {editorMessages.save}
            </Button>
          </>
        ) : null}
        {menu}
      </div>
    </header>
  );
}

/** One quiet line: what happened to the text, and whether it is safe. */
function stateWords({ state, stored, revision, hasUnsaved, isKept, readOnly }: EditorBarProps): string {
  if (state.kind === "failed") return editorMessages.failed[state.code];
  if (state.kind === "saving") return state.publish ? editorMessages.publishing : editorMessages.saving;
  if (hasUnsaved) return isKept ? editorMessages.unsaved : editorMessages.unsavedNotKept;
  if (readOnly) return stored.status === "trash" ? editorMessages.inTrash : editorMessages.readOnly;
  if (state.kind === "nothing") return editorMessages.nothingToSave;
  if (state.kind === "saved") {
    const time = formatInstant(state.at, "time");
    return state.publish ? editorMessages.saved(time, state.revision) : editorMessages.savedDraft(time, state.revision);
  }
  return editorMessages.stored(revision);
}
