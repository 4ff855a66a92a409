import { notFound } from 'next/navigation';
import { ButtonLink } from '#components/ui/button';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { RedactionSheet, redactionMetadata } from '../../../redaction-sheet.tsx';
import { personAddress, type Query } from '../../people-address.ts';
import { requirePerson } from '../require-person.ts';
import { redactPersonAction } from './actions.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = ({ params }: Props) => redactionMetadata(params);

export default async function RedactPerson({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  if (!mayPublishing(actor, 'redact')) notFound();
  const { itemId, name } = await requirePerson(locale, (await params).id);
  return (
    <>
      <ButtonLink kind="quiet" href={personAddress(locale, itemId)}>
        {name}
      </ButtonLink>
      <RedactionSheet {...{ locale, itemId }} query={await searchParams} redact={redactPersonAction} />
    </>
  );
}
