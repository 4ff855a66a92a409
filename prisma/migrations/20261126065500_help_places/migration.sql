-- AlterEnum
ALTER TYPE "ItemKind" ADD VALUE 'help_place';
