import { Skeleton } from "@larder/ui/skeleton";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import { messages } from "../../lib/messages.ts";
import styles from "./library.module.css";
import skeletonStyles from "./library-skeleton.module.css";

export function LibrarySkeleton() {
  return (
    <div className={styles.area}>
      <VisuallyHidden role="status">{messages.loading}</VisuallyHidden>
      <Skeleton className={skeletonStyles.search ?? ""} />
      <Skeleton className={skeletonStyles.filters ?? ""} />
      <div className={styles.grid} aria-hidden>
        {Array.from({ length: 12 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places of equal skeletons never change.
          <div key={index} className={styles.card}>
            <Skeleton kind="cover" className={styles.picture ?? ""} />
            <Skeleton className={skeletonStyles.title ?? ""} />
            <Skeleton className={skeletonStyles.facts ?? ""} />
          </div>
        ))}
      </div>
    </div>
  );
}
