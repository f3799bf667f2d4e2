import { buttonClass } from "@larder/ui/button";
import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import styles from "./list-pages.module.css";
import { tableMessages } from "./messages.ts";

export interface ListPagesProps {
  /** Addresses; `null` where there is no such page. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Ways to the page before and behind. */
export function ListPages({ previous, next }: ListPagesProps) {
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={tableMessages.pages} className={styles.pages}>
      {previous === null ? null : (
        <Link href={previous} rel="prev" className={buttonClass()}>
          <ChevronLeft aria-hidden />
          {tableMessages.newer}
        </Link>
      )}
      {next === null ? null : (
        <Link href={next} rel="next" className={buttonClass()}>
          {tableMessages.older}
          <ChevronRight aria-hidden />
        </Link>
      )}
    </nav>
  );
}
