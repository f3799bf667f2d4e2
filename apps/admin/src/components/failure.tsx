"use client";

import { Button } from "@larder/ui/button";
import { ErrorState } from "@larder/ui/error-state";
import { messages } from "../lib/messages.ts";

export interface FailureProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Says that a page failed, without a word of the exception: only the reference that the server logged. */
export function Failure({ error, retry }: FailureProps) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <ErrorState
      title={messages.errorTitle}
      reference={digest === null ? null : messages.errorReference(digest)}
      actions={
        <Button variant="primary" onClick={() => retry()}>
          {messages.tryAgain}
        </Button>
      }
    >
      {messages.errorText}
    </ErrorState>
  );
}
