import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isLanguage } from '#lib/core/languages';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { ItemWords } from '../../../item-words.tsx';
import type { Query } from '../../../people/people-address.ts';
import { eventAddress } from '../../events-address.ts';
import { eventHeadOf } from '../event-desk-head.ts';
import { requireEvent } from '../require-event.ts';
import { loadEventEditor } from './load-event-editor.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'eventsDesk.head' });
  return deskMetadata(locale, t('words'));
}

export default async function EventWords({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const event = await requireEvent(locale, (await params).id);
  const { language: asked } = await searchParams;
  const language = isLanguage(asked) ? asked : null;
  const view = (await loadEventEditor(actor, event.itemId, language, locale)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'eventsDesk.head' });
  return (
    <ItemWords
      {...{ locale, actor, view }}
      heading={t('words')}
      head={await eventHeadOf({ locale, actor, event, current: 'words' })}
      path={eventAddress(locale, event.itemId)}
      section="events"
    />
  );
}
