"use client";

import { Button } from "@larder/ui/button";
import { Dialog } from "@larder/ui/dialog";
import { Select } from "@larder/ui/select";
import { TextField } from "@larder/ui/text-field";
import { showToast } from "@larder/ui/toast";
import { VisuallyHidden } from "@larder/ui/visually-hidden";
import Link from "next/link";
import { useEffect, useRef, useState, useTransition } from "react";
import { messages } from "../../lib/messages.ts";
import { paths } from "../../lib/paths.ts";
import { findFoods, makeAlias, makeFood } from "./actions.ts";
import { FoodPicker } from "./food-picker.tsx";
import styles from "./foods.module.css";
import { foodMessages } from "./messages.ts";
import type { NamedFood, Option, UnknownFood } from "./queries.ts";

export interface UnknownNamesProps {
  readonly unknown: readonly UnknownFood[];
  readonly count: number;
  readonly aisles: readonly Option[];
}

type Asked = { readonly kind: "food" | "alias"; readonly name: UnknownFood };

/** Names in use that no food has, each two presses from being a food or another name of one. */
export function UnknownNames({ unknown, count, aisles }: UnknownNamesProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  // Gone from the list at once; recipes follow in the background.
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [pending, startTransition] = useTransition();

  function settle(key: string, message: string) {
    setSettled((before) => new Set(before).add(key));
    setAsked(null);
    showToast({ message });
  }

  function run(work: () => Promise<void>) {
    startTransition(async () => {
      try {
        await work();
      } catch {
        showToast({ message: foodMessages.failed.unreachable, persistent: true });
      }
    });
  }

  const add = ({ key }: UnknownFood, values: { name: string; plural: string; aisle: string }) =>
    run(async () => {
      const result = await makeFood(values);
      if (result.ok) settle(key, foodMessages.made(values.name));
      else showToast({ message: foodMessages.failed[result.error.code], persistent: true });
    });

  const name = ({ key, name: own, lang }: UnknownFood, food: NamedFood) =>
    run(async () => {
      const base = lang?.split("-")[0];
      const result = await makeAlias({
        foodId: food.foodId,
        name: own,
        lang: base === "de" || base === "fr" ? base : "en",
      });
      if (result.ok) settle(key, foodMessages.named(own, food.name));
      else showToast({ message: foodMessages.failed[result.error.code], persistent: true });
    });

  const shown = unknown.filter(({ key }) => !settled.has(key));
  return (
    <>
      <p className={styles.soft}>{foodMessages.unknownText}</p>
      <table className={styles.table} aria-busy={pending || undefined}>
        <caption>
          <VisuallyHidden>{foodMessages.unknownCaption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {foodMessages.name}
            </th>
            <th scope="col" className={styles.number}>
              {foodMessages.usedIn}
            </th>
            <th scope="col" className={styles.actions}>
              <VisuallyHidden>{foodMessages.actions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key} className={styles.row}>
              <th scope="row" className={styles.name}>
                <span className={styles.unknownName}>{row.name}</span>
                <p className={styles.example}>
                  <VisuallyHidden>{foodMessages.example}: </VisuallyHidden>“{row.example.text}” ·{" "}
                  <Link href={paths.recipe(row.example.recipeId)}>{row.example.title}</Link>
                  <span className={styles.narrowCount}> · {foodMessages.recipes(row.recipeCount)}</span>
                </p>
              </th>
              <td className={styles.number}>{foodMessages.number(row.recipeCount)}</td>
              <td className={styles.actions}>
                <div className={styles.rowActions}>
                  <Button
                    dense
                    aria-label={foodMessages.makeFoodOf(row.name)}
                    onClick={() => setAsked({ kind: "food", name: row })}
                  >
                    {foodMessages.makeFood}
                  </Button>
                  <Button
                    dense
                    aria-label={foodMessages.makeAliasOf(row.name)}
                    onClick={() => setAsked({ kind: "alias", name: row })}
                  >
                    {foodMessages.makeAlias}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > unknown.length ? <p className={styles.soft}>{foodMessages.unknownMore(unknown.length, count)}</p> : null}
      <Dialog
        open={asked?.kind === "food"}
        onClose={() => setAsked(null)}
        title={asked === null ? "" : foodMessages.makeFoodOf(asked.name.name)}
        closeLabel={messages.close}
      >
        {asked === null ? null : (
          <QuickFood
            name={asked.name.name}
            aisles={aisles}
            pending={pending}
            onAdd={(values) => add(asked.name, values)}
          />
        )}
      </Dialog>
      <Dialog
        open={asked?.kind === "alias"}
        onClose={() => setAsked(null)}
        title={asked === null ? "" : foodMessages.aliasTitle(asked.name.name)}
        closeLabel={messages.close}
      >
        {asked === null ? null : <FoodPicker name={asked.name.name} onPick={(food) => name(asked.name, food)} />}
      </Dialog>
    </>
  );
}

interface QuickFoodProps {
  readonly name: string;
  readonly aisles: readonly Option[];
  readonly pending: boolean;
  readonly onAdd: (values: { name: string; plural: string; aisle: string }) => void;
}

/** The least that a food needs; the aisle is guessed from its name. */
function QuickFood({ name, aisles, pending, onAdd }: QuickFoodProps) {
  const aisle = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    let isWanted = true;
    findFoods({ name: name.slice(0, 300) }).then(
      (found) => {
        if (isWanted && found !== null && aisle.current?.value === "other") aisle.current.value = found.aisle;
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [name]);

  return (
    <form
      className={styles.quick}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const text = (field: string) => String(form.get(field) ?? "");
        onAdd({ name: text("name"), plural: text("plural"), aisle: text("aisle") });
      }}
    >
      <TextField name="name" label={foodMessages.field.name} defaultValue={name} required maxLength={100} />
      <TextField name="plural" label={foodMessages.field.plural} defaultValue={name} required maxLength={100} />
      <Select ref={aisle} name="aisle" label={foodMessages.field.aisle} defaultValue="other" options={aisles} />
      <Button type="submit" variant="primary" pending={pending} data-autofocus>
        {foodMessages.add}
      </Button>
    </form>
  );
}
