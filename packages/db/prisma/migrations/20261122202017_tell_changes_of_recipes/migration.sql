-- CreateIndex
CREATE INDEX "recipes_library_id_listed_published_revision_id_idx" ON "recipes"("library_id", "listed", "published_revision", "id");
