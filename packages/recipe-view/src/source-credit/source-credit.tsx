import type { Recipe } from "@larder/core";
import { recipeViewMessages } from "../messages.ts";
import styles from "./source-credit.module.css";

export interface SourceCreditProps {
  readonly recipe: Pick<Recipe, "sourceName" | "sourceUrl">;
}

/** "Adapted from Omnivore's Cookbook", with a link where the recipe has one; nothing where it names no source. */
export function SourceCredit({ recipe: { sourceName, sourceUrl } }: SourceCreditProps) {
  if (sourceName === null && sourceUrl === null) return null;
  const name = sourceName ?? hostOf(sourceUrl);
  return (
    <p className={styles.credit}>
      {recipeViewMessages.adaptedFrom}{" "}
      {sourceUrl === null ? (
        name
      ) : (
        <a href={sourceUrl} rel="noopener noreferrer nofollow">
          {name}
        </a>
      )}
    </p>
  );
}

function hostOf(address: string | null): string {
  if (address === null) return "";
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
