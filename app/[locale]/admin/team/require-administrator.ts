import 'server-only';
import { notFound } from 'next/navigation';
import type { DeskActor } from '#lib/accounts/account';
import { mayAccounts } from '#lib/accounts/account-policy';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../desk-actor.ts';

/** Who is signed in, where they may administer; for all others there is nothing here. */
export async function requireAdministrator(locale: Locale): Promise<DeskActor> {
  const actor = await requireActor(locale);
  if (!mayAccounts(actor, 'administer')) notFound();
  return actor;
}
