"use client";

import { Minus, Plus } from "lucide-react";
import type { MouseEvent } from "react";
import { useRecipeScale } from "../../components/recipe-scale.tsx";
import { recipeMessages } from "./messages.ts";
import styles from "./servings-control.module.css";

export interface ServingsControlProps {
  /** "Serves" or "Makes". */
  readonly lead: string;
  /** What is counted, when it is not people: "muffins". */
  readonly tail?: string | null;
  readonly choices: readonly { readonly label: string; readonly words: string; readonly query: string }[];
  /** Counted one by one with − and +, or chosen from a few. */
  readonly kind: "counter" | "factors";
}

/**
 * Chooses the size of the recipe. Its parts are links, so that it works, if slower, before the script arrives; with the
 * script the page answers at once and the address follows.
 */
export function ServingsControl({ lead, tail, choices, kind }: ServingsControlProps) {
  const { selected, select } = useRecipeScale();
  const current = choices[selected];

  function choose(event: MouseEvent, index: number) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    select(index);
  }

  if (kind === "factors") {
    return (
      <fieldset className={styles.factors}>
        <legend className={styles.lead}>{lead}</legend>
        {choices.map((choice, index) => (
          <a
            key={choice.query}
            href={`?${choice.query}`}
            className={styles.factor}
            aria-current={index === selected ? "true" : undefined}
            aria-label={choice.words}
            onClick={(event) => choose(event, index)}
          >
            {choice.label}
          </a>
        ))}
        <Announcement words={current?.words ?? ""} />
      </fieldset>
    );
  }

  const fewer = choices[selected - 1];
  const more = choices[selected + 1];
  return (
    <fieldset className={styles.counter}>
      <legend className={styles.lead}>{lead}</legend>
      <StepLink
        choice={fewer}
        label={fewer && recipeMessages.fewerServings(fewer.words)}
        onChoose={(event) => choose(event, selected - 1)}
        icon={<Minus aria-hidden />}
      />
      <span className={styles.count}>{current?.label}</span>
      <StepLink
        choice={more}
        label={more && recipeMessages.moreServings(more.words)}
        onChoose={(event) => choose(event, selected + 1)}
        icon={<Plus aria-hidden />}
      />
      {tail ? <span className={styles.tail}>{tail}</span> : null}
      <Announcement words={current?.words ?? ""} />
    </fieldset>
  );
}

interface StepLinkProps {
  readonly choice: { readonly query: string } | undefined;
  readonly label: string | undefined;
  readonly icon: React.ReactNode;
  readonly onChoose: (event: MouseEvent) => void;
}

/** At either end the button stays where it is and is off, so that nothing moves under the thumb. */
function StepLink({ choice, label, icon, onChoose }: StepLinkProps) {
  if (!choice) {
    return (
      <span className={styles.step} data-off>
        {icon}
      </span>
    );
  }
  return (
    <a href={`?${choice.query}`} className={styles.step} aria-label={label} title={label} onClick={onChoose}>
      {icon}
    </a>
  );
}

function Announcement({ words }: { readonly words: string }) {
  return (
    <span className={styles.announcement} role="status">
      {recipeMessages.scaledNow(words)}
    </span>
  );
}
