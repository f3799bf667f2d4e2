import type { LinkedStep, LinkedSteps, Recipe, RecipeStep, StepMention, StepTimer } from "@larder/core";
import type { Nodes } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { recipeViewMessages } from "../messages.ts";
import styles from "./recipe-method.module.css";
import { mentionTag, timerTag, toSafeTree, toStepTree } from "./step-markdown.ts";

export interface RecipeMethodProps {
  readonly recipe: Pick<Recipe, "steps" | "body">;
  readonly linked: LinkedSteps;
  /** What stands behind the first mention of an ingredient: its amount, scaled. Nothing by default. */
  readonly renderAmount?: (mention: StepMention) => ReactNode;
  /** A duration in the text; plain words by default. */
  readonly renderTimer?: (timer: StepTimer, words: string, stepNumber: number) => ReactNode;
  /** Level of the headings of groups. */
  readonly groupLevel?: 2 | 3 | 4;
}

/** The method: numbered steps in their groups, or the body as it is when it has no steps. */
export function RecipeMethod({ recipe, linked, renderAmount, renderTimer, groupLevel = 3 }: RecipeMethodProps) {
  if (recipe.steps.length === 0) {
    return recipe.body.trim() === "" ? (
      <p className={styles.prose}>{recipeViewMessages.noSteps}</p>
    ) : (
      <RecipeProse markdown={recipe.body} />
    );
  }
  const Heading = `h${groupLevel}` as const;
  const withAmount = mentionsWithAmount(recipe.steps, linked);
  return (
    <div className={styles.groups}>
      {groupsOf(recipe.steps).map((group) => (
        <section key={group.firstNumber} className={styles.group}>
          {group.name === null ? null : <Heading>{group.name}</Heading>}
          <ol className={styles.steps} start={group.firstNumber}>
            {group.steps.map((step) => (
              <li key={step.number} id={`step-${step.number}`} data-number={step.number} className={styles.step}>
                <div className={styles.words}>
                  <StepWords
                    step={step}
                    linked={linkedStepOf(linked, step)}
                    withAmount={withAmount}
                    {...(renderAmount && { renderAmount })}
                    {...(renderTimer && { renderTimer })}
                  />
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** A recipe's other Markdown (notes, a body without steps), made safe. */
export function RecipeProse({ markdown }: { readonly markdown: string }) {
  return <div className={styles.prose}>{toReact(toSafeTree(markdown), {})}</div>;
}

interface StepWordsProps extends Pick<RecipeMethodProps, "renderAmount" | "renderTimer"> {
  readonly step: RecipeStep;
  readonly linked: LinkedStep | null;
  readonly withAmount: ReadonlySet<StepMention>;
}

/** One step's words with its timers and amounts in place. */
function StepWords({ step, linked, withAmount, renderAmount, renderTimer }: StepWordsProps) {
  return toReact(toStepTree(step.text, linked), {
    [timerTag]: ({ index, children }) => {
      const timer = linked?.timers[Number(index)];
      const words = wordsOf(children);
      return timer && renderTimer ? renderTimer(timer, words, step.number) : words;
    },
    [mentionTag]: ({ index }) => {
      const mention = linked?.mentions[Number(index)];
      return mention && renderAmount && withAmount.has(mention) ? renderAmount(mention) : null;
    },
  });
}

/**
 * Mentions that get an amount: the first of each ingredient in the method, and those that use a share of it. Where the
 * cook wrote an amount already ("2 tablespoons of the **oil**"), the whole amount would contradict it; only a share that
 * was read from those very words may stand behind them.
 */
function mentionsWithAmount(steps: readonly RecipeStep[], linked: LinkedSteps): ReadonlySet<StepMention> {
  const seen = new Set<number>();
  const chosen = new Set<StepMention>();
  for (const step of steps) {
    for (const mention of linkedStepOf(linked, step)?.mentions ?? []) {
      const isNew = mention.ingredientNumbers.some((number) => !seen.has(number));
      for (const number of mention.ingredientNumbers) seen.add(number);
      const before = step.text.slice(Math.max(0, mention.start - 28), mention.start);
      const saysAmount = /[\d¼-¾⅐-⅞][^.;:]*$/.test(before);
      const isShare = mention.share.kind !== "all" && mention.share.kind !== "some";
      if (mention.share.kind === "amount" || ((isNew || isShare) && !saysAmount)) chosen.add(mention);
    }
  }
  return chosen;
}

function linkedStepOf(linked: LinkedSteps, step: RecipeStep): LinkedStep | null {
  return linked.steps.find((candidate) => candidate.number === step.number) ?? null;
}

type Places = Readonly<
  Record<string, (props: { readonly index?: string; readonly children?: ReactNode }) => ReactNode>
>;

function toReact(tree: Nodes, places: Places): ReactNode {
  return toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    ignoreInvalidStyle: true,
    // The library's table knows HTML's elements only; the places are ours and get exactly these two props.
    components: {
      a: ({ node: _node, ...props }) => <a {...props} rel="noopener noreferrer nofollow" />,
      ...places,
    } as NonNullable<Parameters<typeof toJsxRuntime>[1]["components"]>,
  });
}

function wordsOf(children: ReactNode): string {
  if (typeof children === "string") return children;
  return Array.isArray(children) ? children.map(wordsOf).join("") : "";
}

function groupsOf(steps: readonly RecipeStep[]) {
  const groups: { name: string | null; firstNumber: number; steps: RecipeStep[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && last.name === step.group) last.steps.push(step);
    else groups.push({ name: step.group, firstNumber: step.number, steps: [step] });
  }
  return groups;
}
