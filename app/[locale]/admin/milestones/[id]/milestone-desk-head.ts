import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { milestoneAddress, milestonesAddress } from '../milestones-address.ts';

interface MilestoneDeskHeadProps {
  locale: Locale;
  actor: Actor;
  milestone: DeskMilestone;
  current: 'milestone' | 'words' | 'revisions' | 'redact';
}

/** What the head of each page of one milestone holds, with the ways that are open to who asks. */
export async function milestoneHeadOf({
  locale,
  actor,
  milestone,
  current,
}: MilestoneDeskHeadProps): Promise<ItemHeadProps> {
  const t = await getTranslations({ locale, namespace: 'milestonesDesk' });
  const path = milestoneAddress(locale, milestone.itemId);
  const { ky, ru, en } = milestone.languages;
  const places = [
    ['milestone', path],
    ['words', `${path}/words`],
    ['revisions', `${path}/revisions`],
    ...(mayPublishing(actor, 'redact') ? [['redact', `${path}/redact`] as const] : []),
  ] as const;
  return {
    listPath: milestonesAddress(locale),
    words: { toList: t('toList'), untitled: t('unnamed'), pages: t('head.pages') },
    tabs: places.map(([place, href]) => ({ href, label: t(`head.${place}`), isCurrent: place === current })),
    titles: { ky: ky.title, ru: ru.title, en: en.title },
    preferred: [locale, milestone.sourceLanguage],
  };
}
