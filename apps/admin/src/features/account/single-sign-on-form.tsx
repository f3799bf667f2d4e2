"use client";

import { Button } from "@larder/ui/button";
import { useEffect, useState } from "react";
import styles from "./account.module.css";
import { accountMessages } from "./messages.ts";

export interface SingleSignOnFormProps {
  readonly name: string;
  readonly providerId: string;
  readonly next: string;
}

/**
 * Leads to the provider of single sign-on. It posts to the sign-in route itself, which wants a token against forged
 * posts; that one is fetched, and until it is there the button waits.
 */
export function SingleSignOnForm({ name, providerId, next }: SingleSignOnFormProps) {
  const [csrfToken, setCsrfToken] = useState<string>();

  useEffect(() => {
    const request = new AbortController();
    fetch("/api/auth/csrf", { signal: request.signal })
      .then(async (response) => setCsrfToken(String((await response.json()).csrfToken)))
      // Without it the button stays as it is: the password form above still works.
      .catch(() => {});
    return () => request.abort();
  }, []);

  return (
    <form action={`/api/auth/signin/${providerId}`} method="post" className={styles.form}>
      <input type="hidden" name="csrfToken" value={csrfToken ?? ""} />
      <input type="hidden" name="callbackUrl" value={next} />
      <Button type="submit" pending={csrfToken === undefined}>
        {accountMessages.singleSignOn(name)}
      </Button>
    </form>
  );
}
