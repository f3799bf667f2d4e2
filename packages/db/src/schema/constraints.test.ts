import { describe, expect, test } from "vitest";
import { database, databasePool } from "../client.ts";
import { newId } from "../new-id.ts";
import { createHousehold, createLibrary, createOtherLibrary } from "../testing/factories.ts";
import { useTestDatabase } from "../testing/test-database.ts";

async function createRecipe(libraryId: string, slug = "soup"): Promise<string> {
  const id = newId();
  await database().$transaction([
    database().recipe.create({
      data: { id, libraryId, slug, title: "Crème brûlée", latestRevision: 1, publishedRevision: 1 },
    }),
    database().revision.create({
      data: { libraryId, recipeId: id, number: 1, kind: "published", bytes: Buffer.from("x"), text: "x" },
    }),
  ]);
  return id;
}

/** Run a statement that must be refused, and name the constraint that refused it. */
async function refusal(sql: string, values: readonly unknown[]): Promise<string> {
  try {
    await databasePool().query(sql, [...values]);
  } catch (error) {
    return String((error as { constraint?: string }).constraint ?? error);
  }
  return "nothing refused it";
}

describe("the database itself", () => {
  useTestDatabase();

  test("keeps a meal from pointing to a recipe of another library, or to a household of one", async () => {
    const [mine, other] = [await createLibrary(), await createOtherLibrary()];
    const household = await createHousehold(mine);
    const sql = "INSERT INTO meals (id, household_id, library_id, recipe_id) VALUES ($1, $2, $3, $4)";
    const theirs = await createRecipe(other);
    expect(await refusal(sql, [newId(), household, mine, theirs])).toBe("meals_library_id_recipe_id_fkey");
    expect(await refusal(sql, [newId(), household, other, theirs])).toBe("meals_library_id_household_id_fkey");
    await databasePool().query(sql, [newId(), household, mine, await createRecipe(mine)]);
  });

  test("keeps ticks, entries and operations in the household of their list", async () => {
    const library = await createLibrary();
    const [mine, other] = [await createHousehold(library), await createHousehold(library)];
    const list = newId();
    await databasePool().query(
      "INSERT INTO shopping_lists (id, household_id, first_day, last_day) VALUES ($1, $2, '2026-01-05', '2026-01-11')",
      [list, mine],
    );
    expect(
      await refusal(
        "INSERT INTO ticks (household_id, list_id, item_key, name, measures) VALUES ($1, $2, 'egg', 'egg', '[]')",
        [other, list],
      ),
    ).toBe("ticks_household_id_list_id_fkey");
    expect(
      await refusal("INSERT INTO list_entries (household_id, list_id, id, text) VALUES ($1, $2, 'e', 'milk')", [
        other,
        list,
      ]),
    ).toBe("list_entries_household_id_list_id_fkey");
    const operation =
      "INSERT INTO list_operations (household_id, list_id, sequence, client_id, operation_id, operation) VALUES ($1, $2, $3, 'phone', 'o1', '{}')";
    expect(await refusal(operation, [other, list, 1])).toBe("list_operations_household_id_list_id_fkey");
    await databasePool().query(operation, [mine, list, 1]);
    expect(await refusal(operation, [mine, list, 2])).toBe("list_operations_household_id_list_id_operation_id_key");
    expect(
      await refusal(
        "INSERT INTO shopping_lists (id, household_id, first_day, last_day) VALUES ($1, $2, '2026-01-05', '2026-01-11')",
        [newId(), mine],
      ),
    ).toBe("shopping_lists_household_id_first_day_key");
  });

  test("keeps tags, foods, lines and invitations within one library", async () => {
    const [mine, other] = [await createLibrary(), await createOtherLibrary()];
    const recipe = await createRecipe(mine);
    const tag = newId();
    await databasePool().query("INSERT INTO tags (id, library_id, key, name) VALUES ($1, $2, 'quick', 'Quick')", [
      tag,
      other,
    ]);
    expect(
      await refusal(
        "INSERT INTO recipe_tags (library_id, recipe_id, tag_id, listed, updated_at) VALUES ($1, $2, $3, true, now())",
        [mine, recipe, tag],
      ),
    ).toBe("recipe_tags_library_id_tag_id_fkey");
    await databasePool().query(
      "INSERT INTO foods (library_id, id, name, plural, aisle, updated_at) VALUES ($1, 'egg', 'egg', 'eggs', 'dairy', now())",
      [other],
    );
    expect(
      await refusal("INSERT INTO food_aliases (library_id, food_id, alias) VALUES ($1, 'egg', 'oeuf')", [mine]),
    ).toBe("food_aliases_library_id_food_id_fkey");
    expect(
      await refusal(
        "INSERT INTO ingredient_lines (library_id, recipe_id, revision_number, number, text, parsed) VALUES ($1, $2, 1, 1, 'egg', '{}')",
        [other, recipe],
      ),
    ).toMatch(/^ingredient_lines_library_id_recipe_id/);
    expect(
      await refusal(
        "INSERT INTO invitations (id, library_id, household_id, household_role, token_hash, expires_at) VALUES ($1, $2, $3, 'member', $4, now() + interval '1 day')",
        [newId(), other, await createHousehold(mine), "0".repeat(64)],
      ),
    ).toBe("invitations_library_id_household_id_fkey");
  });

  test("wants a recipe or a note in a meal, an exact scale above nothing, and a day before a slot", async () => {
    const library = await createLibrary();
    const household = await createHousehold(library);
    const recipe = await createRecipe(library);
    const sql =
      "INSERT INTO meals (id, household_id, library_id, recipe_id, note, scale, day, slot) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const meal = (values: { recipe?: string; note?: string; scale?: string; day?: string; slot?: string }) => [
      newId(),
      household,
      library,
      values.recipe ?? null,
      values.note ?? null,
      values.scale ?? "1",
      values.day ?? null,
      values.slot ?? null,
    ];
    expect(await refusal(sql, meal({}))).toBe("meals_recipe_or_note_check");
    expect(await refusal(sql, meal({ recipe, note: "eat out" }))).toBe("meals_recipe_or_note_check");
    for (const scale of ["0", "0.5", "-1", "1/0", "01", "3/", " 1", "1e3", "٣"]) {
      expect(await refusal(sql, meal({ recipe, scale }))).toBe("meals_scale_check");
    }
    expect(await refusal(sql, meal({ recipe, slot: "dinner" }))).toBe("meals_slot_check");
    await databasePool().query(sql, meal({ recipe, scale: "3/2", day: "2026-01-05", slot: "dinner" }));
    expect(await refusal("DELETE FROM recipes WHERE id = $1", [recipe])).toBe("meals_library_id_recipe_id_fkey");
  });

  test("writes a revision once, and numbers the revisions of a recipe", async () => {
    const library = await createLibrary();
    const recipe = await createRecipe(library);
    await expect(databasePool().query("UPDATE revisions SET bytes = 'y'")).rejects.toThrow("cannot be changed");
    await expect(databasePool().query("UPDATE revisions SET text = 'y'")).rejects.toThrow("cannot be changed");
    await databasePool().query(`UPDATE revisions SET ready_json = '{"a": 1}', reader_version = 'x'`);
    const again =
      "INSERT INTO revisions (library_id, recipe_id, number, kind, bytes, text) VALUES ($1, $2, 1, 'draft', 'x', 'x')";
    expect(await refusal(again, [library, recipe])).toBe("revisions_pkey");
    expect(
      await refusal("UPDATE recipes SET published_revision = 2, latest_revision = 2 WHERE id = $1", [recipe]),
    ).toBe("recipes_library_id_id_published_revision_fkey");
    expect(await refusal("UPDATE recipes SET published_revision = NULL WHERE id = $1", [recipe])).toBe(
      "recipes_some_revision_check",
    );
    const other = await createRecipe(library, "stew");
    expect(await refusal("UPDATE recipes SET slug = 'soup' WHERE id = $1", [other])).toBe(
      "recipes_library_id_slug_key",
    );
  });

  test("has one instance, hashes for secrets, and addresses in lower case", async () => {
    const library = await createLibrary();
    expect(await refusal("INSERT INTO instance (id, library_id) VALUES (2, $1)", [library])).toBe(
      "instance_single_check",
    );
    expect(await refusal("INSERT INTO instance (id, library_id) VALUES (1, $1)", [await createOtherLibrary()])).toBe(
      "instance_pkey",
    );
    expect(
      await refusal(
        "INSERT INTO one_time_tokens (id, kind, token_hash, expires_at) VALUES ($1, 'setup', 'the token itself', now() + interval '1 hour')",
        [newId()],
      ),
    ).toBe("one_time_tokens_token_hash_check");
    expect(await refusal("INSERT INTO users (id, name, email) VALUES ($1, 'Ada', 'Ada@example.org')", [newId()])).toBe(
      "users_email_check",
    );
  });

  test("folds accents and case for the order and the search, and stems words without dropping any", async () => {
    const library = await createLibrary();
    const id = await createRecipe(library);
    await database().recipe.update({ where: { id }, data: { searchIngredients: "4 ripe tomatoes, die Käsespätzle" } });
    const matches = async (query: string) => {
      const { rows } = await databasePool().query(
        "SELECT title_folded, listed FROM recipes WHERE search_vector @@ websearch_to_tsquery('larder', $1)",
        [query],
      );
      return rows.length === 1 ? rows[0] : null;
    };
    expect(await matches("creme brulee")).toEqual({ title_folded: "creme brulee", listed: true });
    for (const query of ["Crème", "tomato", "kasespatzle", "die"]) expect(await matches(query)).not.toBeNull();
    expect(await matches("potato")).toBeNull();
  });
});
