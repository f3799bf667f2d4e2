import { siteMessages } from "./messages.ts";
import styles from "./site-footer.module.css";

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>{siteMessages.footer}</p>
    </footer>
  );
}
