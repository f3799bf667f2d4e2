"use client";

import "@larder/ui/styles/base.css";
import type { FailureProps } from "../components/failure.tsx";
import { Failure } from "../components/failure.tsx";
import { messages } from "../lib/messages.ts";

export default function GlobalErrorPage(props: FailureProps) {
  return (
    <html lang="en">
      <body>
        <title>{messages.errorTitle}</title>
        <main>
          <Failure {...props} />
        </main>
      </body>
    </html>
  );
}
