"use client";

import { useEffect, useState } from "react";

/**
 * The secret from the part of the address after `#`, which browsers never send.
 *
 * It is taken out of the address at once, so that it is neither in the history nor on a shared screen, and kept for this
 * tab, so that a reload or a detour to the sign-in does not lose it.
 *
 * @returns `undefined` while it is not known yet, `null` when there is none
 */
export function useFragmentToken(purpose: "set-up" | "reset" | "invitation"): string | null | undefined {
  const [token, setToken] = useState<string | null>();

  useEffect(() => {
    const key = `larder-${purpose}-token`;
    const fragment = window.location.hash.slice(1);
    const found = new URLSearchParams(fragment).get("token") ?? (/^[\w-]{20,}$/.test(fragment) ? fragment : null);
    if (found !== null) {
      sessionStorage.setItem(key, found);
      window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
    }
    setToken(found ?? sessionStorage.getItem(key));
  }, [purpose]);

  return token;
}
