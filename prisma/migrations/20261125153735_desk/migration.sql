-- Finds words inside of titles.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateEnum
CREATE TYPE "OneTimePurpose" AS ENUM ('setup', 'invitation', 'password_reset');

-- CreateEnum
CREATE TYPE "ChildAnswer" AS ENUM ('unanswered', 'no', 'yes');

-- CreateEnum
CREATE TYPE "RemovalOutcome" AS ENUM ('taken_down', 'kept');

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "email" TEXT,
ADD COLUMN     "password_changed_at" TIMESTAMPTZ(6),
ADD COLUMN     "password_hash" TEXT;

-- AlterTable
ALTER TABLE "localization" ADD COLUMN     "changed_at" TIMESTAMPTZ(6),
ADD COLUMN     "changed_by_id" UUID,
ADD COLUMN     "checked_digests" JSONB,
ADD COLUMN     "desk_title" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "handed_over_revision_id" UUID,
ADD COLUMN     "word_digests" JSONB;

-- AlterTable
ALTER TABLE "medium" ADD COLUMN     "child_answer" "ChildAnswer" NOT NULL DEFAULT 'unanswered',
ADD COLUMN     "file_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "language" "Language",
ADD COLUMN     "media_type" TEXT NOT NULL DEFAULT 'image/jpeg',
ADD COLUMN     "taken_down_at" TIMESTAMPTZ(6),
ADD COLUMN     "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "checks" JSONB;

-- AlterTable
ALTER TABLE "working_draft" ADD COLUMN     "digest" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "client" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "end_reason" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "purpose" "OneTimePurpose" NOT NULL,
    "account_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_event" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "actor_id" UUID,
    "kind" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "happened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "medium_id" UUID NOT NULL,
    "guardian" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "paper_name" TEXT,
    "paper_type" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(6),
    "end_recorded_at" TIMESTAMPTZ(6),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_view" (
    "id" UUID NOT NULL,
    "consent_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "viewed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "removal_request" (
    "id" UUID NOT NULL,
    "medium_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "contact" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(6),
    "closed_by_id" UUID,
    "outcome" "RemovalOutcome",

    CONSTRAINT "removal_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_draft" (
    "item_id" UUID NOT NULL,
    "base_shared_revision_id" UUID,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "digest" TEXT NOT NULL DEFAULT '',
    "account_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "shared_draft_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "redaction" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "medium_id" UUID,
    "reason" TEXT NOT NULL,
    "replay" JSONB NOT NULL DEFAULT '{}',
    "actor_id" UUID NOT NULL,
    "redacted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ(6),

    CONSTRAINT "redaction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_ended_at_idx" ON "session"("account_id", "ended_at");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_account_id_idx" ON "one_time_link"("account_id");

-- CreateIndex
CREATE INDEX "account_event_account_id_happened_at_idx" ON "account_event"("account_id", "happened_at");

-- CreateIndex
CREATE INDEX "consent_medium_id_idx" ON "consent"("medium_id");

-- CreateIndex
CREATE INDEX "consent_end_recorded_at_valid_until_idx" ON "consent"("end_recorded_at", "valid_until");

-- CreateIndex
CREATE INDEX "consent_view_consent_id_viewed_at_idx" ON "consent_view"("consent_id", "viewed_at");

-- CreateIndex
CREATE INDEX "removal_request_closed_at_created_at_idx" ON "removal_request"("closed_at", "created_at");

-- CreateIndex
CREATE INDEX "redaction_item_id_redacted_at_idx" ON "redaction"("item_id", "redacted_at");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "localization_desk_title_idx" ON "localization" USING GIN ("desk_title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "localization_language_changed_at_id_idx" ON "localization"("language", "changed_at" DESC, "id");

-- CreateIndex
CREATE INDEX "localization_changed_at_id_idx" ON "localization"("changed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "medium_created_at_id_idx" ON "medium"("created_at" DESC, "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_event" ADD CONSTRAINT "account_event_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_event" ADD CONSTRAINT "account_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_medium_id_fkey" FOREIGN KEY ("medium_id") REFERENCES "medium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_view" ADD CONSTRAINT "consent_view_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_view" ADD CONSTRAINT "consent_view_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "removal_request" ADD CONSTRAINT "removal_request_medium_id_fkey" FOREIGN KEY ("medium_id") REFERENCES "medium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "removal_request" ADD CONSTRAINT "removal_request_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "removal_request" ADD CONSTRAINT "removal_request_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "localization" ADD CONSTRAINT "localization_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_draft" ADD CONSTRAINT "shared_draft_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_draft" ADD CONSTRAINT "shared_draft_base_shared_revision_id_fkey" FOREIGN KEY ("base_shared_revision_id") REFERENCES "shared_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_draft" ADD CONSTRAINT "shared_draft_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redaction" ADD CONSTRAINT "redaction_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redaction" ADD CONSTRAINT "redaction_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who looked, what happened to accounts, and what was redacted is never rewritten either.
CREATE TRIGGER "account_event_is_immutable" BEFORE UPDATE OR DELETE ON "account_event" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
CREATE TRIGGER "consent_view_is_immutable" BEFORE UPDATE OR DELETE ON "consent_view" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();
CREATE TRIGGER "redaction_is_immutable" BEFORE UPDATE OR DELETE ON "redaction" FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- Where a picture or document is used, drafts and old revisions included.
CREATE INDEX "revision_media_idx" ON "revision" USING GIN (jsonb_path_query_array("body", '$.content[*].attrs.mediumId'));
CREATE INDEX "working_draft_media_idx" ON "working_draft" USING GIN (jsonb_path_query_array("content", '$.**.mediumId'));
CREATE INDEX "shared_revision_cover_idx" ON "shared_revision" (("content" ->> 'coverId'));
CREATE INDEX "shared_revision_portrait_idx" ON "shared_revision" (("content" ->> 'portraitId'));

-- Every picture of the first floor was drawn by us: nobody can be recognised in it.
UPDATE "medium" SET "child_answer" = 'no';

-- The desk's lists know the newest words of what was written before there was a desk.
UPDATE "localization" SET "desk_title" = newest."title", "changed_at" = newest."created_at", "changed_by_id" = newest."created_by_id"
FROM (
  SELECT DISTINCT ON ("localization_id") "localization_id", "title", "created_at", "created_by_id"
  FROM "revision" ORDER BY "localization_id", "number" DESC
) newest WHERE newest."localization_id" = "localization"."id";
