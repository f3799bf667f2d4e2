"use client";

import { Spinner } from "@larder/ui/spinner";
import { useLinkStatus } from "next/link";
import styles from "./link-pending.module.css";

/** Inside a link: shows, after a moment, that its page is on the way. It takes no space before. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending ? (
    <span className={styles.pending}>
      <Spinner />
    </span>
  ) : null;
}
