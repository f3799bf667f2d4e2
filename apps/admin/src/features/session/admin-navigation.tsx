"use client";

import { Carrot, NotebookText, Plus, Trash2 } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { paths } from "../../lib/paths.ts";
import styles from "./admin-shell.module.css";
import { sessionMessages } from "./messages.ts";

const places = [
  {
    href: paths.recipes,
    label: sessionMessages.recipes,
    Icon: NotebookText,
    isHere: (path: string) => path === paths.recipes || (path.startsWith("/recipes/") && path !== paths.newRecipe),
  },
  {
    href: paths.newRecipe,
    label: sessionMessages.newRecipe,
    Icon: Plus,
    isHere: (path: string) => path === paths.newRecipe,
  },
  {
    href: paths.foods,
    label: sessionMessages.foods,
    Icon: Carrot,
    isHere: (path: string) => path === paths.foods || path.startsWith("/foods/"),
  },
  { href: paths.trash, label: sessionMessages.trash, Icon: Trash2, isHere: (path: string) => path === paths.trash },
] as const;

export function AdminNavigation() {
  const path = usePathname();
  return (
    <nav aria-label={sessionMessages.navigation} className={styles.navigation}>
      <ul className={styles.places}>
        {places.map(({ href, label, Icon, isHere }) => (
          <li key={href}>
            <Link href={href} className={styles.place} aria-current={isHere(path) ? "page" : undefined}>
              <Icon aria-hidden />
              <span className={styles.placeLabel}>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
