"use client";

import { CalendarDays, ListChecks, NotebookText } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { LinkPending } from "../../components/link-pending.tsx";
import { paths } from "../../lib/paths.ts";
import { siteMessages } from "./messages.ts";
import styles from "./site-header.module.css";

const places = [
  {
    href: paths.library,
    label: siteMessages.library,
    Icon: NotebookText,
    isHere: (path: string) => path === "/" || path.startsWith("/recipes"),
  },
  {
    href: paths.week(),
    label: siteMessages.week,
    Icon: CalendarDays,
    isHere: (path: string) => path.startsWith("/week"),
  },
  {
    href: paths.list(),
    label: siteMessages.list,
    Icon: ListChecks,
    isHere: (path: string) => path.startsWith("/list"),
  },
] as const;

export function SiteNavigation() {
  const path = usePathname();
  return (
    <nav aria-label={siteMessages.mainNavigation} className={styles.navigation}>
      <ul className={styles.places}>
        {places.map(({ href, label, Icon, isHere }) => (
          <li key={href}>
            <Link href={href} className={styles.place} aria-current={isHere(path) ? "page" : undefined}>
              <Icon aria-hidden />
              {label}
              <LinkPending />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
