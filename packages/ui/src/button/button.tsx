import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { joinClasses } from "../join-classes/join-classes.ts";
import { Spinner } from "../spinner/spinner.tsx";
import styles from "./button.module.css";

export type ButtonVariant = "primary" | "plain" | "quiet" | "danger";

export interface ButtonLook {
  /** `primary` once per view; `plain` by default; `quiet` inside dense rows; `danger` for what can't be undone. */
  readonly variant?: ButtonVariant;
  /** For mouse and keyboard only; on a coarse pointer it grows back to 44 px. */
  readonly dense?: boolean;
}

export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon?: ReactNode;
  /** Shows a spinner and refuses presses, but stays focusable. */
  readonly pending?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant,
  dense,
  icon,
  pending = false,
  className,
  children,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={pending ? "button" : type}
      aria-disabled={pending || rest["aria-disabled"]}
      aria-busy={pending || undefined}
      onClick={pending ? undefined : onClick}
      className={joinClasses(buttonClass({ ...(variant && { variant }), ...(dense && { dense }) }), className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}

/** The look of a button for another element, such as a router's own link. */
export function buttonClass({ variant = "plain", dense = false }: ButtonLook = {}): string {
  return joinClasses(styles.button, variant !== "plain" && styles[variant], dense && styles.dense);
}

/** The look of a square button that holds nothing but an icon. */
export function iconButtonClass({ variant = "quiet", dense = false }: ButtonLook = {}): string {
  return joinClasses(buttonClass({ variant, dense }), styles.iconOnly);
}
