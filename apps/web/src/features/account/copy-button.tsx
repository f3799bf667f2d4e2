"use client";

import { Button } from "@larder/ui/button";
import { useState } from "react";
import { copyText } from "../../lib/copy-text.ts";
import { accountMessages } from "./messages.ts";

/** Copies a text, and says so in its own words. */
export function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<string>();
  return (
    <Button
      onClick={async () => {
        if (await copyText(text)) setCopied(text);
      }}
    >
      <span aria-live="polite">{copied === text ? accountMessages.copied : accountMessages.copy}</span>
    </Button>
  );
}
