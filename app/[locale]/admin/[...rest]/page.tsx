import { notFound } from 'next/navigation';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';

/** Every address of the desk that no other route knows: whoever is signed in is led back to the desk. */
export default async function NothingHere({ params }: { params: Promise<{ locale: string }> }) {
  await requireActor(await deskLocale(params));
  notFound();
}
