-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('planned', 'confirmed', 'postponed', 'moved', 'cancelled');

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "event_id" UUID;

-- CreateTable
CREATE TABLE "event" (
    "item_id" UUID NOT NULL,
    "calendar_uid" TEXT NOT NULL,
    "series_id" UUID,

    CONSTRAINT "event_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "publication_event" (
    "publication_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "public_number" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "zone" TEXT NOT NULL,
    "place_key" TEXT,
    "status" "EventStatus" NOT NULL,

    CONSTRAINT "publication_event_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "programme" (
    "event_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "digest" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "programme_release" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "released_by_id" UUID NOT NULL,
    "released_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "programme_release_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_calendar_uid_key" ON "event"("calendar_uid");

-- CreateIndex
CREATE INDEX "event_series_id_idx" ON "event"("series_id");

-- CreateIndex
CREATE INDEX "publication_event_language_starts_at_public_number_idx" ON "publication_event"("language", "starts_at", "public_number");

-- CreateIndex
CREATE INDEX "publication_event_language_ends_at_public_number_idx" ON "publication_event"("language", "ends_at" DESC, "public_number" DESC);

-- CreateIndex
CREATE INDEX "publication_event_language_place_key_starts_at_public_numbe_idx" ON "publication_event"("language", "place_key", "starts_at", "public_number");

-- CreateIndex
CREATE UNIQUE INDEX "programme_release_event_id_number_key" ON "programme_release"("event_id", "number");

-- CreateIndex
CREATE INDEX "publication_event_id_language_published_at_public_number_idx" ON "publication"("event_id", "language", "published_at" DESC, "public_number" DESC);

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_event" ADD CONSTRAINT "publication_event_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_release" ADD CONSTRAINT "programme_release_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_release" ADD CONSTRAINT "programme_release_released_by_id_fkey" FOREIGN KEY ("released_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A programme that was given to the public is never rewritten.
CREATE TRIGGER "programme_release_is_immutable" BEFORE UPDATE OR DELETE ON "programme_release" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

ALTER TABLE "publication_event" ADD CONSTRAINT "publication_event_ends_after_it_starts" CHECK ("ends_at" > "starts_at");

-- Where a document is a material of an event, old revisions included.
CREATE INDEX "shared_revision_materials_idx" ON "shared_revision" USING GIN (jsonb_path_query_array("content", '$.materials[*].mediumId'));
