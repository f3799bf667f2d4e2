-- AlterTable
ALTER TABLE "foods" ADD COLUMN     "corrected_fields" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- ───────────── What schema.prisma cannot say ─────────────

ALTER TABLE "foods"
  ALTER COLUMN "corrected_fields" SET NOT NULL,
  ADD CONSTRAINT "foods_corrected_check" CHECK (starter OR corrected_fields = '{}'),
  ADD CONSTRAINT "foods_name_check" CHECK (length(btrim(name)) BETWEEN 1 AND 100),
  ADD CONSTRAINT "foods_plural_check" CHECK (length(plural) <= 100);

-- The names that editors look through are few; this one is asked for at each save, by the foods it may touch.
CREATE INDEX "ingredient_lines_unknown_food_idx" ON "ingredient_lines" (library_id, food_key, recipe_id) WHERE food_key LIKE 'name:%';
