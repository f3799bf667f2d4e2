import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { AccessNotice } from "../../../components/access-notice.tsx";
import { Page } from "../../../components/page.tsx";
import { AddToPlan, AddToPlanPlaceholder } from "../../../features/plan/add-to-plan.tsx";
import { getPlanChoices } from "../../../features/plan/queries.ts";
import { getRecipe } from "../../../features/recipes/queries.ts";
import { RecipeArticle } from "../../../features/recipes/recipe-article.tsx";
import { serialiseJsonLd, toRecipeJsonLd } from "../../../features/recipes/recipe-json-ld.ts";
import { chooseScales } from "../../../features/recipes/recipe-scale.ts";
import { decodeSegment } from "../../../lib/decode-segment.ts";
import { env } from "../../../lib/env.ts";
import { messages } from "../../../lib/messages.ts";
import { paths, withQuery } from "../../../lib/paths.ts";

type Props = PageProps<"/recipes/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = decodeSegment((await params).slug);
  const found = await getRecipe(slug);
  if (found.kind !== "recipe") return { title: messages.notFoundTitle };
  const { recipe } = found.recipe;
  const description = recipe.description ?? messages.description;
  return {
    title: recipe.title,
    description,
    alternates: { canonical: paths.recipe(found.recipe.slug) },
    openGraph: {
      type: "article",
      title: recipe.title,
      description,
      siteName: messages.productName,
      url: paths.recipe(found.recipe.slug),
      ...(found.photo !== null && { images: [found.photo] }),
    },
  };
}

export default async function RecipePage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).slug);
  const found = await getRecipe(slug);
  if (found.kind === "not_found") notFound();
  if (found.kind === "forbidden") {
    return (
      <Page reading>
        <AccessNotice code="forbidden" />
      </Page>
    );
  }
  const { recipe: published, photo } = found;
  const asked = await searchParams;
  // A former address. Not for good: the recipe may move back, and browsers would remember both ways.
  if (published.slug !== slug) redirect(withQuery(paths.recipe(published.slug), asked));
  const scales = chooseScales(published.baseServings, asked);
  const jsonLd = toRecipeJsonLd({
    recipe: published.recipe,
    url: `${env.webUrl}${paths.recipe(published.slug)}`,
    image: photo === null ? null : `${env.webUrl}${photo}`,
    publishedAt: published.publishedAt,
  });
  return (
    <Page>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not script, and serialised so that it cannot leave the element.
        dangerouslySetInnerHTML={{ __html: serialiseJsonLd(jsonLd) }}
      />
      <RecipeArticle
        published={published}
        photo={photo}
        scales={scales}
        planAction={
          <Suspense fallback={<AddToPlanPlaceholder />}>
            <PlanAction published={published} />
          </Suspense>
        }
      />
    </Page>
  );
}

/** Streams in behind the recipe: the text never waits for the household's calendar. */
async function PlanAction({ published }: { readonly published: { recipeId: string; baseServings: number | null } }) {
  const choices = await getPlanChoices();
  return choices === null ? null : (
    <AddToPlan recipeId={published.recipeId} baseServings={published.baseServings} choices={choices} />
  );
}
