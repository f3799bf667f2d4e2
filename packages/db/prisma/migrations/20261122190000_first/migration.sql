-- Both extensions are trusted: a role that may create objects in the database may create them.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Words are compared without accents and by their English stem, whatever the recipe's language: the same stemmer on both
-- sides finds a word by itself in every language, and "tomato" finds "tomatoes". No stop words: a search for "can" or
-- "die" means it.
CREATE TEXT SEARCH DICTIONARY public.larder_stem (TEMPLATE = pg_catalog.snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION public.larder (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION public.larder
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part
  WITH public.unaccent, public.larder_stem;

-- unaccent() is only STABLE, because its rules could be changed. Here they are fixed by naming the dictionary, so the
-- folding may stand in indexes and generated columns.
CREATE FUNCTION public.larder_fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

CREATE FUNCTION public.larder_search_vector(title text, terms text, ingredients text, method text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('public.larder'::regconfig, title), 'A')
      || setweight(to_tsvector('public.larder'::regconfig, terms), 'B')
      || setweight(to_tsvector('public.larder'::regconfig, ingredients), 'C')
      || setweight(to_tsvector('public.larder'::regconfig, method), 'D');

-- CreateEnum
CREATE TYPE "library_role" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "household_role" AS ENUM ('owner', 'member', 'viewer');

-- CreateEnum
CREATE TYPE "unit_system" AS ENUM ('metric', 'us', 'imperial', 'as_written');

-- CreateEnum
CREATE TYPE "one_time_token_kind" AS ENUM ('setup', 'reset');

-- CreateEnum
CREATE TYPE "revision_kind" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "household_choice_kind" AS ENUM ('same_food', 'keep_apart', 'density', 'piece_weight', 'aisle', 'staple', 'alternative');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "units" "unit_system",
    "chosen_household_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_credentials" (
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "password_credentials_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "user_agent" TEXT,
    "ip_address" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_tokens" (
    "id" UUID NOT NULL,
    "kind" "one_time_token_kind" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_attempts" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "window_started_at" TIMESTAMPTZ(3) NOT NULL,
    "window_ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_attempts_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "instance" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "library_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "set_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "instance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "libraries" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "starter_recipes" BOOLEAN NOT NULL DEFAULT true,
    "keep_files_in_step" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "libraries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "library_members" (
    "library_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "library_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "library_members_pkey" PRIMARY KEY ("library_id","user_id")
);

-- CreateTable
CREATE TABLE "households" (
    "id" UUID NOT NULL,
    "library_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "week_start" SMALLINT NOT NULL DEFAULT 1,
    "units" "unit_system" NOT NULL DEFAULT 'as_written',
    "locale" TEXT NOT NULL,
    "slots" JSONB NOT NULL DEFAULT '[{"id": "breakfast", "name": null}, {"id": "lunch", "name": null}, {"id": "dinner", "name": null}]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "households_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_members" (
    "household_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "household_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "household_members_pkey" PRIMARY KEY ("household_id","user_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "library_id" UUID NOT NULL,
    "household_id" UUID,
    "email" TEXT,
    "household_role" "household_role",
    "library_role" "library_role",
    "token_hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipes" (
    "id" UUID NOT NULL,
    "library_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "latest_revision" INTEGER NOT NULL,
    "published_revision" INTEGER,
    "draft_revision" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),
    "starter" BOOLEAN NOT NULL DEFAULT false,
    "file_name" TEXT,
    "last_synced_hash" TEXT,
    "title" TEXT NOT NULL,
    "title_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (larder_fold(title)) STORED,
    "description" TEXT,
    "image" TEXT,
    "course" TEXT,
    "cuisine" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "diets" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "prep_minutes" INTEGER,
    "cook_minutes" INTEGER,
    "total_minutes" INTEGER,
    "servings_text" TEXT,
    "main_ingredient" TEXT,
    "lang" TEXT,
    "issue_count" INTEGER NOT NULL DEFAULT 0,
    "reader_version" INTEGER NOT NULL DEFAULT 1,
    "listed" BOOLEAN NOT NULL GENERATED ALWAYS AS (published_revision IS NOT NULL AND trashed_at IS NULL) STORED,
    "search_terms" TEXT NOT NULL DEFAULT '',
    "search_ingredients" TEXT NOT NULL DEFAULT '',
    "search_method" TEXT NOT NULL DEFAULT '',
    "search_vector" tsvector NOT NULL GENERATED ALWAYS AS (larder_search_vector(title, search_terms, search_ingredients, search_method)) STORED,

    CONSTRAINT "recipes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "library_id" UUID NOT NULL,
    "recipe_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "revision_kind" NOT NULL,
    "bytes" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "base_number" INTEGER,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_json" JSON,
    "issue_count" INTEGER NOT NULL DEFAULT 0,
    "reader_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("library_id","recipe_id","number")
);

-- CreateTable
CREATE TABLE "ingredient_lines" (
    "library_id" UUID NOT NULL,
    "recipe_id" UUID NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "group_name" TEXT,
    "text" TEXT NOT NULL,
    "food_key" TEXT,
    "parsed" JSONB NOT NULL,
    "made_on_the_way" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ingredient_lines_pkey" PRIMARY KEY ("library_id","recipe_id","number")
);

-- CreateTable
CREATE TABLE "steps" (
    "library_id" UUID NOT NULL,
    "recipe_id" UUID NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "group_name" TEXT,
    "text" TEXT NOT NULL,
    "linked" JSONB NOT NULL,

    CONSTRAINT "steps_pkey" PRIMARY KEY ("library_id","recipe_id","number")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" UUID NOT NULL,
    "library_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipe_tags" (
    "library_id" UUID NOT NULL,
    "recipe_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "listed" BOOLEAN NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recipe_tags_pkey" PRIMARY KEY ("library_id","recipe_id","tag_id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "library_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "alt_text" TEXT,
    "credit" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "foods" (
    "library_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "plural" TEXT NOT NULL,
    "names" JSONB NOT NULL DEFAULT '{}',
    "aisle" TEXT NOT NULL,
    "liquid" BOOLEAN NOT NULL DEFAULT false,
    "staple" BOOLEAN NOT NULL DEFAULT false,
    "perishable" BOOLEAN NOT NULL DEFAULT false,
    "parent_id" TEXT,
    "density_grams_per_ml" JSONB,
    "piece_weights_grams" JSONB NOT NULL DEFAULT '{}',
    "keeps_days" JSONB,
    "redirect_to_id" TEXT,
    "starter" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "foods_pkey" PRIMARY KEY ("library_id","id")
);

-- CreateTable
CREATE TABLE "food_aliases" (
    "library_id" UUID NOT NULL,
    "food_id" TEXT NOT NULL,
    "lang" TEXT NOT NULL DEFAULT 'en',
    "alias" TEXT NOT NULL,

    CONSTRAINT "food_aliases_pkey" PRIMARY KEY ("library_id","lang","alias","food_id")
);

-- CreateTable
CREATE TABLE "plans" (
    "household_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "rules" JSONB NOT NULL DEFAULT '{}',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plans_pkey" PRIMARY KEY ("household_id")
);

-- CreateTable
CREATE TABLE "meals" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "library_id" UUID NOT NULL,
    "day" DATE,
    "slot" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "recipe_id" UUID,
    "note" TEXT,
    "scale" TEXT NOT NULL DEFAULT '1',
    "locked" BOOLEAN NOT NULL DEFAULT false,
    "cooked_at" TIMESTAMPTZ(3),
    "cooked_revision" INTEGER,
    "removed_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shopping_lists" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shopping_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_entries" (
    "household_id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "list_entries_pkey" PRIMARY KEY ("household_id","list_id","id")
);

-- CreateTable
CREATE TABLE "ticks" (
    "household_id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "item_key" TEXT NOT NULL,
    "measures" JSONB NOT NULL,
    "ticked_by_id" UUID,
    "ticked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ticks_pkey" PRIMARY KEY ("household_id","list_id","item_key")
);

-- CreateTable
CREATE TABLE "list_operations" (
    "household_id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "client_id" TEXT NOT NULL,
    "operation_id" TEXT NOT NULL,
    "operation" JSONB NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "list_operations_pkey" PRIMARY KEY ("household_id","list_id","sequence")
);

-- CreateTable
CREATE TABLE "household_choices" (
    "household_id" UUID NOT NULL,
    "kind" "household_choice_kind" NOT NULL,
    "food_key" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "choice" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "household_choices_pkey" PRIMARY KEY ("household_id","kind","food_key","unit")
);

-- CreateTable
CREATE TABLE "pantry_items" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "food_key" TEXT NOT NULL,
    "measure" JSONB,
    "place" TEXT,
    "best_before" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pantry_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "library_id" UUID,
    "household_id" UUID,
    "target_id" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "library_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_chosen_household_id_idx" ON "users"("chosen_household_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_secret_hash_key" ON "sessions"("secret_hash");

-- CreateIndex
CREATE INDEX "sessions_user_id_ended_at_idx" ON "sessions"("user_id", "ended_at");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_tokens_token_hash_key" ON "one_time_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_tokens_user_id_idx" ON "one_time_tokens"("user_id");

-- CreateIndex
CREATE INDEX "login_attempts_window_ends_at_idx" ON "login_attempts"("window_ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "instance_library_id_key" ON "instance"("library_id");

-- CreateIndex
CREATE INDEX "library_members_user_id_idx" ON "library_members"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "households_library_id_id_key" ON "households"("library_id", "id");

-- CreateIndex
CREATE INDEX "household_members_user_id_idx" ON "household_members"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations"("token_hash");

-- CreateIndex
CREATE INDEX "invitations_library_id_created_at_idx" ON "invitations"("library_id", "created_at");

-- CreateIndex
CREATE INDEX "invitations_library_id_household_id_idx" ON "invitations"("library_id", "household_id");

-- CreateIndex
CREATE INDEX "invitations_created_by_id_idx" ON "invitations"("created_by_id");

-- CreateIndex
CREATE INDEX "invitations_accepted_by_id_idx" ON "invitations"("accepted_by_id");

-- CreateIndex
CREATE INDEX "recipes_library_id_listed_updated_at_id_idx" ON "recipes"("library_id", "listed", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "recipes_library_id_listed_title_folded_id_idx" ON "recipes"("library_id", "listed", "title_folded", "id");

-- CreateIndex
CREATE INDEX "recipes_library_id_listed_total_minutes_id_idx" ON "recipes"("library_id", "listed", "total_minutes", "id");

-- CreateIndex
CREATE INDEX "recipes_library_id_updated_at_id_idx" ON "recipes"("library_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "recipes_library_id_title_folded_id_idx" ON "recipes"("library_id", "title_folded", "id");

-- CreateIndex
CREATE INDEX "recipes_tags_idx" ON "recipes" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "recipes_diets_idx" ON "recipes" USING GIN ("diets");

-- CreateIndex
CREATE INDEX "recipes_search_vector_idx" ON "recipes" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "recipes_title_trigram_idx" ON "recipes" USING GIN ("title_folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "recipes_library_id_id_key" ON "recipes"("library_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "recipes_library_id_slug_key" ON "recipes"("library_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "recipes_library_id_file_name_key" ON "recipes"("library_id", "file_name");

-- CreateIndex
CREATE INDEX "revisions_created_by_id_idx" ON "revisions"("created_by_id");

-- CreateIndex
CREATE INDEX "ingredient_lines_library_id_food_key_recipe_id_idx" ON "ingredient_lines"("library_id", "food_key", "recipe_id");

-- CreateIndex
CREATE INDEX "ingredient_lines_library_id_recipe_id_revision_number_idx" ON "ingredient_lines"("library_id", "recipe_id", "revision_number");

-- CreateIndex
CREATE INDEX "steps_library_id_recipe_id_revision_number_idx" ON "steps"("library_id", "recipe_id", "revision_number");

-- CreateIndex
CREATE UNIQUE INDEX "tags_library_id_id_key" ON "tags"("library_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tags_library_id_key_key" ON "tags"("library_id", "key");

-- CreateIndex
CREATE INDEX "recipe_tags_library_id_tag_id_listed_updated_at_recipe_id_idx" ON "recipe_tags"("library_id", "tag_id", "listed", "updated_at" DESC, "recipe_id" DESC);

-- CreateIndex
CREATE INDEX "media_created_by_id_idx" ON "media"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_library_id_path_key" ON "media"("library_id", "path");

-- CreateIndex
CREATE INDEX "foods_library_id_parent_id_idx" ON "foods"("library_id", "parent_id");

-- CreateIndex
CREATE INDEX "foods_library_id_redirect_to_id_idx" ON "foods"("library_id", "redirect_to_id");

-- CreateIndex
CREATE INDEX "food_aliases_library_id_food_id_idx" ON "food_aliases"("library_id", "food_id");

-- CreateIndex
CREATE INDEX "meals_household_id_day_position_idx" ON "meals"("household_id", "day", "position");

-- CreateIndex
CREATE INDEX "meals_library_id_household_id_idx" ON "meals"("library_id", "household_id");

-- CreateIndex
CREATE INDEX "meals_library_id_recipe_id_idx" ON "meals"("library_id", "recipe_id");

-- CreateIndex
CREATE INDEX "meals_created_by_id_idx" ON "meals"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "meals_household_id_id_key" ON "meals"("household_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "shopping_lists_household_id_id_key" ON "shopping_lists"("household_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "shopping_lists_household_id_first_day_key" ON "shopping_lists"("household_id", "first_day");

-- CreateIndex
CREATE INDEX "list_entries_created_by_id_idx" ON "list_entries"("created_by_id");

-- CreateIndex
CREATE INDEX "ticks_ticked_by_id_idx" ON "ticks"("ticked_by_id");

-- CreateIndex
CREATE INDEX "list_operations_created_by_id_idx" ON "list_operations"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "list_operations_household_id_list_id_operation_id_key" ON "list_operations"("household_id", "list_id", "operation_id");

-- CreateIndex
CREATE INDEX "pantry_items_household_id_food_key_idx" ON "pantry_items"("household_id", "food_key");

-- CreateIndex
CREATE UNIQUE INDEX "pantry_items_household_id_id_key" ON "pantry_items"("household_id", "id");

-- CreateIndex
CREATE INDEX "audit_events_library_id_at_id_idx" ON "audit_events"("library_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_events_actor_id_at_idx" ON "audit_events"("actor_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_events_household_id_idx" ON "audit_events"("household_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "api_tokens_library_id_created_at_idx" ON "api_tokens"("library_id", "created_at");

-- CreateIndex
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"("user_id");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_chosen_household_id_fkey" FOREIGN KEY ("chosen_household_id") REFERENCES "households"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_credentials" ADD CONSTRAINT "password_credentials_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instance" ADD CONSTRAINT "instance_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_members" ADD CONSTRAINT "library_members_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_members" ADD CONSTRAINT "library_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "households" ADD CONSTRAINT "households_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_library_id_household_id_fkey" FOREIGN KEY ("library_id", "household_id") REFERENCES "households"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipes" ADD CONSTRAINT "recipes_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipes" ADD CONSTRAINT "recipes_library_id_id_published_revision_fkey" FOREIGN KEY ("library_id", "id", "published_revision") REFERENCES "revisions"("library_id", "recipe_id", "number") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "recipes" ADD CONSTRAINT "recipes_library_id_id_draft_revision_fkey" FOREIGN KEY ("library_id", "id", "draft_revision") REFERENCES "revisions"("library_id", "recipe_id", "number") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_library_id_recipe_id_fkey" FOREIGN KEY ("library_id", "recipe_id") REFERENCES "recipes"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingredient_lines" ADD CONSTRAINT "ingredient_lines_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingredient_lines" ADD CONSTRAINT "ingredient_lines_library_id_recipe_id_fkey" FOREIGN KEY ("library_id", "recipe_id") REFERENCES "recipes"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingredient_lines" ADD CONSTRAINT "ingredient_lines_library_id_recipe_id_revision_number_fkey" FOREIGN KEY ("library_id", "recipe_id", "revision_number") REFERENCES "revisions"("library_id", "recipe_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steps" ADD CONSTRAINT "steps_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steps" ADD CONSTRAINT "steps_library_id_recipe_id_fkey" FOREIGN KEY ("library_id", "recipe_id") REFERENCES "recipes"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steps" ADD CONSTRAINT "steps_library_id_recipe_id_revision_number_fkey" FOREIGN KEY ("library_id", "recipe_id", "revision_number") REFERENCES "revisions"("library_id", "recipe_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tags" ADD CONSTRAINT "tags_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_tags" ADD CONSTRAINT "recipe_tags_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_tags" ADD CONSTRAINT "recipe_tags_library_id_recipe_id_fkey" FOREIGN KEY ("library_id", "recipe_id") REFERENCES "recipes"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_tags" ADD CONSTRAINT "recipe_tags_library_id_tag_id_fkey" FOREIGN KEY ("library_id", "tag_id") REFERENCES "tags"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foods" ADD CONSTRAINT "foods_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foods" ADD CONSTRAINT "foods_library_id_parent_id_fkey" FOREIGN KEY ("library_id", "parent_id") REFERENCES "foods"("library_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "foods" ADD CONSTRAINT "foods_library_id_redirect_to_id_fkey" FOREIGN KEY ("library_id", "redirect_to_id") REFERENCES "foods"("library_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "food_aliases" ADD CONSTRAINT "food_aliases_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "food_aliases" ADD CONSTRAINT "food_aliases_library_id_food_id_fkey" FOREIGN KEY ("library_id", "food_id") REFERENCES "foods"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meals" ADD CONSTRAINT "meals_library_id_household_id_fkey" FOREIGN KEY ("library_id", "household_id") REFERENCES "households"("library_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meals" ADD CONSTRAINT "meals_library_id_recipe_id_fkey" FOREIGN KEY ("library_id", "recipe_id") REFERENCES "recipes"("library_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "meals" ADD CONSTRAINT "meals_library_id_recipe_id_cooked_revision_fkey" FOREIGN KEY ("library_id", "recipe_id", "cooked_revision") REFERENCES "revisions"("library_id", "recipe_id", "number") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "meals" ADD CONSTRAINT "meals_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shopping_lists" ADD CONSTRAINT "shopping_lists_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_household_id_list_id_fkey" FOREIGN KEY ("household_id", "list_id") REFERENCES "shopping_lists"("household_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticks" ADD CONSTRAINT "ticks_household_id_list_id_fkey" FOREIGN KEY ("household_id", "list_id") REFERENCES "shopping_lists"("household_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticks" ADD CONSTRAINT "ticks_ticked_by_id_fkey" FOREIGN KEY ("ticked_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_operations" ADD CONSTRAINT "list_operations_household_id_list_id_fkey" FOREIGN KEY ("household_id", "list_id") REFERENCES "shopping_lists"("household_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_operations" ADD CONSTRAINT "list_operations_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_choices" ADD CONSTRAINT "household_choices_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pantry_items" ADD CONSTRAINT "pantry_items_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "libraries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ───────────── What schema.prisma cannot say ─────────────

-- A recipe and its first revision point at each other; both directions are checked when the transaction ends.
ALTER TABLE "recipes"
  ALTER CONSTRAINT "recipes_library_id_id_published_revision_fkey" DEFERRABLE INITIALLY DEFERRED,
  ALTER CONSTRAINT "recipes_library_id_id_draft_revision_fkey" DEFERRABLE INITIALLY DEFERRED;

-- Foods point at each other in any order; a restore defers these, everything else sees them at once.
ALTER TABLE "foods"
  ALTER CONSTRAINT "foods_library_id_parent_id_fkey" DEFERRABLE INITIALLY IMMEDIATE,
  ALTER CONSTRAINT "foods_library_id_redirect_to_id_fkey" DEFERRABLE INITIALLY IMMEDIATE;

ALTER TABLE "users"
  ADD CONSTRAINT "users_email_check" CHECK (email = lower(btrim(email)) AND length(email) BETWEEN 3 AND 254 AND position('@' IN email) > 1),
  ADD CONSTRAINT "users_name_check" CHECK (length(btrim(name)) BETWEEN 1 AND 200);

ALTER TABLE "password_credentials"
  ADD CONSTRAINT "password_credentials_hash_check" CHECK (hash LIKE '$argon2id$%');

ALTER TABLE "sessions"
  ADD CONSTRAINT "sessions_secret_hash_check" CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "sessions_expiry_check" CHECK (expires_at > created_at);

ALTER TABLE "one_time_tokens"
  ADD CONSTRAINT "one_time_tokens_token_hash_check" CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "one_time_tokens_user_check" CHECK ((kind = 'setup') = (user_id IS NULL)),
  ADD CONSTRAINT "one_time_tokens_expiry_check" CHECK (expires_at > created_at);

ALTER TABLE "login_attempts"
  ADD CONSTRAINT "login_attempts_failures_check" CHECK (failures >= 0);

ALTER TABLE "instance"
  ADD CONSTRAINT "instance_single_check" CHECK (id = 1);

ALTER TABLE "libraries"
  ADD CONSTRAINT "libraries_name_check" CHECK (length(btrim(name)) BETWEEN 1 AND 200);

ALTER TABLE "households"
  ADD CONSTRAINT "households_name_check" CHECK (length(btrim(name)) BETWEEN 1 AND 200),
  ADD CONSTRAINT "households_week_start_check" CHECK (week_start BETWEEN 1 AND 7),
  ADD CONSTRAINT "households_time_zone_check" CHECK (length(time_zone) BETWEEN 1 AND 64),
  ADD CONSTRAINT "households_locale_check" CHECK (length(locale) BETWEEN 2 AND 35),
  ADD CONSTRAINT "households_slots_check" CHECK (jsonb_typeof(slots) = 'array' AND jsonb_array_length(slots) BETWEEN 1 AND 12);

ALTER TABLE "invitations"
  ADD CONSTRAINT "invitations_token_hash_check" CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "invitations_household_check" CHECK ((household_id IS NULL) = (household_role IS NULL)),
  ADD CONSTRAINT "invitations_role_check" CHECK (household_role IS NOT NULL OR library_role IS NOT NULL),
  ADD CONSTRAINT "invitations_email_check" CHECK (email = lower(btrim(email))),
  ADD CONSTRAINT "invitations_accepted_check" CHECK (accepted_by_id IS NULL OR accepted_at IS NOT NULL),
  ADD CONSTRAINT "invitations_expiry_check" CHECK (expires_at > created_at);

ALTER TABLE "recipes"
  ADD CONSTRAINT "recipes_slug_check" CHECK (slug ~ '^[^\s/?#]+$' AND length(slug) <= 200),
  ADD CONSTRAINT "recipes_latest_check" CHECK (latest_revision >= 1),
  ADD CONSTRAINT "recipes_published_check" CHECK (published_revision BETWEEN 1 AND latest_revision),
  ADD CONSTRAINT "recipes_draft_check" CHECK (draft_revision BETWEEN 1 AND latest_revision AND draft_revision > coalesce(published_revision, 0)),
  ADD CONSTRAINT "recipes_some_revision_check" CHECK (published_revision IS NOT NULL OR draft_revision IS NOT NULL),
  ADD CONSTRAINT "recipes_minutes_check" CHECK (least(prep_minutes, cook_minutes, total_minutes) >= 0),
  ADD CONSTRAINT "recipes_issue_count_check" CHECK (issue_count >= 0),
  ADD CONSTRAINT "recipes_last_synced_hash_check" CHECK (last_synced_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "recipes_synced_file_check" CHECK (last_synced_hash IS NULL OR file_name IS NOT NULL);

ALTER TABLE "revisions"
  ADD CONSTRAINT "revisions_number_check" CHECK (number >= 1),
  ADD CONSTRAINT "revisions_base_check" CHECK (base_number BETWEEN 1 AND number - 1),
  ADD CONSTRAINT "revisions_issue_count_check" CHECK (issue_count >= 0);

-- A revision is written once. What is derived from its text may be derived again.
CREATE FUNCTION public.larder_refuse_revision_change() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
  RAISE EXCEPTION 'revision % of recipe % cannot be changed', OLD.number, OLD.recipe_id USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "revisions_written_once" BEFORE UPDATE ON "revisions" FOR EACH ROW
  WHEN (OLD.library_id <> NEW.library_id OR OLD.recipe_id <> NEW.recipe_id OR OLD.number <> NEW.number
    OR OLD.bytes <> NEW.bytes OR OLD.text <> NEW.text OR OLD.kind <> NEW.kind
    OR OLD.base_number IS DISTINCT FROM NEW.base_number OR OLD.created_at <> NEW.created_at)
  EXECUTE FUNCTION public.larder_refuse_revision_change();

ALTER TABLE "ingredient_lines"
  ADD CONSTRAINT "ingredient_lines_number_check" CHECK (number >= 1);
ALTER TABLE "steps"
  ADD CONSTRAINT "steps_number_check" CHECK (number >= 1);

ALTER TABLE "tags"
  ADD CONSTRAINT "tags_key_check" CHECK (key <> ''),
  ADD CONSTRAINT "tags_name_check" CHECK (length(btrim(name)) BETWEEN 1 AND 200);

ALTER TABLE "media"
  ADD CONSTRAINT "media_sha256_check" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "media_byte_length_check" CHECK (byte_length > 0);

ALTER TABLE "foods"
  ADD CONSTRAINT "foods_id_check" CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "foods_parent_check" CHECK (parent_id <> id),
  ADD CONSTRAINT "foods_redirect_check" CHECK (redirect_to_id <> id),
  ADD CONSTRAINT "foods_names_check" CHECK (jsonb_typeof(names) = 'object'),
  ADD CONSTRAINT "foods_piece_weights_check" CHECK (jsonb_typeof(piece_weights_grams) = 'object');

ALTER TABLE "food_aliases"
  ADD CONSTRAINT "food_aliases_alias_check" CHECK (alias <> '');

ALTER TABLE "plans"
  ADD CONSTRAINT "plans_sequence_check" CHECK (sequence >= 0),
  ADD CONSTRAINT "plans_rules_check" CHECK (jsonb_typeof(rules) = 'object');

ALTER TABLE "meals"
  ADD CONSTRAINT "meals_recipe_or_note_check" CHECK ((recipe_id IS NULL) <> (note IS NULL)),
  ADD CONSTRAINT "meals_note_check" CHECK (length(btrim(note)) BETWEEN 1 AND 500),
  -- A positive rational in canonical text; the code keeps it in lowest terms.
  ADD CONSTRAINT "meals_scale_check" CHECK (scale ~ '^[1-9][0-9]{0,11}(/[1-9][0-9]{0,11})?$'),
  ADD CONSTRAINT "meals_slot_check" CHECK (slot IS NULL OR (day IS NOT NULL AND length(slot) BETWEEN 1 AND 40)),
  ADD CONSTRAINT "meals_cooked_check" CHECK (cooked_revision IS NULL OR (recipe_id IS NOT NULL AND cooked_at IS NOT NULL));

ALTER TABLE "shopping_lists"
  ADD CONSTRAINT "shopping_lists_days_check" CHECK (last_day >= first_day),
  ADD CONSTRAINT "shopping_lists_sequence_check" CHECK (sequence >= 0);

ALTER TABLE "list_entries"
  ADD CONSTRAINT "list_entries_id_check" CHECK (length(id) BETWEEN 1 AND 64),
  ADD CONSTRAINT "list_entries_text_check" CHECK (length(btrim(text)) BETWEEN 1 AND 500);

ALTER TABLE "ticks"
  ADD CONSTRAINT "ticks_item_key_check" CHECK (length(item_key) BETWEEN 1 AND 300),
  ADD CONSTRAINT "ticks_measures_check" CHECK (jsonb_typeof(measures) = 'array');

ALTER TABLE "list_operations"
  ADD CONSTRAINT "list_operations_sequence_check" CHECK (sequence >= 1),
  ADD CONSTRAINT "list_operations_client_id_check" CHECK (length(client_id) BETWEEN 1 AND 64),
  ADD CONSTRAINT "list_operations_operation_id_check" CHECK (length(operation_id) BETWEEN 1 AND 64),
  ADD CONSTRAINT "list_operations_operation_check" CHECK (jsonb_typeof(operation) = 'object');

ALTER TABLE "household_choices"
  ADD CONSTRAINT "household_choices_food_key_check" CHECK (length(food_key) BETWEEN 1 AND 300),
  ADD CONSTRAINT "household_choices_choice_check" CHECK (choice ->> 'kind' = kind::text AND choice ->> 'foodKey' = food_key);

ALTER TABLE "pantry_items"
  ADD CONSTRAINT "pantry_items_food_key_check" CHECK (length(food_key) BETWEEN 1 AND 300);

ALTER TABLE "audit_events"
  ADD CONSTRAINT "audit_events_action_check" CHECK (action ~ '^[a-z_]+\.[a-z_]+$'),
  ADD CONSTRAINT "audit_events_facts_check" CHECK (jsonb_typeof(facts) = 'object');

ALTER TABLE "api_tokens"
  ADD CONSTRAINT "api_tokens_token_hash_check" CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "api_tokens_name_check" CHECK (length(btrim(name)) BETWEEN 1 AND 200),
  ADD CONSTRAINT "api_tokens_scopes_check" CHECK (cardinality(scopes) > 0);
