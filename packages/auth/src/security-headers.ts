/** What the policy of a page depends on. */
export interface PolicyOptions {
  /** 128 random bits, new for each request. */
  readonly nonce: string;
  /** Next's development server evaluates code and talks over a socket. */
  readonly development: boolean;
  /** Origins beside our own to which a form may lead: a sign-in provider. */
  readonly formTargets: readonly string[];
  /** Origins beside our own whose pictures a page may show: the web app's, for the admin app. */
  readonly imageOrigins: readonly string[];
}

/**
 * The content security policy of a page: scripts only with this request's nonce, everything else from ourselves.
 *
 * Style elements want the nonce too. Style attributes are allowed: they can't load anything that the other rules forbid,
 * and positions and sizes are set with them.
 */
export function contentSecurityPolicy({ nonce, development, formTargets, imageOrigins }: PolicyOptions): string {
  const rules: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'self'"],
    "script-src": ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
    // The development server adds style elements without a nonce.
    "style-src": development ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "blob:", "data:", ...imageOrigins],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...(development ? ["ws:"] : [])],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'", ...formTargets],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(rules)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

/** Headers of every answer beside the policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  // The admin app shows pictures of the web app, which is the same site on another port.
  "Cross-Origin-Resource-Policy": "same-site",
  "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
};
