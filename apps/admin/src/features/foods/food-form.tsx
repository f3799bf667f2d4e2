"use client";

import { Button } from "@larder/ui/button";
import { Checkbox } from "@larder/ui/checkbox";
import { FormError } from "@larder/ui/form-error";
import { IconButton } from "@larder/ui/icon-button";
import { Select } from "@larder/ui/select";
import { TextArea } from "@larder/ui/text-area";
import { TextField } from "@larder/ui/text-field";
import { showToast } from "@larder/ui/toast";
import { Plus, X } from "lucide-react";
import Link from "next/link";
import { useActionState, useEffect, useRef, useState } from "react";
import { paths } from "../../lib/paths.ts";
import type { FoodFormState } from "./actions.ts";
import { addFood, saveFood } from "./actions.ts";
import styles from "./foods.module.css";
import { foodMessages } from "./messages.ts";
import type { FoodField, FoodFields, FoodOptions } from "./queries.ts";
import type { FoodFormValues } from "./read-food-form.ts";

export interface FoodFormProps {
  readonly fields: FoodFields;
  readonly options: FoodOptions;
  /** The food that is changed, as it was opened; `null` for a new one. */
  readonly base: { readonly foodId: string; readonly changedAt: string } | null;
}

const untouched: FoodFormState = {
  answers: 0,
  saved: false,
  values: null,
  problems: {},
  failure: null,
  namesake: null,
};

/** Everything that an editor says of a food, in one form. */
export function FoodForm({ fields, options, base }: FoodFormProps) {
  const [state, submit, pending] = useActionState(base === null ? addFood : saveFood, untouched);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state.saved) showToast({ message: foodMessages.saved });
    // The first field that something is wrong with.
    if (state.failure !== null) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);

  return (
    <form ref={form} action={submit} className={styles.form}>
      {base === null ? null : (
        <>
          <input type="hidden" name="foodId" value={base.foodId} />
          <input type="hidden" name="changedAt" value={base.changedAt} />
        </>
      )}
      <Fields
        // What was refused is shown as it was typed; what was saved, as it is now.
        key={`${base?.changedAt} ${state.answers}`}
        values={state.values ?? fields}
        options={options}
        problems={state.problems}
      />
      <div className={styles.submit}>
        <Button type="submit" variant="primary" pending={pending}>
          {base === null ? foodMessages.createFood : foodMessages.save}
        </Button>
        <FormError>
          {state.failure === null ? null : state.namesake === null ? (
            foodMessages.failed[state.failure]
          ) : (
            <>
              {foodMessages.nameTaken(state.namesake.name)}{" "}
              <Link href={paths.food(state.namesake.foodId)}>{foodMessages.toFood(state.namesake.name)}</Link>
            </>
          )}
        </FormError>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly values: FoodFormValues | FoodFields;
  readonly options: FoodOptions;
  readonly problems: FoodFormState["problems"];
}

