"use client";

import { Button } from "@larder/ui/button";
import { Dialog } from "@larder/ui/dialog";
import { showToast } from "@larder/ui/toast";
import { Merge, RotateCcw } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { messages } from "../../lib/messages.ts";
import { paths } from "../../lib/paths.ts";
import { mergeInto, takeCorrectionsBack, takeMergeBack } from "./actions.ts";
import { FoodPicker } from "./food-picker.tsx";
import styles from "./foods.module.css";
import { foodMessages } from "./messages.ts";
import type { FoodForEditing, NamedFood } from "./queries.ts";

/** What else there is to a food: who uses it, what was corrected, and being the same as another one. */
export function FoodAside({ food }: { readonly food: FoodForEditing }) {
  const router = useRouter();
  const [isMerging, setIsMerging] = useState(false);
  const [pending, startTransition] = useTransition();
  const { name } = food.fields;

  function run(work: () => Promise<void>) {
    startTransition(async () => {
      try {
        await work();
      } catch {
        showToast({ message: foodMessages.failed.unreachable, persistent: true });
      }
    });
  }

  const unmerge = () =>
    run(async () => {
      const result = await takeMergeBack({ foodId: food.foodId });
      showToast({ message: result.ok ? foodMessages.unmerged(name) : foodMessages.failed[result.error.code] });
    });

  const merge = (into: NamedFood) =>
    run(async () => {
      const result = await mergeInto({ foodId: food.foodId, intoId: into.foodId });
      setIsMerging(false);
      if (!result.ok) {
        showToast({ message: foodMessages.failed[result.error.code], persistent: true });
        return;
      }
      showToast({
        message: foodMessages.merged(name, into.name),
        action: { label: messages.undo, onPress: unmerge },
      });
      router.push(paths.food(into.foodId));
    });

  const reset = () =>
    run(async () => {
      const result = await takeCorrectionsBack({ foodId: food.foodId });
      showToast({ message: result.ok ? foodMessages.wasReset(name) : foodMessages.failed[result.error.code] });
    });

  return (
    <div className={styles.aside}>
      {food.parent === null ? null : (
        <p>
          <Link href={paths.food(food.parent.foodId)}>{foodMessages.kindOf(food.parent.name)}</Link>
        </p>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{foodMessages.usedBy}</h2>
        {food.recipes.length === 0 ? (
          <p className={styles.soft}>{foodMessages.usedByNone}</p>
        ) : (
          <ul className={styles.recipes}>
            {food.recipes.map(({ recipeId, title }) => (
              <li key={recipeId}>
                <Link href={paths.recipe(recipeId)}>{title}</Link>
              </li>
            ))}
            {food.recipeCount > food.recipes.length ? (
              <li className={styles.soft}>{foodMessages.usedByMore(food.recipeCount - food.recipes.length)}</li>
            ) : null}
          </ul>
        )}
      </section>
      {food.correctedFields.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.heading}>{foodMessages.correctedHeading}</h2>
          <p className={styles.soft}>
            {foodMessages.correctedText(food.correctedFields.map((field) => foodMessages.shortField[field]).join(", "))}
          </p>
          <Button pending={pending} icon={<RotateCcw aria-hidden />} onClick={reset}>
            {foodMessages.reset}
          </Button>
        </section>
      )}
      {food.mergedFrom.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.heading}>{foodMessages.mergedFrom}</h2>
          <ul className={styles.recipes}>
            {food.mergedFrom.map(({ foodId, name: merged }) => (
              <li key={foodId}>
                <Link href={paths.food(foodId)}>{merged}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{foodMessages.mergeHeading}</h2>
        <p className={styles.soft}>
          {food.mergedInto === null ? foodMessages.mergeText : foodMessages.mergedInto(food.mergedInto.name)}
        </p>
        {food.mergedInto === null ? (
          <Button pending={pending} icon={<Merge aria-hidden />} onClick={() => setIsMerging(true)}>
            {foodMessages.merge}
          </Button>
        ) : (
          <Button pending={pending} icon={<RotateCcw aria-hidden />} onClick={unmerge}>
            {foodMessages.unmerge}
          </Button>
        )}
      </section>
      <Dialog
        open={isMerging}
        onClose={() => setIsMerging(false)}
        title={foodMessages.mergeTitle(name)}
        closeLabel={messages.close}
      >
        <FoodPicker name={name} except={food.foodId} onPick={merge} />
      </Dialog>
    </div>
  );
}
