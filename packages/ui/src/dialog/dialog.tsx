"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { IconButton } from "../icon-button/icon-button.tsx";
import { joinClasses } from "../join-classes/join-classes.ts";
import styles from "./dialog.module.css";

export interface DialogProps {
  readonly open: boolean;
  /** Called on Escape, on a press outside and on the close button. The parent sets `open`. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  /** `drawer` stands at the side of wide screens; on the phone every kind is a sheet at the bottom. */
  readonly kind?: "dialog" | "wide" | "drawer";
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A modal dialog on the browser's own `dialog` element, which brings the focus trap, the top layer and Escape. Its
 * content is mounted only while it is open. The focus goes to the element with `data-autofocus`, else to the first one.
 */
export function Dialog({ open, onClose, title, closeLabel, kind = "dialog", footer, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the close button are the keyboard's ways out; the press only serves the backdrop.
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={joinClasses(styles.dialog, kind !== "dialog" && styles[kind])}
      onCancel={(event) => {
        // The parent owns `open`; the browser must not close the dialog behind its back.
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (open) onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {open ? (
        <>
          <div className={styles.header}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <IconButton label={closeLabel} icon={<X aria-hidden />} onClick={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {footer ? <div className={styles.footer}>{footer}</div> : null}
        </>
      ) : null}
    </dialog>
  );
}
