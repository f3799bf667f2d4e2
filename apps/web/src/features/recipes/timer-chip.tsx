"use client";

import { Pause, Play, RotateCcw, Timer } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { recipeMessages } from "./messages.ts";
import styles from "./timer-chip.module.css";
import { soundTimeUp, wakeSound } from "./timer-sound.ts";

type TimerState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly endsAt: number }
  | { readonly kind: "paused"; readonly leftSeconds: number }
  | { readonly kind: "done" };

export interface TimerChipProps {
  /** The duration as the cook wrote it. */
  readonly words: string;
  /** What for, in the step's own word ("simmer"); `null` where the step does not say. */
  readonly label: string | null;
  readonly seconds: number;
}

/**
 * A duration in the text that can be started. It counts against the clock, not by ticks, so that a phone that slept
 * shows the right time again.
 */
export function TimerChip({ words: duration, label, seconds }: TimerChipProps) {
  const words = recipeMessages.timerName(duration, label);
  const [state, setState] = useState<TimerState>({ kind: "idle" });
  const [now, setNow] = useState(0);
  const [notice, setNotice] = useState("");
  const sound = useRef<AudioContext | null>(null);

  useEffect(() => {
    if (state.kind !== "running") return;
    const tick = () => {
      const time = Date.now();
      setNow(time);
      if (time < state.endsAt) return;
      setState({ kind: "done" });
      setNotice(recipeMessages.timerDone(words));
      soundTimeUp(sound.current);
    };
    tick();
    const interval = setInterval(tick, 250);
    return () => clearInterval(interval);
  }, [state, words]);

  function run(leftSeconds: number) {
    sound.current = wakeSound(sound.current);
    const time = Date.now();
    setNow(time);
    setState({ kind: "running", endsAt: time + leftSeconds * 1000 });
    setNotice(recipeMessages.timerStarted(words));
  }

  function press() {
    if (state.kind === "idle") run(seconds);
    else if (state.kind === "paused") run(state.leftSeconds);
    else if (state.kind === "running") {
      setState({ kind: "paused", leftSeconds: Math.max(1, Math.ceil((state.endsAt - Date.now()) / 1000)) });
      setNotice(recipeMessages.timerPaused(words));
    } else reset();
  }

  function reset() {
    setState({ kind: "idle" });
    setNotice("");
  }

  const left =
    state.kind === "running"
      ? formatClock(Math.max(0, Math.ceil((state.endsAt - now) / 1000)))
      : state.kind === "paused"
        ? formatClock(state.leftSeconds)
        : null;

  return (
    <span className={styles.timer} data-state={state.kind}>
      <button type="button" className={styles.chip} onClick={press} aria-label={labelOf(state.kind, words, left)}>
        <StateIcon kind={state.kind} />
        <span>{duration}</span> {left === null ? null : <span className={styles.left}>{left}</span>}
        {state.kind === "done" ? <span className={styles.left}>{recipeMessages.timeIsUp}</span> : null}
      </button>
      {state.kind === "paused" || state.kind === "running" ? (
        <button
          type="button"
          className={styles.stop}
          onClick={reset}
          aria-label={recipeMessages.stopTimer(words)}
          title={recipeMessages.stopTimer(words)}
        >
          <RotateCcw aria-hidden />
        </button>
      ) : null}
      <span className={styles.notice} role="status">
        {notice}
      </span>
    </span>
  );
}

function StateIcon({ kind }: { readonly kind: TimerState["kind"] }) {
  if (kind === "running") return <Pause aria-hidden />;
  if (kind === "paused") return <Play aria-hidden />;
  return <Timer aria-hidden />;
}

function labelOf(kind: TimerState["kind"], words: string, left: string | null): string {
  if (kind === "running") return recipeMessages.pauseTimer(words, left ?? "");
  if (kind === "paused") return recipeMessages.resumeTimer(words, left ?? "");
  return kind === "done" ? recipeMessages.resetTimer(words) : recipeMessages.startTimer(words);
}

/** 4:05, 1:29:59 */
function formatClock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = String(seconds % 60).padStart(2, "0");
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${String(minutes).padStart(2, "0")}:${rest}`;
}
