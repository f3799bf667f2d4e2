import type { Metadata } from "next";
import { ListPage } from "../../../../components/list-page.tsx";
import { FoodForm } from "../../../../features/foods/food-form.tsx";
import styles from "../../../../features/foods/foods.module.css";
import { foodMessages } from "../../../../features/foods/messages.ts";
import { emptyFood, foodOptions } from "../../../../features/foods/queries.ts";
import { requireEditor } from "../../../../features/session/queries.ts";
import { paths } from "../../../../lib/paths.ts";

export const metadata: Metadata = { title: foodMessages.newTitle };

export default async function NewFoodPage() {
  await requireEditor(paths.newFood);
  return (
    <ListPage title={foodMessages.newTitle} description={foodMessages.newText}>
      <div className={styles.food}>
        <FoodForm fields={emptyFood} options={foodOptions} base={null} />
      </div>
    </ListPage>
  );
}
