import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import { readAuthEnvironment } from "./env.ts";

export type OriginError = { readonly code: "other_origin" };

/**
 * Refuse a request that would change something unless it comes from a page of this very app.
 *
 * Cookies with `SameSite=Lax` are not enough: other ports of a host count as the same site, so whatever runs beside us
 * could post with our cookies. Browsers send `Origin` with every request that is not a plain read; without one it is
 * refused.
 */
export function requireSameOrigin(headers: Headers): Result<null, OriginError> {
  return isOwnOrigin(headers.get("origin"), readAuthEnvironment().ownUrl) ? ok(null) : err({ code: "other_origin" });
}

/** Is it the origin of this app? All names of the own machine count as one, as long as the port is the same. */
export function isOwnOrigin(origin: string | null, ownUrl: URL): boolean {
  if (origin === null || !URL.canParse(origin)) return false;
  const other = new URL(origin);
  if (other.origin === ownUrl.origin) return true;
  return (
    other.protocol === ownUrl.protocol &&
    other.port === ownUrl.port &&
    isLoopback(other.hostname) &&
    isLoopback(ownUrl.hostname)
  );
}

/** A name of the own machine, as `URL.hostname` gives it. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
