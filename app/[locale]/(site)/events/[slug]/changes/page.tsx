import { getTranslations } from 'next-intl/server';
import { ProgrammeChangesPage } from '#components/site/programme-changes-page';
import { listReleaseChanges } from '#lib/events/changes-public-queries';
import { changesPath, programmePath } from '#lib/events/event-paths';
import type { EventPage } from '#lib/events/event-view';

import type { Locale } from '#lib/i18n/locales';
import { dependOn } from '#lib/platform/render-record';
import { readerLocale } from '../../../reader-locale.ts';
import { type EventAddress, EventAnswerPage, eventMetadata } from '../../event-answer.tsx';

type Props = { params: Promise<{ locale: string; slug: string }> };

async function addressOf(params: Props['params']): Promise<EventAddress> {
  const { slug } = await params;
  return { locale: await readerLocale(params), slug, below: changesPath };
}

export async function generateMetadata({ params }: Props) {
  const address = await addressOf(params);
  if (!address.locale) return {};
  const t = await getTranslations({ locale: address.locale, namespace: 'programme' });
  return eventMetadata(address, (title) => t('changesOf', { title }), { isListed: false });
}

async function draw(view: EventPage, locale: Locale) {
  if (!view.programme && !view.revised) return null;
  const { releases, freshness } = await listReleaseChanges(locale, view.itemId);
  dependOn(freshness);
  return (
    <ProgrammeChangesPage
      event={view}
      releases={releases}
      programmePath={programmePath(view.path, { day: null, roomId: null, language: null })}
    />
  );
}

export default async function ProgrammeChanges({ params }: Props) {
  return <EventAnswerPage address={await addressOf(params)} draw={draw} />;
}
