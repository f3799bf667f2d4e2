"use client";

import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import styles from "./popover.module.css";

export interface PopoverProps {
  /** What opens it; give it the look of a button with `summaryClassName`. */
  readonly summary: ReactNode;
  readonly summaryLabel?: string;
  readonly summaryClassName?: string;
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

/**
 * A panel under its button. It is a `details` element, so it opens without any script; the script adds closing on
 * Escape, on a press outside and after a choice (any element inside with `data-close`).
 */
export function Popover({ summary, summaryLabel, summaryClassName, align = "start", children }: PopoverProps) {
  const ref = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const details = ref.current;
    if (!details) return;
    const close = () => {
      details.open = false;
    };
    const onPointerDown = (event: PointerEvent) => {
      if (details.open && event.target instanceof Node && !details.contains(event.target)) close();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.open) return;
      close();
      details.querySelector("summary")?.focus();
    };
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-close]")) close();
    };
    document.addEventListener("pointerdown", onPointerDown);
    details.addEventListener("keydown", onKeyDown);
    details.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown);
      details.removeEventListener("keydown", onKeyDown);
      details.removeEventListener("click", onClick);
    };
  }, []);

  return (
    <details ref={ref} className={styles.popover}>
      <summary className={summaryClassName} aria-label={summaryLabel}>
        {summary}
      </summary>
      <div className={`${styles.panel} ${styles[align]}`}>{children}</div>
    </details>
  );
}
