import type { Issue, IssueSeverity } from "@larder/core";
import { issueWords } from "@larder/core";
import { CircleAlert, Lightbulb, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./issue-list.module.css";
import { editorMessages } from "./messages.ts";

const icons: Readonly<Record<IssueSeverity, ReactNode>> = {
  error: <CircleAlert aria-hidden />,
  warning: <TriangleAlert aria-hidden />,
  hint: <Lightbulb aria-hidden />,
};

export interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly onOpen: (issue: Issue) => void;
}

/** What was found in the text, each a way to its place. */
export function IssueList({ issues, onOpen }: IssueListProps) {
  if (issues.length === 0) return <p className={styles.none}>{editorMessages.noIssues}</p>;
  return (
    <ul className={styles.issues}>
      {issues.map((issue) => {
        const words = issueWords[issue.code](issue);
        return (
          <li key={`${issue.code}-${issue.line}-${issue.column}`}>
            <button type="button" className={styles.issue} onClick={() => onOpen(issue)}>
              <span className={styles[issue.severity]}>{icons[issue.severity]}</span>
              <span className={styles.words}>
                <span className={styles.place}>
                  {editorMessages.severity[issue.severity]} · {editorMessages.issuePlace(issue.line, issue.column)}
                </span>
                <span>{words.what}</span>
                <span className={styles.hintWords}>{words.hint}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
