import type { AnchorHTMLAttributes, ElementType, ReactNode } from "react";
import type { ButtonLook } from "../button/button.tsx";
import { buttonClass } from "../button/button.tsx";
import { joinClasses } from "../join-classes/join-classes.ts";

export interface LinkButtonProps extends ButtonLook, AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly icon?: ReactNode;
  /** The element that navigates: "a", or a router's link component. */
  readonly as?: ElementType;
}

export function LinkButton({ variant, dense, icon, as: Anchor = "a", className, children, ...rest }: LinkButtonProps) {
  return (
    <Anchor
      {...rest}
      className={joinClasses(buttonClass({ ...(variant && { variant }), ...(dense && { dense }) }), className)}
    >
      {icon}
      {children}
    </Anchor>
  );
}
