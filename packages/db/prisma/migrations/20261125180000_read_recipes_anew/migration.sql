-- A fingerprint in place of a number: every row counts as read by an older reader. New columns take no rewriting of rows.
-- AlterTable
ALTER TABLE "recipes" DROP COLUMN "reader_version",
ADD COLUMN     "reader_version" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "revisions" DROP COLUMN "reader_version",
ADD COLUMN     "reader_version" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "recipe_readings" (
    "library_id" UUID NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "recipe_readings_pkey" PRIMARY KEY ("library_id")
);

-- AddForeignKey
ALTER TABLE "recipe_readings" ADD CONSTRAINT "recipe_readings_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ───────────── What schema.prisma cannot say ─────────────

ALTER TABLE "recipes" ADD CONSTRAINT "recipes_reader_version_check" CHECK (length(reader_version) <= 64);
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_reader_version_check" CHECK (length(reader_version) <= 64);
ALTER TABLE "recipe_readings" ADD CONSTRAINT "recipe_readings_done_check" CHECK (done BETWEEN 0 AND total);
