"use client";

import { useSyncExternalStore } from "react";

export interface WhenProps {
  /** ISO date and time. */
  readonly moment: string;
  /** Puts the words around it. */
  readonly words: (when: string) => string;
}

/** A moment in the reader's own time zone, which only the browser knows: until it is there, the day in UTC. */
export function When({ moment, words }: WhenProps) {
  const when = useSyncExternalStore(
    subscribe,
    () => new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment)),
    () => new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(moment)),
  );
  return <time dateTime={moment}>{words(when)}</time>;
}

/** A time zone does not change while a page is open. */
function subscribe() {
  return () => {};
}
