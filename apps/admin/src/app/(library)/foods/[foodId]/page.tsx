import type { Metadata } from "next";
import { ListPage } from "../../../../components/list-page.tsx";
import { FoodAside } from "../../../../features/foods/food-aside.tsx";
import { FoodForm } from "../../../../features/foods/food-form.tsx";
import styles from "../../../../features/foods/foods.module.css";
import { foodMessages } from "../../../../features/foods/messages.ts";
import { foodOptions, getFoodForEditing } from "../../../../features/foods/queries.ts";
import { requireEditor } from "../../../../features/session/queries.ts";
import { leavePage } from "../../../../lib/leave-page.ts";
import { paths } from "../../../../lib/paths.ts";

export async function generateMetadata({ params }: PageProps<"/foods/[foodId]">): Promise<Metadata> {
  const food = await getFoodForEditing((await params).foodId);
  return { title: food.ok ? food.value.fields.name : foodMessages.title };
}

export default async function FoodPage({ params }: PageProps<"/foods/[foodId]">) {
  const { foodId } = await params;
  await requireEditor(paths.food(foodId));
  const result = await getFoodForEditing(foodId);
  if (!result.ok) return leavePage(result.error.code, paths.food(foodId));
  const food = result.value;
  const { state, mergedInto, fields } = food;
  return (
    <ListPage
      title={fields.name}
      description={mergedInto === null ? foodMessages.stateWord[state] : foodMessages.mergedInto(mergedInto.name)}
    >
      <div className={styles.food}>
        {mergedInto === null ? (
          <FoodForm key={foodId} fields={fields} options={foodOptions} base={{ foodId, changedAt: food.changedAt }} />
        ) : null}
        <FoodAside food={food} />
      </div>
    </ListPage>
  );
}
