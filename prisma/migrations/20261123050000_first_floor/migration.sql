-- CreateEnum
CREATE TYPE "Role" AS ENUM ('author', 'editor', 'administrator', 'portal');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('ky', 'ru', 'en');

-- CreateEnum
CREATE TYPE "MediumKind" AS ENUM ('picture', 'document');

-- CreateEnum
CREATE TYPE "VariantFormat" AS ENUM ('avif', 'webp', 'jpg');

-- CreateEnum
CREATE TYPE "ArticleForm" AS ENUM ('announcement', 'press_release', 'news', 'story');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('article', 'event', 'person', 'milestone', 'page');

-- CreateEnum
CREATE TYPE "LocalizationState" AS ENUM ('draft', 'in_review', 'approved', 'scheduled', 'published', 'withdrawn', 'archived');

-- CreateEnum
CREATE TYPE "ApprovalMode" AS ENUM ('second_person', 'single_editor', 'override');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivated_at" TIMESTAMPTZ(6),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seeding" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "seeding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "rubric_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rubric_name" (
    "rubric_key" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "rubric_name_pkey" PRIMARY KEY ("rubric_key","language")
);

-- CreateTable
CREATE TABLE "topic" (
    "key" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "topic_name" (
    "topic_key" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "topic_name_pkey" PRIMARY KEY ("topic_key","language")
);

-- CreateTable
CREATE TABLE "medium" (
    "id" UUID NOT NULL,
    "kind" "MediumKind" NOT NULL,
    "base_name" TEXT NOT NULL,
    "original_name" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "is_decorative" BOOLEAN NOT NULL DEFAULT false,
    "focus_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focus_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "medium_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medium_text" (
    "medium_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "alt" TEXT NOT NULL,
    "credit" TEXT NOT NULL,

    CONSTRAINT "medium_text_pkey" PRIMARY KEY ("medium_id","language")
);

-- CreateTable
CREATE TABLE "medium_variant" (
    "medium_id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "format" "VariantFormat" NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "medium_variant_pkey" PRIMARY KEY ("medium_id","width","format")
);

-- CreateTable
CREATE TABLE "article" (
    "item_id" UUID NOT NULL,
    "form" "ArticleForm" NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "page" (
    "item_id" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "page_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "person" (
    "item_id" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "held_from" TEXT,
    "held_until" TEXT,
    "attested_on" TEXT NOT NULL,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment_post" (
    "appointment_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "post" TEXT NOT NULL,

    CONSTRAINT "appointment_post_pkey" PRIMARY KEY ("appointment_id","language")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_name" (
    "organisation_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "full" TEXT NOT NULL,
    "short" TEXT NOT NULL,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("organisation_id","language")
);

-- CreateTable
CREATE TABLE "item" (
    "id" UUID NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "source_language" "Language" NOT NULL,
    "public_number" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_revision" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shared_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "localization" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "slug" TEXT,
    "state" "LocalizationState" NOT NULL DEFAULT 'draft',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "localization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "localization_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_version" INTEGER NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "source_revision_id" UUID,
    "is_minor" BOOLEAN NOT NULL DEFAULT false,
    "digest" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_draft" (
    "localization_id" UUID NOT NULL,
    "base_revision_id" UUID,
    "base_shared_revision_id" UUID,
    "content" JSONB NOT NULL,
    "account_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "working_draft_pkey" PRIMARY KEY ("localization_id")
);

-- CreateTable
CREATE TABLE "slug_history" (
    "id" UUID NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "language" "Language" NOT NULL,
    "slug" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "localization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "slug_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "shared_revision_id" UUID NOT NULL,
    "mode" "ApprovalMode" NOT NULL,
    "reason" TEXT,
    "approved_by_id" UUID NOT NULL,
    "approved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "localization_id" UUID NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "language" "Language" NOT NULL,
    "revision_id" UUID NOT NULL,
    "shared_revision_id" UUID NOT NULL,
    "approval_id" UUID NOT NULL,
    "visible_from" TIMESTAMPTZ(6) NOT NULL,
    "visible_until" TIMESTAMPTZ(6),
    "published_at" TIMESTAMPTZ(6) NOT NULL,
    "revised_at" TIMESTAMPTZ(6) NOT NULL,
    "public_number" INTEGER NOT NULL,
    "rubric_key" TEXT,
    "archive_month" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_topic" (
    "publication_id" UUID NOT NULL,
    "topic_key" TEXT NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "language" "Language" NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL,
    "public_number" INTEGER NOT NULL,

    CONSTRAINT "publication_topic_pkey" PRIMARY KEY ("publication_id","topic_key")
);

-- CreateTable
CREATE TABLE "publication_medium" (
    "publication_id" UUID NOT NULL,
    "medium_id" UUID NOT NULL,

    CONSTRAINT "publication_medium_pkey" PRIMARY KEY ("publication_id","medium_id")
);

-- CreateTable
CREATE TABLE "share_card" (
    "publication_id" UUID NOT NULL,
    "base_name" TEXT NOT NULL,
    "bytes" INTEGER,
    "sha256" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "share_card_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "revision_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "revision_id" UUID NOT NULL,
    "shared_revision_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "revision_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "state_change" (
    "id" UUID NOT NULL,
    "localization_id" UUID NOT NULL,
    "from_state" "LocalizationState",
    "to_state" "LocalizationState" NOT NULL,
    "public_reason" TEXT,
    "actor_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "state_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timeline_entry" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "localization_id" UUID,
    "kind" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "actor_id" UUID NOT NULL,
    "happened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "timeline_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_change" (
    "version" BIGINT NOT NULL,
    "tags" TEXT[],
    "gone" TEXT[],
    "gone_tags" TEXT[],
    "refill" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_change_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "effect" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "available_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(6),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_name_key" ON "account"("name");

-- CreateIndex
CREATE UNIQUE INDEX "medium_base_name_key" ON "medium"("base_name");

-- CreateIndex
CREATE UNIQUE INDEX "medium_variant_name_key" ON "medium_variant"("name");

-- CreateIndex
CREATE UNIQUE INDEX "page_key_key" ON "page"("key");

-- CreateIndex
CREATE UNIQUE INDEX "person_key_key" ON "person"("key");

-- CreateIndex
CREATE INDEX "appointment_person_id_idx" ON "appointment"("person_id");

-- CreateIndex
CREATE INDEX "appointment_organisation_id_idx" ON "appointment"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_key_key" ON "organisation"("key");

-- CreateIndex
CREATE UNIQUE INDEX "item_public_number_key" ON "item"("public_number");

-- CreateIndex
CREATE UNIQUE INDEX "shared_revision_item_id_number_key" ON "shared_revision"("item_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "localization_item_id_language_key" ON "localization"("item_id", "language");

-- CreateIndex
CREATE INDEX "revision_source_revision_id_idx" ON "revision"("source_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_localization_id_number_key" ON "revision"("localization_id", "number");

-- CreateIndex
CREATE INDEX "slug_history_localization_id_idx" ON "slug_history"("localization_id");

-- CreateIndex
CREATE UNIQUE INDEX "slug_history_kind_language_slug_key" ON "slug_history"("kind", "language", "slug");

-- CreateIndex
CREATE INDEX "approval_revision_id_idx" ON "approval"("revision_id");

-- CreateIndex
CREATE INDEX "publication_localization_id_visible_from_idx" ON "publication"("localization_id", "visible_from");

-- CreateIndex
CREATE INDEX "publication_item_id_idx" ON "publication"("item_id");

-- CreateIndex
CREATE INDEX "publication_kind_language_published_at_public_number_idx" ON "publication"("kind", "language", "published_at" DESC, "public_number" DESC);

-- CreateIndex
CREATE INDEX "publication_kind_language_rubric_key_published_at_public_nu_idx" ON "publication"("kind", "language", "rubric_key", "published_at" DESC, "public_number" DESC);

-- CreateIndex
CREATE INDEX "publication_kind_language_archive_month_published_at_public_idx" ON "publication"("kind", "language", "archive_month", "published_at" DESC, "public_number" DESC);

-- CreateIndex
CREATE INDEX "publication_visible_from_idx" ON "publication"("visible_from");

-- CreateIndex
CREATE INDEX "publication_visible_until_idx" ON "publication"("visible_until");

-- CreateIndex
CREATE INDEX "publication_topic_topic_key_kind_language_published_at_publ_idx" ON "publication_topic"("topic_key", "kind", "language", "published_at" DESC, "public_number" DESC);

-- CreateIndex
CREATE INDEX "publication_medium_medium_id_idx" ON "publication_medium"("medium_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_card_base_name_key" ON "share_card"("base_name");

-- CreateIndex
CREATE UNIQUE INDEX "revision_link_token_hash_key" ON "revision_link"("token_hash");

-- CreateIndex
CREATE INDEX "state_change_localization_id_changed_at_idx" ON "state_change"("localization_id", "changed_at");

-- CreateIndex
CREATE INDEX "timeline_entry_item_id_happened_at_idx" ON "timeline_entry"("item_id", "happened_at");

-- CreateIndex
CREATE INDEX "outbox_done_at_available_at_idx" ON "outbox"("done_at", "available_at");

-- AddForeignKey
ALTER TABLE "rubric_name" ADD CONSTRAINT "rubric_name_rubric_key_fkey" FOREIGN KEY ("rubric_key") REFERENCES "rubric"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_name" ADD CONSTRAINT "topic_name_topic_key_fkey" FOREIGN KEY ("topic_key") REFERENCES "topic"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medium" ADD CONSTRAINT "medium_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medium_text" ADD CONSTRAINT "medium_text_medium_id_fkey" FOREIGN KEY ("medium_id") REFERENCES "medium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medium_variant" ADD CONSTRAINT "medium_variant_medium_id_fkey" FOREIGN KEY ("medium_id") REFERENCES "medium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page" ADD CONSTRAINT "page_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment_post" ADD CONSTRAINT "appointment_post_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_revision" ADD CONSTRAINT "shared_revision_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_revision" ADD CONSTRAINT "shared_revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "localization" ADD CONSTRAINT "localization_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_localization_id_fkey" FOREIGN KEY ("localization_id") REFERENCES "localization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_source_revision_id_fkey" FOREIGN KEY ("source_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_draft" ADD CONSTRAINT "working_draft_localization_id_fkey" FOREIGN KEY ("localization_id") REFERENCES "localization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_draft" ADD CONSTRAINT "working_draft_base_revision_id_fkey" FOREIGN KEY ("base_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_draft" ADD CONSTRAINT "working_draft_base_shared_revision_id_fkey" FOREIGN KEY ("base_shared_revision_id") REFERENCES "shared_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_draft" ADD CONSTRAINT "working_draft_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slug_history" ADD CONSTRAINT "slug_history_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slug_history" ADD CONSTRAINT "slug_history_localization_id_fkey" FOREIGN KEY ("localization_id") REFERENCES "localization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_shared_revision_id_fkey" FOREIGN KEY ("shared_revision_id") REFERENCES "shared_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_localization_id_fkey" FOREIGN KEY ("localization_id") REFERENCES "localization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_shared_revision_id_fkey" FOREIGN KEY ("shared_revision_id") REFERENCES "shared_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_approval_id_fkey" FOREIGN KEY ("approval_id") REFERENCES "approval"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_rubric_key_fkey" FOREIGN KEY ("rubric_key") REFERENCES "rubric"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_topic" ADD CONSTRAINT "publication_topic_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_topic" ADD CONSTRAINT "publication_topic_topic_key_fkey" FOREIGN KEY ("topic_key") REFERENCES "topic"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_medium" ADD CONSTRAINT "publication_medium_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_medium" ADD CONSTRAINT "publication_medium_medium_id_fkey" FOREIGN KEY ("medium_id") REFERENCES "medium"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_card" ADD CONSTRAINT "share_card_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_link" ADD CONSTRAINT "revision_link_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_link" ADD CONSTRAINT "revision_link_shared_revision_id_fkey" FOREIGN KEY ("shared_revision_id") REFERENCES "shared_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_link" ADD CONSTRAINT "revision_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "state_change" ADD CONSTRAINT "state_change_localization_id_fkey" FOREIGN KEY ("localization_id") REFERENCES "localization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "state_change" ADD CONSTRAINT "state_change_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_localization_id_fkey" FOREIGN KEY ("localization_id") REFERENCES "localization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What Prisma's schema language cannot say.

-- Two publications of one localization never cover the same moment.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "publication" ADD CONSTRAINT "publication_span_is_ordered" CHECK ("visible_until" IS NULL OR "visible_from" <= "visible_until");
ALTER TABLE "publication" ADD CONSTRAINT "publication_spans_do_not_overlap"
  EXCLUDE USING gist ("localization_id" WITH =, tstzrange("visible_from", "visible_until") WITH &&);

-- The one row of the content version.
ALTER TABLE "content_version" ADD CONSTRAINT "content_version_is_one_row" CHECK ("id" = 1);
INSERT INTO "content_version" ("id", "version") VALUES (1, 0);

-- What is written once stays as it was written. A redaction, and nothing else, sets umut.redaction for its transaction.
CREATE FUNCTION refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('umut.redaction', true) = 'on' THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "revision_is_immutable" BEFORE UPDATE OR DELETE ON "revision" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
CREATE TRIGGER "shared_revision_is_immutable" BEFORE UPDATE OR DELETE ON "shared_revision" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
CREATE TRIGGER "approval_is_immutable" BEFORE UPDATE OR DELETE ON "approval" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
CREATE TRIGGER "state_change_is_immutable" BEFORE UPDATE OR DELETE ON "state_change" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
CREATE TRIGGER "timeline_entry_is_immutable" BEFORE UPDATE OR DELETE ON "timeline_entry" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
