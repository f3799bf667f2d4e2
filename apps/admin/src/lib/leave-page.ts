import { forbidden, notFound, redirect } from "next/navigation";
import { paths } from "./paths.ts";

/**
 * Leave a page that its use case refused: to the sign-in and back here, to the page that says what this role may do, or
 * to the one that says there is nothing.
 */
export function leavePage(code: "signed_out" | "forbidden" | "not_found", returnTo: string): never {
  switch (code) {
    case "signed_out":
      redirect(paths.signIn(returnTo));
      break;
    case "forbidden":
      forbidden();
      break;
    case "not_found":
      notFound();
  }
}
