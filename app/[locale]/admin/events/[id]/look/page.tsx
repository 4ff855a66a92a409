import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LanguageTabs } from '#components/admin/articles/language-tabs';
import { ItemHead } from '#components/admin/item-head';
import { LookFrames } from '#components/admin/look-frames';
import { EmptyState } from '#components/ui/empty-state';
import { isLanguage, type Language } from '#lib/core/languages';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import type { Query } from '../../../people/people-address.ts';
import { eventHeadOf, eventLookPaths } from '../event-desk-head.ts';
import { requireEvent } from '../require-event.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'look' });
  return deskMetadata(locale, t('heading'));
}

export default async function EventLook({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const event = await requireEvent(locale, (await params).id);
  const asked = (await searchParams)['language'];
  const language = isLanguage(asked) ? asked : event.sourceLanguage;
  const { lookIn } = eventLookPaths(locale, event.itemId);
  const t = await getTranslations({ locale, namespace: 'look' });
  return (
    <>
      <ItemHead {...(await eventHeadOf({ locale, actor, event, current: 'look' }))} />
      <h1>{t('heading')}</h1>
      <LanguageTabs
        label={t('languages')}
        paths={{ ky: lookIn('ky'), ru: lookIn('ru'), en: lookIn('en') }}
        current={language}
      />
      <Look {...{ locale, event, language }} />
    </>
  );
}

/** What will be read in a language, or what it lacks to be shown. */
async function Look({ locale, event, language }: { locale: Locale; event: DeskEvent; language: Language }) {
  const t = await getTranslations({ locale });
  const { revisionId, hasDraft } = event.languages[language];
  if (!revisionId && !hasDraft) {
    return (
      <EmptyState title={t('look.noWords', { language: localeNames[language] })}>
        <p>{t('look.noWordsNext')}</p>
      </EmptyState>
    );
  }
  if (!event.shared.when) {
    return (
      <EmptyState title={t('eventsDesk.look.noDate')}>
        <p>{t('eventsDesk.look.noDateNext')}</p>
      </EmptyState>
    );
  }
  return <LookFrames path={eventLookPaths(locale, event.itemId).previewIn(language)} />;
}
