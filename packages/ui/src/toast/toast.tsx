"use client";

import { X } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";
import styles from "./toast.module.css";

export interface Toast {
  readonly message: string;
  /** One thing to do about it, most often undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Stays until it is closed. For what went wrong. */
  readonly persistent?: boolean;
}

interface ShownToast extends Toast {
  readonly id: number;
}

/** Long enough to read and to reach for undo; WCAG asks for more than a glance, and an action can be hard to reach. */
const shownMilliseconds = 8000;
const mostAtOnce = 3;
const none: readonly ShownToast[] = [];

let shown: readonly ShownToast[] = none;
let nextId = 1;
const listeners = new Set<() => void>();

/** Show a message at the bottom of the page. Needs one `ToastRegion` in the layout. Returns a way to take it back. */
export function showToast(toast: Toast): () => void {
  const id = nextId++;
  setShown([...shown, { ...toast, id }].slice(-mostAtOnce));
  return () => hideToast(id);
}

export function ToastRegion({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  const toasts = useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  );
  return (
    <section className={styles.region} aria-label={label} aria-live="polite" aria-relevant="additions text">
      {toasts.map((toast) => (
        <ToastMessage key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  );
}

function ToastMessage({ toast, closeLabel }: { readonly toast: ShownToast; readonly closeLabel: string }) {
  useEffect(() => {
    if (toast.persistent) return;
    const timer = setTimeout(() => hideToast(toast.id), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <div className={styles.toast}>
      <p className={styles.words}>{toast.message}</p>
      {toast.action ? (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            toast.action?.onPress();
            hideToast(toast.id);
          }}
        >
          {toast.action.label}
        </button>
      ) : null}
      <button
        type="button"
        className={styles.close}
        aria-label={closeLabel}
        title={closeLabel}
        onClick={() => hideToast(toast.id)}
      >
        <X aria-hidden />
      </button>
    </div>
  );
}

function hideToast(id: number) {
  setShown(shown.filter((toast) => toast.id !== id));
}

function setShown(next: readonly ShownToast[]) {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
