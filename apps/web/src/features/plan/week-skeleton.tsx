import { Skeleton } from "@larder/ui/skeleton";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import { messages } from "../../lib/messages.ts";
import styles from "./week-skeleton.module.css";

export function WeekSkeleton() {
  return (
    <div className={styles.week}>
      <VisuallyHidden role="status">{messages.loading}</VisuallyHidden>
      <Skeleton className={styles.header ?? ""} />
      <div className={styles.board}>
        {Array.from({ length: 7 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places of equal skeletons never change.
          <Skeleton key={index} className={styles.day ?? ""} />
        ))}
      </div>
    </div>
  );
}
