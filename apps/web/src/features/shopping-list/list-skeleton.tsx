import { Skeleton } from "@larder/ui/skeleton";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import { messages } from "../../lib/messages.ts";
import styles from "./list-skeleton.module.css";

export function ListSkeleton() {
  return (
    <div className={styles.list}>
      <VisuallyHidden role="status">{messages.loading}</VisuallyHidden>
      <Skeleton className={styles.header ?? ""} />
      <Skeleton kind="row" />
      {Array.from({ length: 10 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places of equal skeletons never change.
        <Skeleton key={index} kind="row" />
      ))}
    </div>
  );
}
