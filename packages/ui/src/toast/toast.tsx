"use client";

import { X } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
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

/**
 * Where messages show. F6 leads to the newest one and back, so that undo is near for the keyboard too, and no message goes
 * while the pointer or the focus is on one.
 */
export function ToastRegion({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  const toasts = useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  );
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const [isPointedAt, setIsPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);

  function goBack() {
    cameFrom.current?.focus();
    cameFrom.current = null;
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const newest = region.current?.lastElementChild?.querySelector("button");
      if (event.key !== "F6" || event.ctrlKey || event.metaKey || event.altKey || !newest) return;
      event.preventDefault();
      const { activeElement } = document;
      if (region.current?.contains(activeElement)) {
        cameFrom.current?.focus();
        return;
      }
      cameFrom.current = activeElement instanceof HTMLElement ? activeElement : null;
      newest.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  // The last one takes the pointer and the focus with it, and no event says so.
  useEffect(() => {
    if (toasts.length > 0) return;
    setIsPointedAt(false);
    setHasFocus(false);
  }, [toasts.length]);

  return (
    <section
      ref={region}
      className={styles.region}
      aria-label={label}
      aria-live="polite"
      aria-relevant="additions text"
      aria-keyshortcuts="F6"
      onPointerEnter={() => setIsPointedAt(true)}
      onPointerLeave={() => setIsPointedAt(false)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
    >
      {toasts.map((toast) => (
        <ToastMessage
          key={toast.id}
          toast={toast}
          closeLabel={closeLabel}
          isHeld={isPointedAt || hasFocus}
          onDone={goBack}
        />
      ))}
    </section>
  );
}

interface ToastMessageProps {
  readonly toast: ShownToast;
  readonly closeLabel: string;
  /** Stays for as long as this is so. */
  readonly isHeld: boolean;
  /** The message was answered or closed, and goes. */
  readonly onDone: () => void;
}

function ToastMessage({ toast, closeLabel, isHeld, onDone }: ToastMessageProps) {
  useEffect(() => {
    if (toast.persistent || isHeld) return;
    const timer = setTimeout(() => hideToast(toast.id), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);

  function done() {
    hideToast(toast.id);
    onDone();
  }

  return (
    <div className={styles.toast}>
      <p className={styles.words}>{toast.message}</p>
      {toast.action ? (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            toast.action?.onPress();
            done();
          }}
        >
          {toast.action.label}
        </button>
      ) : null}
      <button type="button" className={styles.close} aria-label={closeLabel} title={closeLabel} onClick={done}>
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
