"use client";

import { useState } from "react";

/**
 * Tells libraries that add style elements the nonce of this document.
 *
 * The policy of a document is that of its first answer. Later answers (an action, a refresh) come with nonces of their
 * own, which the browser would refuse here: so the first one is kept.
 */
export function StyleNonce({ nonce }: { readonly nonce: string }) {
  const [first] = useState(nonce);
  // Browsers hide a nonce from scripts' view of the attribute, so what React finds differs from what it sent.
  return <meta property="csp-nonce" nonce={first} suppressHydrationWarning />;
}
