-- CreateEnum
CREATE TYPE "PagePlace" AS ENUM ('navigation', 'footer');

-- AlterTable
ALTER TABLE "page" ADD COLUMN     "place" "PagePlace",
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "key" DROP NOT NULL;

-- The help page stood in the navigation before places could be given.
UPDATE "page" SET "place" = 'navigation', "position" = 1 WHERE "key" = 'help';
