-- CreateTable
CREATE TABLE "line_corrections" (
    "library_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "lang" TEXT,
    "spans" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "line_corrections_pkey" PRIMARY KEY ("library_id","key")
);

-- CreateIndex
CREATE INDEX "line_corrections_created_by_id_idx" ON "line_corrections"("created_by_id");

-- AddForeignKey
ALTER TABLE "line_corrections" ADD CONSTRAINT "line_corrections_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_corrections" ADD CONSTRAINT "line_corrections_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ───────────── What schema.prisma cannot say ─────────────

ALTER TABLE "line_corrections"
  ADD CONSTRAINT "line_corrections_key_check" CHECK (length(key) BETWEEN 1 AND 500),
  ADD CONSTRAINT "line_corrections_text_check" CHECK (length(text) BETWEEN 1 AND 1000),
  ADD CONSTRAINT "line_corrections_lang_check" CHECK (length(lang) BETWEEN 2 AND 35),
  ADD CONSTRAINT "line_corrections_spans_check" CHECK (spans ~ '^([QUSNPCR][0-9]{1,6}-[0-9]{1,6}( [QUSNPCR][0-9]{1,6}-[0-9]{1,6})*)?$');

-- They are read and kept beside the foods, and told of in the same way.
CREATE TRIGGER "line_corrections_tell_insert" AFTER INSERT ON "line_corrections" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();
CREATE TRIGGER "line_corrections_tell_update" AFTER UPDATE ON "line_corrections" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();
CREATE TRIGGER "line_corrections_tell_delete" AFTER DELETE ON "line_corrections" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION public.larder_tell_food_change();
