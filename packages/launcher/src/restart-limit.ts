/** Says when a program has stopped too often to start it again. */
export interface RestartLimit {
  /** @returns whether it may be started again */
  allow(nowMs: number): boolean;
}

/** At most `count` restarts within `withinMs`. */
export function createRestartLimit({
  count,
  withinMs,
}: {
  readonly count: number;
  readonly withinMs: number;
}): RestartLimit {
  let recent: readonly number[] = [];
  return {
    allow: (nowMs) => {
      recent = [...recent.filter((at) => nowMs - at < withinMs), nowMs];
      return recent.length <= count;
    },
  };
}
