import { joinClasses } from "../join-classes/join-classes.ts";
import styles from "./skeleton.module.css";

export interface SkeletonProps {
  /** What will stand here; it has that thing's size. */
  readonly kind?: "text" | "cover" | "control" | "row";
  readonly className?: string;
}

/** Holds the place of what is loading. The page around it says "loading" once, in words. */
export function Skeleton({ kind = "text", className }: SkeletonProps) {
  return <span aria-hidden className={joinClasses(styles.skeleton, styles[kind], className)} />;
}
