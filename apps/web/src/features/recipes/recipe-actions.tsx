"use client";

import { Button } from "@larder/ui/button";
import { showToast } from "@larder/ui/toast";
import { Copy, Printer } from "lucide-react";
import { copyText } from "../../lib/copy-text.ts";
import { recipeMessages } from "./messages.ts";
import styles from "./recipe-page.module.css";

export function CopyIngredientsButton() {
  return (
    <Button
      variant="quiet"
      icon={<Copy aria-hidden />}
      onClick={() => {
        void copyText(readIngredients()).then((copied) =>
          showToast({ message: copied ? recipeMessages.copied : recipeMessages.copyFailed }),
        );
      }}
    >
      <span className={styles.actionWords}>{recipeMessages.copyIngredients}</span>
    </Button>
  );
}

export function PrintButton() {
  return (
    <Button variant="quiet" icon={<Printer aria-hidden />} onClick={() => window.print()}>
      <span className={styles.actionWords}>{recipeMessages.print}</span>
    </Button>
  );
}

/** The list as it stands on the page, at the size that is shown. */
function readIngredients(): string {
  const parts = document.querySelectorAll("[data-ingredients] [data-group], [data-ingredients] [data-line]");
  return [...parts]
    .map((part, index) => {
      const copy = part.cloneNode(true);
      if (!(copy instanceof Element)) return "";
      for (const spoken of copy.querySelectorAll("[data-spoken]")) spoken.remove();
      const words = (copy.textContent ?? "").replace(/\s+/g, " ").trim();
      return part.hasAttribute("data-group") ? `${index === 0 ? "" : "\n"}${words}` : words;
    })
    .join("\n");
}
