import type { AuthEnvironment } from "./env.ts";

/** Name and attributes of the cookie that carries the session. */
export interface SessionCookie {
  readonly name: string;
  readonly options: {
    readonly httpOnly: true;
    readonly sameSite: "lax";
    readonly path: "/";
    readonly secure: boolean;
    readonly domain?: string;
  };
}

/** How long a browser keeps the cookie. Whether the session still stands is the database's word at each request. */
export const cookieSeconds = 365 * 86_400;

/**
 * The one session cookie of both apps: same name and same secret, so that on one host, whose ports share cookies, signing
 * in to one is signing in to the other.
 *
 * Over HTTPS the name carries a prefix that browsers enforce: `__Host-` binds the cookie to its host; with a configured
 * domain only `__Secure-` is possible.
 */
export function sessionCookie(
  environment: Pick<AuthEnvironment, "webUrl" | "adminUrl" | "cookieDomain">,
): SessionCookie {
  const { webUrl, adminUrl, cookieDomain } = environment;
  const secure = webUrl.protocol === "https:" && adminUrl.protocol === "https:";
  const prefix = secure ? (cookieDomain === null ? "__Host-" : "__Secure-") : "";
  return {
    name: `${prefix}larder-session`,
    options: {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure,
      ...(cookieDomain !== null && { domain: cookieDomain }),
    },
  };
}
