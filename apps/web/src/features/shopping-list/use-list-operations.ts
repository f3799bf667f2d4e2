"use client";

import { showToast } from "@larder/ui/toast";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { randomId } from "../../lib/random-id.ts";
import { applyOperationAction } from "./actions.ts";
import type { ListOverlay, PendingOperation } from "./pending-operations.ts";
import { notYetIn, overlayOf } from "./pending-operations.ts";
import type { ListOperation, ShownList } from "./queries.ts";

export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "not_saved"; readonly count: number };

export interface ListOperations {
  readonly overlay: ListOverlay;
  readonly saveState: SaveState;
  /** Show a change at once and send it. */
  readonly apply: (operation: ListOperation) => void;
  readonly retry: () => void;
}

/** Waits between tries while the server cannot be reached, in milliseconds. */
const retryAfter = [2000, 5000, 15_000, 30_000] as const;

/**
 * This page's changes of a list: shown at once, sent one after the other in the order they were made, kept and tried
 * again while the server cannot be reached. Every change carries its own id, so sending one twice changes nothing.
 */
export function useListOperations(list: ShownList): ListOperations {
  const [operations, setOperations] = useState<readonly PendingOperation[]>([]);
  const [isFailing, setIsFailing] = useState(false);
  const queue = useRef<PendingOperation[]>([]);
  const isSending = useRef(false);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const clientId = useRef<string | null>(null);
  const { listId } = list;

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (isSending.current) return;
    isSending.current = true;
    clientId.current ??= randomId();
    for (let next = queue.current[0]; next !== undefined; next = queue.current[0]) {
      const { operationId, operation } = next;
      const answer = await applyOperationAction({
        listId,
        clientId: clientId.current,
        operationId,
        operation,
      }).catch(() => null);
      if (answer === null || (!answer.ok && answer.isSignedOut)) {
        setIsFailing(true);
        if (answer !== null) showToast({ message: answer.words, persistent: true });
        const wait = retryAfter[Math.min(failures.current, retryAfter.length - 1)] ?? 30_000;
        failures.current++;
        timer.current = setTimeout(send, wait);
        break;
      }
      failures.current = 0;
      setIsFailing(false);
      queue.current = queue.current.slice(1);
      if (answer.ok) {
        const { sequence } = answer;
        setOperations((before) =>
          before.map((pending) => (pending.operationId === operationId ? { ...pending, sequence } : pending)),
        );
      } else {
        setOperations((before) => before.filter((pending) => pending.operationId !== operationId));
        showToast({ message: answer.words, persistent: true });
      }
    }
    isSending.current = false;
  }, [listId]);

  const apply = useCallback(
    (operation: ListOperation) => {
      const pending = { operationId: randomId(), operation, sequence: null };
      queue.current = [...queue.current, pending];
      setOperations((before) => [...before, pending]);
      void send();
    },
    [send],
  );

  useEffect(() => {
    const onOnline = () => void send();
    const onLeave = (event: BeforeUnloadEvent) => {
      if (queue.current.length > 0) event.preventDefault();
    };
    window.addEventListener("online", onOnline);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("online", onOnline);
      window.removeEventListener("beforeunload", onLeave);
      clearTimeout(timer.current);
    };
  }, [send]);

  const waiting = operations.filter((pending) => pending.sequence === null).length;
  const overlay = useMemo(() => overlayOf(notYetIn(list, operations)), [list, operations]);
  const saveState: SaveState =
    waiting === 0 ? { kind: "saved" } : isFailing ? { kind: "not_saved", count: waiting } : { kind: "saving" };
  return { overlay, saveState, apply, retry: () => void send() };
}
