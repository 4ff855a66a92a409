import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ProgrammePage } from '#components/site/programme-page';
import { RevisedProgrammePage } from '#components/site/revised-programme-page';
import { isDay } from '#lib/core/when';
import { changesPath, programmeFilterOf, programmePath, programmeTextPath } from '#lib/events/event-paths';
import type { EventPage } from '#lib/events/event-view';
import { env } from '#lib/platform/env';
import { readerLocale } from '../../../../reader-locale.ts';
import { type EventAddress, EventAnswerPage, eventMetadata } from '../../../event-answer.tsx';

type Props = { params: Promise<{ locale: string; slug: string; filter?: string[] }> };

async function addressOf(params: Props['params']): Promise<EventAddress> {
  const { slug, filter = [] } = await params;
  const named = programmeFilterOf(filter) ?? { day: null, roomId: null, language: null };
  return {
    locale: await readerLocale(params),
    ...{ slug, filter },
    below: (path) => programmePath(path, named),
  };
}

export async function generateMetadata({ params }: Props) {
  const address = await addressOf(params);
  if (!address.locale) return {};
  const t = await getTranslations({ locale: address.locale, namespace: 'programme' });
  const isListed = (address.filter ?? []).length === 0;
  return eventMetadata(address, (title) => t('of', { title }), { isListed });
}

async function draw(view: EventPage, [day]: readonly string[]) {
  const isWhole = day === undefined;
  const wholePath = programmePath(view.path, { day: null, roomId: null, language: null });
  if (view.revised) {
    const { revised, path } = view;
    // What was kept of a day or a room of it leads to why it is gone; it may come back.
    if (!isWhole) redirect(wholePath);
    return <RevisedProgrammePage event={view} revised={revised} changesPath={changesPath(path)} />;
  }
  if (!view.programme) {
    // Files in calendars lead to days that the programme had before it was moved.
    if (day && isDay(day)) redirect(wholePath);
    return null;
  }
  return (
    <ProgrammePage
      event={view}
      programme={view.programme}
      changesPath={changesPath(view.path)}
      textPath={programmeTextPath(view.path)}
      siteUrl={env().SITE_URL}
    />
  );
}

export default async function Programme({ params }: Props) {
  const address = await addressOf(params);
  return <EventAnswerPage address={address} draw={(view) => draw(view, address.filter ?? [])} />;
}
