"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { paths } from "../../lib/paths.ts";
import { sessionMessages } from "./messages.ts";
import type { ReadingProgress as Progress } from "./queries.ts";
import styles from "./reading-progress.module.css";

const whileReadingMilliseconds = 2000;

/** A quiet line while recipes are read anew. Asked for again with each page, and often while it goes on. */
export function ReadingProgress({ initial }: { readonly initial: Progress | null }) {
  const [progress, setProgress] = useState(initial);
  const path = usePathname();
  const isReading = progress !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved on the page before may have begun a run
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(paths.readingProgress, { signal: stop.signal, cache: "no-store" });
        if (response.ok) setProgress((await response.json()) as Progress | null);
      } catch {
        // The line is a courtesy: without an answer it stays as it was.
      }
    };
    if (!isReading) void ask();
    const timer = isReading ? setInterval(ask, whileReadingMilliseconds) : undefined;
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [path, isReading]);

  if (progress === null) return null;
  return <p className={styles.progress}>{sessionMessages.reading(progress.done, progress.total)}</p>;
}
