import { Button, buttonClass } from "@larder/ui/button";
import { Checkbox } from "@larder/ui/checkbox";
import { Popover } from "@larder/ui/popover";
import { Columns3 } from "lucide-react";
import { chooseColumns } from "./actions.ts";
import { tableMessages } from "./messages.ts";
import type { RecipeColumn } from "./recipe-columns.ts";
import { recipeColumns } from "./recipe-columns.ts";
import styles from "./recipe-filters.module.css";

/** Which columns the table shows, remembered in this browser. */
export function ColumnChooser({ columns }: { readonly columns: readonly RecipeColumn[] }) {
  return (
    <Popover
      align="end"
      summaryClassName={buttonClass({ variant: "quiet" })}
      summary={
        <>
          <Columns3 aria-hidden />
          {tableMessages.columns}
        </>
      }
    >
      <form action={chooseColumns} className={styles.columns}>
        <fieldset className={styles.columnList}>
          <legend className={styles.legend}>{tableMessages.showColumns}</legend>
          {recipeColumns.map((column) => (
            <Checkbox
              key={column}
              name="column"
              value={column}
              defaultChecked={columns.includes(column)}
              label={tableMessages.column[column]}
            />
          ))}
        </fieldset>
        <Button type="submit" data-close>
          {tableMessages.apply}
        </Button>
      </form>
    </Popover>
  );
}
