import { EmptyState } from "@larder/ui/empty-state";
import { LinkButton } from "@larder/ui/link-button";
import Link from "next/link";
import { Page } from "../../../components/page.tsx";
import { recipeMessages } from "../../../features/recipes/messages.ts";
import { messages } from "../../../lib/messages.ts";
import { paths } from "../../../lib/paths.ts";

export default function RecipeNotFound() {
  return (
    <Page reading>
      <EmptyState
        level={1}
        title={recipeMessages.notFoundTitle}
        actions={
          <LinkButton as={Link} href={paths.library} variant="primary">
            {messages.toLibrary}
          </LinkButton>
        }
      >
        {recipeMessages.notFoundText}
      </EmptyState>
    </Page>
  );
}
