"use client";

import { useSyncExternalStore } from "react";
import { messages } from "../lib/messages.ts";

const formats = {
  day: { day: "numeric", month: "short", year: "numeric" },
  time: { hour: "2-digit", minute: "2-digit" },
  full: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export interface LocalTimeProps {
  /** ISO instant. */
  readonly instant: string;
  readonly format?: keyof typeof formats;
}

/** A moment in the reader's own zone. The server does not know it and writes the day in UTC, which is then corrected. */
export function LocalTime({ instant, format = "day" }: LocalTimeProps) {
  const zone = useSyncExternalStore(
    neverChanges,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
  return (
    <time dateTime={instant} title={format === "full" ? undefined : formatInstant(instant, "full", zone)}>
      {formatInstant(instant, format, zone)}
    </time>
  );
}

/** Words for a moment; in the zone of the machine when none is given. */
export function formatInstant(instant: string, format: keyof typeof formats, timeZone?: string): string {
  const options = { ...formats[format], hourCycle: "h23" as const, ...(timeZone !== undefined && { timeZone }) };
  return new Intl.DateTimeFormat(messages.locale, options).format(new Date(instant));
}

function neverChanges() {
  return () => {};
}
