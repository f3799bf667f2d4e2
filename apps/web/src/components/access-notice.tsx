import { EmptyState } from "@larder/ui/empty-state";
import { LinkButton } from "@larder/ui/link-button";
import Link from "next/link";
import { messages } from "../lib/messages.ts";
import { paths } from "../lib/paths.ts";

export interface AccessNoticeProps {
  readonly code: "forbidden" | "household_missing";
}

/** Shown in place of a page that this viewer may not see. */
export function AccessNotice({ code }: AccessNoticeProps) {
  const words =
    code === "forbidden"
      ? { title: messages.forbiddenTitle, text: messages.forbiddenText }
      : { title: messages.householdMissingTitle, text: messages.householdMissingText };
  return (
    <EmptyState
      level={1}
      title={words.title}
      actions={
        <LinkButton as={Link} href={paths.library} variant="primary">
          {messages.toLibrary}
        </LinkButton>
      }
    >
      {words.text}
    </EmptyState>
  );
}
