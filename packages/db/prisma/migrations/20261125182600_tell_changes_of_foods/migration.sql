-- CreateTable
CREATE TABLE "food_table_versions" (
    "library_id" UUID NOT NULL,
    "version" UUID NOT NULL,

    CONSTRAINT "food_table_versions_pkey" PRIMARY KEY ("library_id")
);

-- AddForeignKey
ALTER TABLE "food_table_versions" ADD CONSTRAINT "food_table_versions_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ───────────── What schema.prisma cannot say ─────────────

-- A number would be used twice where a backup is restored or a transaction undone; a random id is not. The row is locked
-- until the writer ends, so the version that is read last belongs to the change that ended last.
CREATE FUNCTION public.larder_tell_food_change() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
  INSERT INTO public.food_table_versions (library_id, version)
    SELECT l.id, gen_random_uuid() FROM public.libraries l WHERE l.id IN (SELECT library_id FROM changed)
    ON CONFLICT (library_id) DO UPDATE SET version = excluded.version;
  RETURN NULL;
END
$$;

CREATE TRIGGER "foods_tell_insert" AFTER INSERT ON "foods" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();
CREATE TRIGGER "foods_tell_update" AFTER UPDATE ON "foods" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();
CREATE TRIGGER "foods_tell_delete" AFTER DELETE ON "foods" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();
CREATE TRIGGER "food_aliases_tell_insert" AFTER INSERT ON "food_aliases" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();
CREATE TRIGGER "food_aliases_tell_update" AFTER UPDATE ON "food_aliases" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();
CREATE TRIGGER "food_aliases_tell_delete" AFTER DELETE ON "food_aliases" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();

INSERT INTO "food_table_versions" (library_id, version) SELECT id, gen_random_uuid() FROM "libraries";
