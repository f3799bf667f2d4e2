import { EmptyState } from "@larder/ui/empty-state";
import { LinkButton } from "@larder/ui/link-button";
import Link from "next/link";
import { NoticePage } from "../components/notice-page.tsx";
import { messages } from "../lib/messages.ts";
import { paths } from "../lib/paths.ts";

export default function NotFound() {
  return (
    <NoticePage>
      <EmptyState
        level={1}
        title={messages.notFoundTitle}
        actions={
          <LinkButton as={Link} href={paths.recipes} variant="primary">
            {messages.toRecipes}
          </LinkButton>
        }
      >
        {messages.notFoundText}
      </EmptyState>
    </NoticePage>
  );
}
