import { redirect } from 'next/navigation';
import { requireActor } from './desk-actor.ts';
import { deskLocale } from './desk-locale.ts';

/** The desk opens with its articles. */
export default async function Desk({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await deskLocale(params);
  await requireActor(locale);
  redirect(`/${locale}/admin/articles`);
}
