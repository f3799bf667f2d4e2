import { Popover } from "@larder/ui/popover";
import { SkipLink } from "@larder/ui/skip-link";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import Link from "next/link";
import type { ReactNode } from "react";
import { env } from "../../lib/env.ts";
import { messages } from "../../lib/messages.ts";
import { paths, webPaths } from "../../lib/paths.ts";
import { AdminNavigation } from "./admin-navigation.tsx";
import styles from "./admin-shell.module.css";
import { sessionMessages } from "./messages.ts";
import type { Editor, ReadingProgress as Progress } from "./queries.ts";
import { ReadingProgress } from "./reading-progress.tsx";

export interface AdminShellProps {
  readonly editor: Editor;
  readonly reading: Progress | null;
  /** Opens the command palette. */
  readonly palette: ReactNode;
  readonly children: ReactNode;
}

/** The rail at the left, which is a bar at the top of small screens, and the page beside it. */
export function AdminShell({ editor, reading, palette, children }: AdminShellProps) {
  return (
    <div className={styles.shell}>
      <SkipLink targetId="content">{messages.skipToContent}</SkipLink>
      <header className={styles.rail}>
        <Link href={paths.recipes} className={styles.name}>
          {messages.productName}
        </Link>
        <AdminNavigation />
        <div className={styles.palette}>{palette}</div>
        <div className={styles.end}>
          <ReadingProgress initial={reading} />
          <Elsewhere className={styles.elsewhere ?? ""} />
          <div className={styles.accountBox}>
            <Popover
              align="end"
              summaryClassName={styles.account ?? ""}
              summary={
                <>
                  <span className={styles.monogram} aria-hidden>
                    {editor.name.trim().slice(0, 1).toUpperCase()}
                  </span>
                  <span className={styles.person}>
                    <VisuallyHidden>{sessionMessages.accountOf} </VisuallyHidden>
                    <span className={styles.personName}>{editor.name}</span>
                    <span className={styles.role}>{sessionMessages.role[editor.role]}</span>
                  </span>
                </>
              }
            >
              <div className={styles.menu}>
                <p className={styles.menuHeading}>
                  {editor.name} · {sessionMessages.role[editor.role]}
                </p>
                <Elsewhere className={styles.menuElsewhere ?? ""} />
                <a href={`${env.webUrl}${webPaths.account}`} className={styles.menuItem}>
                  {sessionMessages.account}
                </a>
                <Link href={paths.signOut} prefetch={false} className={styles.menuItem} data-close>
                  {sessionMessages.signOut}
                </Link>
              </div>
            </Popover>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}

function Elsewhere({ className }: { readonly className: string }) {
  return (
    <nav aria-label={sessionMessages.elsewhere} className={className}>
      <p className={styles.elsewhereHeading} aria-hidden>
        {sessionMessages.elsewhere}
      </p>
      <a href={`${env.webUrl}${webPaths.library}`}>{sessionMessages.library}</a>
      <a href={`${env.webUrl}${webPaths.week}`}>{sessionMessages.week}</a>
      <a href={`${env.webUrl}${webPaths.list}`}>{sessionMessages.shoppingList}</a>
    </nav>
  );
}
