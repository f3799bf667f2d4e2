"use client";

import { useLinkStatus } from "next/link";
import styles from "./link-pending.module.css";

/** Inside a link: a line along the top of the window once its page takes longer than a moment. It takes no space. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending ? <span className={styles.line} aria-hidden /> : null;
}
