import { randomBytes } from "node:crypto";
import type { NextRequest } from "next/server";
import { NextResponse } from "next/server";
import { readAuthEnvironment } from "./env.ts";
import { isLoopback, isOwnOrigin } from "./same-origin.ts";
import { contentSecurityPolicy, securityHeaders } from "./security-headers.ts";

/** Name of the request header in which a page finds its nonce, for what adds style elements by itself. */
export const nonceHeader = "x-nonce";

/**
 * What both apps do before anything else: lead every name of the own machine to the one that the cookies belong to,
 * refuse changes that come from other origins, and give each answer its security headers with a nonce of its own.
 */
export function secureRequest(request: NextRequest): NextResponse {
  const { ownUrl, webUrl, oidc } = readAuthEnvironment();
  const reads = request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS";
  if (!reads && !isOwnOrigin(request.headers.get("origin"), ownUrl)) {
    return withHeaders(
      NextResponse.json({ code: "other_origin", address: ownUrl.origin }, { status: 403 }),
      securityHeaders,
    );
  }

  const canonical = reads ? toCanonicalAddress(request, ownUrl) : null;
  if (canonical !== null) {
    // A redirect would be made relative on the way out, and so lead to itself.
    const headers = { "Content-Type": "text/plain; charset=utf-8", Refresh: `0; url=${canonical}` };
    return withHeaders(new NextResponse(canonical, { status: 200, headers }), securityHeaders);
  }

  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    // biome-ignore lint/style/noProcessEnv: set by Next itself
    development: process.env.NODE_ENV === "development",
    formTargets: oidc === null ? [] : [new URL(oidc.issuer).origin],
    imageOrigins: webUrl.origin === ownUrl.origin ? [] : [webUrl.origin],
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce of its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  headers.set(nonceHeader, nonce);
  return withHeaders(NextResponse.next({ request: { headers } }), {
    ...securityHeaders,
    ...(isPhoto(request) ? { "Cross-Origin-Resource-Policy": "cross-origin" } : {}),
    "Content-Security-Policy": policy,
  });
}

/**
 * The admin app shows the photos of the web app. To a browser that is another site where hosts are addresses without a
 * domain ("127.0.0.1"), and `same-site` would hide them. Who may see a photo is decided by the route; cookies that are
 * `SameSite=Lax` do not come with pictures in other people's pages.
 */
function isPhoto(request: NextRequest): boolean {
  return request.nextUrl.pathname.startsWith("/assets/");
}

/**
 * The same address under the name that the cookies belong to. `localhost` and `127.0.0.1` are two hosts to a cookie, and
 * one machine to a person. Other hosts and ports are left alone: a proxy may have its reasons.
 */
function toCanonicalAddress(request: NextRequest, ownUrl: URL): string | null {
  const host = request.headers.get("host");
  if (host === null || host === ownUrl.host || !URL.canParse(`http://${host}`)) return null;
  const asked = new URL(`http://${host}`);
  if (asked.port !== ownUrl.port || !isLoopback(asked.hostname) || !isLoopback(ownUrl.hostname)) return null;
  return `${ownUrl.origin}${request.nextUrl.pathname}${request.nextUrl.search}`;
}

function withHeaders(response: NextResponse, headers: Readonly<Record<string, string>>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
