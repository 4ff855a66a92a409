import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import type { Actor } from '#lib/publishing/actor';
import { itemDeskHead } from '../../item-desk-head.ts';
import { milestoneAddress, milestonesAddress } from '../milestones-address.ts';

const places = ['milestone', 'words', 'revisions', 'redact'] as const;

interface MilestoneDeskHeadProps {
  locale: Locale;
  actor: Actor;
  milestone: DeskMilestone;
  current: (typeof places)[number];
}

/** What the head of each page of one milestone holds, with the ways that are open to who asks. */
export async function milestoneHeadOf(props: MilestoneDeskHeadProps): Promise<ItemHeadProps> {
  const { locale, actor, current, milestone } = props;
  const t = await getTranslations({ locale, namespace: 'milestonesDesk' });
  return itemDeskHead({
    ...{ locale, actor, places, current },
    item: milestone,
    listPath: milestonesAddress(locale),
    path: milestoneAddress(locale, milestone.itemId),
    words: { toList: t('toList'), untitled: t('unnamed'), pages: t('head.pages') },
    labelOf: (place) => t(`head.${place}`),
  });
}
