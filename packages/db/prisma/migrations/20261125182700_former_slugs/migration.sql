-- CreateTable
CREATE TABLE "former_slugs" (
    "library_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "recipe_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_slugs_pkey" PRIMARY KEY ("library_id","slug")
);

-- CreateIndex
CREATE INDEX "former_slugs_library_id_recipe_id_idx" ON "former_slugs"("library_id", "recipe_id");

-- AddForeignKey
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_library_id_recipe_id_fkey" FOREIGN KEY ("library_id", "recipe_id") REFERENCES "recipes"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ───────────── What schema.prisma cannot say ─────────────

ALTER TABLE "former_slugs"
  ADD CONSTRAINT "former_slugs_slug_check" CHECK (slug ~ '^[^\s/?#]+$' AND length(slug) <= 200);
