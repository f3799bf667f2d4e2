import type { ChipTone } from "@larder/ui/chip";
import { Chip } from "@larder/ui/chip";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import Link from "next/link";
import { paths } from "../../lib/paths.ts";
import styles from "./foods.module.css";
import { foodMessages } from "./messages.ts";
import type { FoodState, FoodSummary, Option } from "./queries.ts";

const tones: Readonly<Record<FoodState, ChipTone>> = {
  starter: "plain",
  corrected: "attention",
  own: "good",
  merged: "soft",
};

export interface FoodTableProps {
  readonly foods: readonly FoodSummary[];
  readonly aisles: readonly Option[];
}

export function FoodTable({ foods, aisles }: FoodTableProps) {
  const aisleName = new Map(aisles.map(({ value, label }) => [value, label]));
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{foodMessages.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {foodMessages.food}
          </th>
          <th scope="col" className={styles.cell}>
            {foodMessages.aisle}
          </th>
          <th scope="col" className={styles.cell}>
            {foodMessages.figures}
          </th>
          <th scope="col" className={styles.number}>
            {foodMessages.usedIn}
          </th>
          <th scope="col" className={styles.cell}>
            {foodMessages.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {foods.map((food) => (
          <tr key={food.foodId} className={styles.row}>
            <th scope="row" className={styles.name}>
              <Link href={paths.food(food.foodId)} className={styles.nameLink}>
                {food.name}
              </Link>
              {food.aliases.length === 0 ? null : (
                <p className={styles.aliases} title={food.aliases.join(", ")}>
                  <VisuallyHidden>{foodMessages.aliases}: </VisuallyHidden>
                  {food.aliases.join(", ")}
                </p>
              )}
              <div className={styles.facts}>
                {aisleName.get(food.aisle) ?? food.aisle} · {foodMessages.recipes(food.recipeCount)}
                {food.state === "starter" ? null : <StateChip food={food} />}
              </div>
            </th>
            <td className={styles.cell}>{aisleName.get(food.aisle) ?? food.aisle}</td>
            <td className={styles.cell}>
              {[food.hasDensity && foodMessages.density, food.hasPieceWeight && foodMessages.weight]
                .filter(Boolean)
                .join(", ") || foodMessages.none}
            </td>
            <td className={styles.number}>{foodMessages.number(food.recipeCount)}</td>
            <td className={styles.cell}>
              {food.state === "starter" ? (
                <span className={styles.soft}>{foodMessages.stateWord.starter}</span>
              ) : (
                <StateChip food={food} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StateChip({ food }: { readonly food: FoodSummary }) {
  return (
    <Chip tone={tones[food.state]} className={styles.state}>
      {food.mergedInto === null ? foodMessages.stateWord[food.state] : foodMessages.mergedInto(food.mergedInto.name)}
    </Chip>
  );
}
