-- CreateEnum
CREATE TYPE "revision_origin" AS ENUM ('editor', 'file', 'restored', 'duplicated');

-- DropIndex
DROP INDEX "recipes_library_id_updated_at_id_idx";

-- AlterTable
ALTER TABLE "recipes" ADD COLUMN     "base_servings" TEXT,
ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "revisions" ADD COLUMN     "origin" "revision_origin" NOT NULL DEFAULT 'editor',
ADD COLUMN     "restored_from" INTEGER;

-- AlterTable
ALTER TABLE "ticks" ADD COLUMN     "aisle" TEXT,
ADD COLUMN     "bought_to_taste" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "name" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "search_words" (
    "library_id" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("library_id","word")
);

-- CreateIndex
CREATE INDEX "search_words_trigram_idx" ON "search_words" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "recipes_library_id_saved_at_id_idx" ON "recipes"("library_id", "saved_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "search_words" ADD CONSTRAINT "search_words_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ───────────── What schema.prisma cannot say ─────────────

ALTER TABLE "recipes"
  ADD CONSTRAINT "recipes_base_servings_check" CHECK (base_servings ~ '^[1-9][0-9]{0,11}(/[1-9][0-9]{0,11})?$');

-- Only a restored revision repeats another one.
ALTER TABLE "revisions"
  ADD CONSTRAINT "revisions_restored_from_check" CHECK ((origin = 'restored') = (restored_from IS NOT NULL)),
  ADD CONSTRAINT "revisions_restored_before_check" CHECK (restored_from BETWEEN 1 AND number - 1);

ALTER TABLE "search_words"
  ADD CONSTRAINT "search_words_word_check" CHECK (length(word) BETWEEN 1 AND 40);

-- Optional items have a word before their food's key, which alone may be 300 long.
ALTER TABLE "ticks"
  DROP CONSTRAINT "ticks_item_key_check",
  ADD CONSTRAINT "ticks_item_key_check" CHECK (length(item_key) BETWEEN 1 AND 320),
  ADD CONSTRAINT "ticks_name_check" CHECK (length(name) BETWEEN 1 AND 300),
  ADD CONSTRAINT "ticks_aisle_check" CHECK (length(aisle) BETWEEN 1 AND 60);

-- A page of one course or cuisine in the order of A–Z is one range of these.
CREATE INDEX "recipes_course_idx" ON "recipes" (library_id, larder_fold(course), title_folded, id) WHERE listed;
CREATE INDEX "recipes_cuisine_idx" ON "recipes" (library_id, larder_fold(cuisine), title_folded, id) WHERE listed;
