import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { Body } from '#lib/publishing/body/body';
import { linksOf } from '#lib/publishing/body/body-links';
import { findPage } from '../public-queries.ts';

const leadsToTelephone = (body: Body): boolean => linksOf(body).some((href) => /^tel:/i.test(href));

/** The languages in which the public Help page, if there is one, names no telephone that a family could call. */
export async function listLanguagesWithoutTelephone(
  actor: Actor,
  database: Database = db(),
): Promise<Language[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const pages = await Promise.all(languages.map((language) => findPage(language, 'help', database)));
  return languages.filter((_, index) => {
    const page = pages[index];
    return page ? !leadsToTelephone(page.view.body) : false;
  });
}
