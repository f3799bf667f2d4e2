import type { Issue } from "@larder/core";
import { LocalTime } from "../../components/local-time.tsx";
import styles from "./details-pane.module.css";
import { HistoryList } from "./history-list.tsx";
import { IssueList } from "./issue-list.tsx";
import { editorMessages } from "./messages.ts";
import type { RevisionSummary } from "./queries.ts";
import type { StoredState } from "./use-saving.ts";

export interface DetailsPaneProps {
  readonly recipeId: string;
  readonly stored: StoredState;
  readonly revision: number;
  readonly fileName: string | null;
  readonly issues: readonly Issue[];
  readonly saves: number;
  readonly onOpenIssue: (issue: Issue) => void;
  readonly onOpenRevision: (revision: RevisionSummary) => void;
}

/** What is known of the recipe beside its text: where it stands, what is wrong with it, how it came to be. */
export function DetailsPane(props: DetailsPaneProps) {
  const { recipeId, stored, revision, fileName, issues, saves, onOpenIssue, onOpenRevision } = props;
  return (
    <div className={styles.details}>
      <section className={styles.section}>
        <h3 className={styles.heading}>{editorMessages.status}</h3>
        <p>
          <strong>{editorMessages.statusWord[stored.status]}.</strong> {editorMessages.statusText[stored.status]}
        </p>
        <dl className={styles.facts}>
          <dt>{editorMessages.revision}</dt>
          <dd>{revision}</dd>
          <dt>{editorMessages.readersSee}</dt>
          <dd>
            {stored.publishedRevision === null
              ? editorMessages.nothingPublished
              : editorMessages.revisionNumber(stored.publishedRevision)}
          </dd>
          <dt>{editorMessages.lastSave}</dt>
          <dd>
            <LocalTime instant={stored.savedAt} format="full" />{" "}
            {stored.savedByName === null ? null : editorMessages.by(stored.savedByName)}
          </dd>
          {fileName === null ? null : (
            <>
              <dt>{editorMessages.file}</dt>
              <dd>{fileName}</dd>
            </>
          )}
        </dl>
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{editorMessages.issues}</h3>
        <IssueList issues={issues} onOpen={onOpenIssue} />
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{editorMessages.history}</h3>
        <HistoryList recipeId={recipeId} saves={saves} onOpen={onOpenRevision} />
      </section>
    </div>
  );
}
