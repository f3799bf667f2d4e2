import { buttonClass } from "@larder/ui/button";
import { Popover } from "@larder/ui/popover";
import Link from "next/link";
import { env } from "../../lib/env.ts";
import { messages } from "../../lib/messages.ts";
import { paths } from "../../lib/paths.ts";
import { siteMessages } from "./messages.ts";
import type { SiteViewer } from "./queries.ts";
import styles from "./site-header.module.css";
import { SiteNavigation } from "./site-navigation.tsx";

export function SiteHeader({ viewer }: { readonly viewer: SiteViewer }) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href={paths.library} className={styles.name}>
          {messages.productName}
        </Link>
        <SiteNavigation />
        {viewer.kind === "visitor" ? (
          <Link href={paths.signIn()} className={buttonClass({ variant: "quiet" })}>
            {messages.signIn}
          </Link>
        ) : (
          <Popover
            align="end"
            summaryClassName={styles.account ?? ""}
            summaryLabel={siteMessages.accountMenu(viewer.name)}
            summary={
              <span className={styles.monogram} aria-hidden>
                {viewer.name.trim().slice(0, 1).toUpperCase()}
              </span>
            }
          >
            <div className={styles.menu}>
              <p className={styles.person}>{viewer.name}</p>
              {viewer.canEditRecipes ? (
                <a href={env.adminUrl} className={styles.menuItem}>
                  {siteMessages.edit}
                </a>
              ) : null}
              <Link href={paths.account} className={styles.menuItem} data-close>
                {siteMessages.account}
              </Link>
              <Link href={paths.household} className={styles.menuItem} data-close>
                {siteMessages.household}
              </Link>
              <Link href={paths.signOut} prefetch={false} className={styles.menuItem} data-close>
                {siteMessages.signOut}
              </Link>
            </div>
          </Popover>
        )}
      </div>
    </header>
  );
}
