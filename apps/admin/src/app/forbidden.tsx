import { EmptyState } from "@larder/ui/empty-state";
import { LinkButton } from "@larder/ui/link-button";
import Link from "next/link";
import { NoticePage } from "../components/notice-page.tsx";
import { env } from "../lib/env.ts";
import { messages } from "../lib/messages.ts";
import { paths, webPaths } from "../lib/paths.ts";

export default function Forbidden() {
  return (
    <NoticePage>
      <title>{messages.forbiddenTitle}</title>
      <EmptyState
        level={1}
        title={messages.forbiddenTitle}
        actions={
          <>
            <LinkButton href={`${env.webUrl}${webPaths.library}`} variant="primary">
              {messages.toWebApp}
            </LinkButton>
            <LinkButton as={Link} href={paths.signOut}>
              {messages.signOut}
            </LinkButton>
          </>
        }
      >
        {messages.forbiddenText}
      </EmptyState>
    </NoticePage>
  );
}
