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
  const { ownUrl, oidc } = readAuthEnvironment();
  const reads = request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS";
  if (!reads && !isOwnOrigin(request.headers.get("origin"), ownUrl)) {
    return withHeaders(
      NextResponse.json({ code: "other_origin", address: ownUrl.origin }, { status: 403 }),
      securityHeaders,
    );
  }

  const host = request.headers.get("host") ?? "";
  const asked = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (
    reads &&
    asked !== null &&
    asked.host !== ownUrl.host &&
    isLoopback(asked.hostname) &&
    isLoopback(ownUrl.hostname)
  ) {
    // `localhost` and `127.0.0.1` are two hosts to a cookie. The port may be another behind a forwarding: it is left alone.
    if (asked.port === ownUrl.port) {
      const { pathname, search } = request.nextUrl;
      return NextResponse.redirect(`${ownUrl.origin}${pathname}${search}`, 307);
    }
  }

  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    // biome-ignore lint/style/noProcessEnv: set by Next itself
    development: process.env.NODE_ENV === "development",
    formTargets: oidc === null ? [] : [new URL(oidc.issuer).origin],
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce of its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  headers.set(nonceHeader, nonce);
  return withHeaders(NextResponse.next({ request: { headers } }), {
    ...securityHeaders,
    "Content-Security-Policy": policy,
  });
}

function withHeaders(response: NextResponse, headers: Readonly<Record<string, string>>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
