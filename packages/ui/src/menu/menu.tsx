"use client";

import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import type { ButtonLook } from "../button/button.tsx";
import { buttonClass, iconButtonClass } from "../button/button.tsx";
import { joinClasses } from "../join-classes/join-classes.ts";
import styles from "./menu.module.css";

export type MenuEntry =
  | {
      readonly kind?: "action";
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly href?: string;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onAction?: () => void;
    }
  | { readonly kind: "separator"; readonly id: string };

export interface MenuProps extends ButtonLook {
  /** Name of the button; shown unless there is an icon. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly showLabel?: boolean;
  readonly entries: readonly MenuEntry[];
}

/** A button with a menu of commands. */
export function Menu({ label, icon, showLabel = !icon, variant = "quiet", dense = false, entries }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton
        {...(!showLabel && { "aria-label": label })}
        className={showLabel ? buttonClass({ variant, dense }) : iconButtonClass({ variant, dense })}
      >
        {icon}
        {showLabel ? label : null}
      </AriaButton>
      <Popover className={styles.popover ?? ""} placement="bottom end">
        <AriaMenu className={styles.menu ?? ""} aria-label={label}>
          {entries.map((entry) =>
            entry.kind === "separator" ? (
              <Separator key={entry.id} className={styles.separator ?? ""} />
            ) : (
              <AriaMenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className={joinClasses(styles.item, entry.danger && styles.danger)}
                {...(entry.href !== undefined && { href: entry.href })}
                {...(entry.disabled !== undefined && { isDisabled: entry.disabled })}
                {...(entry.onAction && { onAction: entry.onAction })}
              >
                {entry.icon}
                {entry.label}
              </AriaMenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
