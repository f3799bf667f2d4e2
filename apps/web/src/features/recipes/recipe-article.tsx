import type { Recipe, StepMention, StepTimer } from "@larder/core";
import { formatAmount, scaleAmount } from "@larder/core";
import { RecipeFacts } from "@larder/recipe-view/recipe-facts";
import { RecipeMethod, RecipeProse } from "@larder/recipe-view/recipe-method";
import { SourceCredit } from "@larder/recipe-view/source-credit";
import { LinkButton } from "@larder/ui/link-button";
import { ListTree, SquarePen } from "lucide-react";
import type { ReactNode } from "react";
import { RecipePicture } from "../../components/recipe-picture.tsx";
import { RecipeScaleProvider } from "../../components/recipe-scale.tsx";
import { env } from "../../lib/env.ts";
import { recipeMessages } from "./messages.ts";
import type { PublishedRecipe } from "./queries.ts";
import { CopyIngredientsButton, PrintButton } from "./recipe-actions.tsx";
import { RecipeIngredients } from "./recipe-ingredients.tsx";
import styles from "./recipe-page.module.css";
import type { ScaleChoice, ScaleChoices } from "./recipe-scale.ts";
import { ScaledWords } from "./scaled-line.tsx";
import { toMentionAmount } from "./scaled-texts.ts";
import { ServingsControl } from "./servings-control.tsx";
import { TimerChip } from "./timer-chip.tsx";

export interface RecipeArticleProps {
  readonly published: PublishedRecipe;
  readonly photo: string | null;
  readonly scales: ScaleChoices;
  /** Puts the recipe on the week: another feature's part. */
  readonly planAction: ReactNode;
}

export function RecipeArticle({ published, photo, scales, planAction }: RecipeArticleProps) {
  const { recipe, linked } = published;
  const { choices, selected } = scales;

  function renderAmount(mention: StepMention) {
    const text = toMentionAmount(mention, recipe.ingredients, choices, recipe.lang);
    return text === null ? null : (
      <>
        {" "}
        <span className={styles.inPlace}>
          <ScaledWords text={text} />
        </span>
      </>
    );
  }

  function renderTimer(timer: StepTimer, words: string) {
    return <TimerChip words={words} label={timer.label} seconds={timer.lowSeconds} />;
  }

  return (
    <RecipeScaleProvider key={choices[selected]?.query ?? ""} selected={selected} sizes={choices}>
      <article className={styles.recipe} lang={recipe.lang ?? undefined}>
        <header className={styles.head}>
          <div className={styles.titles}>
            <h1 className={styles.title}>{recipe.title}</h1>
            <SourceCredit recipe={recipe} />
            {recipe.description === null ? null : <p className={styles.description}>{recipe.description}</p>}
            <RecipeFacts recipe={recipe} servings={<Servings recipe={recipe} choices={choices} />} />
            <fieldset className={styles.actions} aria-label={recipeMessages.actions}>
              {planAction}
              <CopyIngredientsButton />
              <PrintButton />
              {published.canEdit ? (
                <LinkButton
                  href={`${env.adminUrl}/recipes/${published.recipeId}`}
                  variant="quiet"
                  icon={<SquarePen aria-hidden />}
                >
                  <span className={styles.actionWords}>{recipeMessages.editRecipe}</span>
                </LinkButton>
              ) : null}
            </fieldset>
          </div>
          <figure className={styles.figure}>
            <RecipePicture
              title={recipe.title}
              course={recipe.course}
              mainIngredient={published.mainIngredient}
              photo={photo}
              eager
              className={styles.cover}
            />
            {photo !== null && recipe.imageCredit !== null ? (
              <figcaption className={styles.photoCredit}>{recipe.imageCredit}</figcaption>
            ) : null}
          </figure>
        </header>

        <div className={styles.spread}>
          <section id="ingredients" className={styles.ingredients} aria-labelledby="ingredients-title" tabIndex={-1}>
            <h2 id="ingredients-title">{recipeMessages.ingredients}</h2>
            <RecipeIngredients ingredients={recipe.ingredients} choices={choices} lang={recipe.lang} />
            {linked.equipment.length > 0 ? (
              <div className={styles.equipment}>
                <h3 className={styles.groupName}>{recipeMessages.equipment}</h3>
                <p>{linked.equipment.join(", ")}</p>
              </div>
            ) : null}
          </section>

          <div className={styles.method}>
            <section aria-labelledby="method-title" className={styles.steps}>
              <h2 id="method-title">{recipeMessages.method}</h2>
              <RecipeMethod recipe={recipe} linked={linked} renderAmount={renderAmount} renderTimer={renderTimer} />
            </section>
            {recipe.notes === null ? null : (
              <section className={styles.notes} aria-labelledby="notes-title">
                <h2 id="notes-title">{recipeMessages.notes}</h2>
                <RecipeProse markdown={recipe.notes} />
              </section>
            )}
            <a href="#ingredients" className={styles.jump}>
              <ListTree aria-hidden />
              {recipeMessages.toIngredients}
            </a>
          </div>
        </div>
      </article>
    </RecipeScaleProvider>
  );
}

function Servings({ recipe, choices }: { readonly recipe: Recipe; readonly choices: readonly ScaleChoice[] }) {
  const { servings } = recipe;
  if (servings === null) {
    return (
      <ServingsControl
        kind="factors"
        lead={recipeMessages.amounts}
        choices={choices.map(({ factor, query }) => {
          const label = recipeMessages.timesWritten(formatAmount({ kind: "exact", value: factor }));
          return { query, label, words: label };
        })}
      />
    );
  }
  const isCounted = choices.length > 4;
  return (
    <ServingsControl
      kind={isCounted ? "counter" : "factors"}
      lead={servings.unit === null ? recipeMessages.serves : recipeMessages.makes}
      tail={isCounted ? servings.unit : null}
      choices={choices.map(({ factor, query }) => {
        const label = formatAmount(scaleAmount(servings.amount, factor));
        const unit = servings.unit ?? recipeMessages.servingsWord(label === "1");
        return { query, label, words: recipeMessages.servingsCount(label, unit) };
      })}
    />
  );
}
