import type { HTMLAttributes } from "react";
import { joinClasses } from "../join-classes/join-classes.ts";
import styles from "./chip.module.css";

export type ChipTone = "plain" | "soft" | "good" | "attention";

export interface ChipLook {
  readonly tone?: ChipTone;
  /** Chosen, for chips that switch a filter. Say it to assistive technology too (`aria-pressed`, `aria-current`). */
  readonly on?: boolean;
}

/** A word in a pill. For one that is pressed or followed, give `chipClass` to a button or a link. */
export function Chip({ tone, on, className, ...rest }: ChipLook & HTMLAttributes<HTMLSpanElement>) {
  return <span {...rest} className={joinClasses(chipClass({ ...(tone && { tone }), ...(on && { on }) }), className)} />;
}

export function chipClass({ tone = "plain", on = false }: ChipLook = {}): string {
  return joinClasses(styles.chip, tone !== "plain" && styles[tone], on && styles.on);
}