function Fields({ values, options, problems }: FieldsProps) {
  const errorOf = (field: FoodField) => {
    const problem = problems[field];
    return problem === undefined ? null : foodMessages.problem[problem];
  };
  const lines = (field: "aliases" | "german" | "french", hint: string) => (
    <TextArea
      name={field}
      label={foodMessages.field[field]}
      hint={hint}
      error={errorOf(field)}
      defaultValue={values[field].join("\n")}
      rows={Math.min(8, Math.max(2, values[field].length + 1))}
      autoCapitalize="none"
    />
  );
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{foodMessages.names}</legend>
        <div className={styles.pair}>
          {(["name", "plural"] as const).map((field) => (
            <TextField
              key={field}
              name={field}
              label={foodMessages.field[field]}
              error={errorOf(field)}
              defaultValue={values[field]}
              required
              maxLength={100}
              autoCapitalize="none"
              autoComplete="off"
            />
          ))}
        </div>
        {lines("aliases", foodMessages.oneALine)}
        <div className={styles.pair}>
          {lines("german", foodMessages.firstIsShown)}
          {lines("french", foodMessages.firstIsShown)}
        </div>
      </fieldset>

      <fieldset className={styles.group}>
        <legend className={styles.legend}>{foodMessages.place}</legend>
        <div className={styles.pair}>
          <Select
            name="aisle"
            label={foodMessages.field.aisle}
            error={errorOf("aisle")}
            defaultValue={values.aisle}
            options={options.aisles}
          />
          <Select
            name="category"
            label={foodMessages.field.category}
            error={errorOf("category")}
            defaultValue={values.category}
            options={options.categories}
          />
        </div>
        {(["liquid", "staple", "perishable"] as const).map((field) => (
          <Checkbox key={field} name={field} label={foodMessages.field[field]} defaultChecked={values[field]} />
        ))}
      </fieldset>

      <fieldset className={styles.group}>
        <legend className={styles.legend}>{foodMessages.figuresHeading}</legend>
        <p className={styles.soft}>{foodMessages.figuresHint}</p>
        <Figure
          name="density"
          sourceName="densitySource"
          title={foodMessages.field.density}
          label={foodMessages.densityValue}
          figure={values.density}
          error={errorOf("density")}
        />
        <Figure
          name="keepsDays"
          sourceName="keepsSource"
          title={foodMessages.field.keepsDays}
          label={foodMessages.days}
          figure={values.keepsDays}
          error={errorOf("keepsDays")}
        />
        <Weights weights={values.pieceWeights} units={options.pieceUnits} error={errorOf("pieceWeights")} />
        <datalist id={sourceList}>
          <option value={foodMessages.ownMeasure} />
        </datalist>
      </fieldset>
    </>
  );
}

const sourceList = "figure-sources";

interface FigureValue {
  readonly value: number;
  readonly source: string;
}

interface FigureProps {
  readonly name: string;
  readonly sourceName: string;
  readonly title: string;
  readonly label: string;
  readonly figure: FigureValue | null;
  readonly error: string | null;
}

function Figure({ name, sourceName, title, label, figure, error }: FigureProps) {
  return (
    <fieldset className={styles.figure}>
      <legend className={styles.figureName}>{title}</legend>
      <TextField
        name={name}
        label={label}
        error={error}
        defaultValue={toText(figure)}
        inputMode="decimal"
        autoComplete="off"
      />
      <TextField
        name={sourceName}
        label={foodMessages.source}
        defaultValue={figure?.source ?? ""}
        list={sourceList}
        maxLength={200}
        autoComplete="off"
      />
    </fieldset>
  );
}

interface WeightsProps {
  readonly weights: readonly (FigureValue & { readonly unit: string })[];
  readonly units: FoodOptions["pieceUnits"];
  readonly error: string | null;
}

/** A weight a row, and an empty row for one more, so that one can be added without a script too. */
function Weights({ weights, units, error }: WeightsProps) {
  const [rows, setRows] = useState(() => [...weights, null].map((weight, index) => ({ id: index, weight })));
  const nextId = useRef(rows.length);
  const options = [{ value: "", label: foodMessages.wholePiece }, ...units];
  return (
    <fieldset className={styles.weights}>
      <legend className={styles.figureName}>{foodMessages.field.pieceWeights}</legend>
      {rows.map(({ id, weight }, index) => (
        <div key={id} className={styles.weight}>
          <Select name="weightUnit" label={foodMessages.unit} defaultValue={weight?.unit ?? ""} options={options} />
          <TextField
            name="weight"
            label={foodMessages.grams}
            defaultValue={toText(weight)}
            inputMode="decimal"
            autoComplete="off"
            {...(index === 0 && { error })}
          />
          <TextField
            name="weightSource"
            label={foodMessages.source}
            defaultValue={weight?.source ?? ""}
            list={sourceList}
            maxLength={200}
            autoComplete="off"
          />
          <IconButton
            label={foodMessages.removeWeight(
              options.find(({ value }) => value === weight?.unit)?.label ?? foodMessages.wholePiece,
            )}
            icon={<X aria-hidden />}
            onClick={() => setRows((before) => before.filter((row) => row.id !== id))}
          />
        </div>
      ))}
      <div>
        <Button
          dense
          icon={<Plus aria-hidden />}
          onClick={() => setRows((before) => [...before, { id: nextId.current++, weight: null }])}
        >
          {foodMessages.addWeight}
        </Button>
      </div>
    </fieldset>
  );
}

function toText(figure: FigureValue | null): string {
  return figure === null || Number.isNaN(figure.value) ? "" : String(figure.value);
}
