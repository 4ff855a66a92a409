-- CreateEnum
CREATE TYPE "QuoteManner" AS ENUM ('verbatim', 'reported');

-- AlterTable
ALTER TABLE "appointment" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "removed_at" TIMESTAMPTZ(6),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "merged_into_id" UUID;

-- CreateTable
CREATE TABLE "organisation_event" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "actor_id" UUID NOT NULL,
    "happened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_person" (
    "publication_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "language" "Language" NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL,
    "public_number" INTEGER NOT NULL,

    CONSTRAINT "publication_person_pkey" PRIMARY KEY ("publication_id","person_id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "manner" "QuoteManner" NOT NULL,
    "language" "Language",
    "said_on" TEXT,
    "source_item_id" UUID NOT NULL,
    "source_block_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_quote" (
    "publication_id" UUID NOT NULL,
    "block_id" TEXT NOT NULL,
    "quote_id" UUID NOT NULL,
    "dated" TEXT NOT NULL,

    CONSTRAINT "publication_quote_pkey" PRIMARY KEY ("publication_id","block_id")
);

-- CreateIndex
CREATE INDEX "organisation_event_organisation_id_happened_at_idx" ON "organisation_event"("organisation_id", "happened_at");

-- CreateIndex
CREATE INDEX "publication_person_person_id_kind_language_published_at_pub_idx" ON "publication_person"("person_id", "kind", "language", "published_at" DESC, "public_number" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "quote_key_key" ON "quote"("key");

-- CreateIndex
CREATE INDEX "quote_person_id_idx" ON "quote"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_source_item_id_source_block_id_key" ON "quote"("source_item_id", "source_block_id");

-- CreateIndex
CREATE INDEX "publication_quote_quote_id_idx" ON "publication_quote"("quote_id");

-- CreateIndex
CREATE INDEX "organisation_merged_into_id_idx" ON "organisation"("merged_into_id");

-- CreateIndex
CREATE INDEX "person_merged_into_id_idx" ON "person"("merged_into_id");

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "person"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_event" ADD CONSTRAINT "organisation_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_event" ADD CONSTRAINT "organisation_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_person" ADD CONSTRAINT "publication_person_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_person" ADD CONSTRAINT "publication_person_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_source_item_id_fkey" FOREIGN KEY ("source_item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_quote" ADD CONSTRAINT "publication_quote_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_quote" ADD CONSTRAINT "publication_quote_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody edits what happened.
CREATE TRIGGER "organisation_event_is_immutable" BEFORE UPDATE OR DELETE ON "organisation_event" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- Where a person is used, drafts and old revisions included.
CREATE INDEX "revision_people_idx" ON "revision" USING GIN (jsonb_path_query_array("body", '$.content[*].attrs.personId'));
CREATE INDEX "working_draft_people_idx" ON "working_draft" USING GIN (jsonb_path_query_array("content", '$.**.personId'));
CREATE INDEX "shared_revision_people_idx" ON "shared_revision" USING GIN (("content" -> 'peopleIds'));

-- The people of what was published before.
INSERT INTO "publication_person" ("publication_id", "person_id", "kind", "language", "published_at", "public_number")
SELECT DISTINCT publication."id", person."item_id", publication."kind", publication."language", publication."published_at", publication."public_number"
FROM "publication" publication
JOIN "revision" revision ON revision."id" = publication."revision_id"
JOIN "shared_revision" shared ON shared."id" = publication."shared_revision_id"
CROSS JOIN LATERAL (
  SELECT block -> 'attrs' ->> 'personId' AS "id"
  FROM jsonb_array_elements(revision."body" -> 'content') block WHERE block ->> 'type' = 'statement'
  UNION SELECT jsonb_array_elements_text(COALESCE(shared."content" -> 'peopleIds', '[]'))
) named
JOIN "person" person ON person."item_id"::text = lower(named."id")
WHERE publication."kind" = 'article';

-- Each statement of an article that was published is a quote: its origin is the block, which all languages share.
INSERT INTO "quote" ("id", "key", "person_id", "manner", "language", "source_item_id", "source_block_id", "created_at")
SELECT DISTINCT ON (publication."item_id", block -> 'attrs' ->> 'id')
  gen_random_uuid(), replace(substr(gen_random_uuid()::text, 1, 13), '-', ''), person."item_id",
  (block -> 'attrs' ->> 'manner')::"QuoteManner", (block -> 'attrs' ->> 'language')::"Language",
  publication."item_id", block -> 'attrs' ->> 'id', publication."created_at"
FROM "publication" publication
JOIN "revision" revision ON revision."id" = publication."revision_id"
CROSS JOIN LATERAL jsonb_array_elements(revision."body" -> 'content') block
JOIN "person" person ON person."item_id"::text = lower(block -> 'attrs' ->> 'personId')
WHERE publication."kind" = 'article' AND block ->> 'type' = 'statement'
ORDER BY publication."item_id", block -> 'attrs' ->> 'id', publication."created_at" DESC;

INSERT INTO "publication_quote" ("publication_id", "block_id", "quote_id", "dated")
SELECT publication."id", quote."source_block_id", quote."id",
  COALESCE(shared."content" ->> 'dated', to_char(publication."published_at" AT TIME ZONE 'Asia/Bishkek', 'YYYY-MM-DD'))
FROM "quote" quote
JOIN "publication" publication ON publication."item_id" = quote."source_item_id"
JOIN "revision" revision ON revision."id" = publication."revision_id"
JOIN "shared_revision" shared ON shared."id" = publication."shared_revision_id"
WHERE EXISTS (
  SELECT FROM jsonb_array_elements(revision."body" -> 'content') block
  WHERE block ->> 'type' = 'statement' AND block -> 'attrs' ->> 'id' = quote."source_block_id"
);
