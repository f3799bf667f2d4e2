import { Skeleton } from "@larder/ui/skeleton";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import { messages } from "../../lib/messages.ts";
import styles from "./table-skeleton.module.css";

const rows = Array.from({ length: 12 }, (_, index) => `row-${index}`);

/** Holds the place of the table while it is read. */
export function TableSkeleton() {
  return (
    <div className={styles.rows}>
      <VisuallyHidden>{messages.loading}</VisuallyHidden>
      {rows.map((row) => (
        <div key={row} className={styles.row}>
          <Skeleton />
        </div>
      ))}
    </div>
  );
}
