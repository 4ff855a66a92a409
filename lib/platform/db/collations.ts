import 'server-only';
import type { Language } from '#lib/core/languages';
import { Prisma } from './client.ts';

/** The order of each language, by the collations of ICU: Ң after Н, Ө after О and Ү after У, and its own alphabet before others. */
export const collations: Record<Language, Prisma.Sql> = {
  ky: Prisma.sql`collate "ky-x-icu"`,
  ru: Prisma.sql`collate "ru-x-icu"`,
  en: Prisma.sql`collate "en-x-icu"`,
};
