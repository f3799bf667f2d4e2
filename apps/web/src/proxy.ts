import { secureRequest } from "@larder/auth/proxy";
import type { NextRequest } from "next/server";

/** Before every page and every change: origin, canonical host, security headers. */
export function proxy(request: NextRequest) {
  return secureRequest(request);
}

export const config = {
  // Built files carry their hash in the name and run nothing by themselves.
  matcher: "/((?!_next/static).*)",
};
