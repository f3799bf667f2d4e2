import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import type { ButtonLook } from "../button/button.tsx";
import { iconButtonClass } from "../button/button.tsx";
import { joinClasses } from "../join-classes/join-classes.ts";

export interface IconButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  /** What it does, in words: read aloud and shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, icon, variant, dense, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      className={joinClasses(iconButtonClass({ ...(variant && { variant }), ...(dense && { dense }) }), className)}
    >
      {icon}
    </button>
  );
}
