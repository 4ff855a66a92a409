-- AlterTable
ALTER TABLE "medium" ADD COLUMN     "upload_sha256" TEXT;

-- CreateIndex
CREATE INDEX "medium_sha256_idx" ON "medium"("sha256");

-- CreateIndex
CREATE INDEX "medium_upload_sha256_idx" ON "medium"("upload_sha256");
