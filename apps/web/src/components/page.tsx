import { joinClasses } from "@larder/ui/join-classes";
import type { ReactNode } from "react";
import styles from "./page.module.css";

/** The column of a page: as wide as a spread, or as wide as text reads well. */
export function Page({ reading = false, children }: { readonly reading?: boolean; readonly children: ReactNode }) {
  return <div className={joinClasses(styles.page, reading && styles.reading)}>{children}</div>;
}
