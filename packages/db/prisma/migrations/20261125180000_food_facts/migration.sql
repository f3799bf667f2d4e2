-- AlterTable
ALTER TABLE "foods" ADD COLUMN     "allergens" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "category" TEXT NOT NULL DEFAULT 'other',
ADD COLUMN     "origin" JSONB NOT NULL DEFAULT '{}';
