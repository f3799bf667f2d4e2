"use client";

import "@larder/ui/styles/base.css";
import type { FailureProps } from "../components/failure.tsx";
import { Failure } from "../components/failure.tsx";
import { NoticePage } from "../components/notice-page.tsx";
import { messages } from "../lib/messages.ts";

export default function GlobalErrorPage(props: FailureProps) {
  return (
    <html lang="en">
      <body>
        <title>{messages.errorTitle}</title>
        <NoticePage>
          <Failure {...props} />
        </NoticePage>
      </body>
    </html>
  );
}
