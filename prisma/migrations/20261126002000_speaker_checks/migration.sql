-- CreateEnum
CREATE TYPE "SpeakerProposalKind" AS ENUM ('name', 'biography', 'posts', 'other', 'portrait', 'slides', 'recording');

-- CreateTable
CREATE TABLE "speaker_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "speaker_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_proposal" (
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "kind" "SpeakerProposalKind" NOT NULL,
    "language" "Language",
    "words" TEXT NOT NULL,
    "agrees" BOOLEAN,
    "proposed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(6),
    "decided_by_id" UUID,
    "is_accepted" BOOLEAN,

    CONSTRAINT "speaker_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "speaker_link_token_hash_key" ON "speaker_link"("token_hash");

-- CreateIndex
CREATE INDEX "speaker_link_person_id_idx" ON "speaker_link"("person_id");

-- CreateIndex
CREATE INDEX "speaker_proposal_link_id_proposed_at_idx" ON "speaker_proposal"("link_id", "proposed_at");

-- AddForeignKey
ALTER TABLE "speaker_link" ADD CONSTRAINT "speaker_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_link" ADD CONSTRAINT "speaker_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_proposal" ADD CONSTRAINT "speaker_proposal_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "speaker_link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_proposal" ADD CONSTRAINT "speaker_proposal_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A decision has its moment, its officer and its outcome, or none of them; who agrees to something says no words.
ALTER TABLE "speaker_proposal" ADD CONSTRAINT "speaker_proposal_decision_check"
  CHECK (("decided_at" IS NULL) = ("decided_by_id" IS NULL) AND ("decided_at" IS NULL) = ("is_accepted" IS NULL));
ALTER TABLE "speaker_proposal" ADD CONSTRAINT "speaker_proposal_consent_check"
  CHECK (("agrees" IS NULL) = ("kind" IN ('name', 'biography', 'posts', 'other')));
