import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { WordsPublicSection } from '../../words-public-section.tsx';
import { milestoneAddress } from '../milestones-address.ts';
import {
  changeMilestoneSlugAction,
  handOverMilestoneAction,
  publishMilestoneAction,
  takeBackMilestoneAction,
  withdrawMilestoneAction,
} from './actions.ts';

/** What the public sees of a milestone, what is missing in each language, and evidence that is gone. */
export async function PublicSection({ locale, milestone }: { locale: Locale; milestone: DeskMilestone }) {
  return (
    <WordsPublicSection
      locale={locale}
      item={milestone}
      path={milestoneAddress(locale, milestone.itemId)}
      notice={await goneNotice(locale, milestone)}
      publish={publishMilestoneAction}
      handOver={handOverMilestoneAction}
      takeBack={takeBackMilestoneAction}
      withdraw={withdrawMilestoneAction}
      changeSlug={changeMilestoneSlugAction}
    />
  );
}

/** Evidence that readers can't see any more: they are told so. */
async function goneNotice(locale: Locale, { linked, documents, wasPublic }: DeskMilestone) {
  const t = await getTranslations({ locale, namespace: 'milestonesDesk' });
  const names = [
    ...linked.evidence.filter(({ isGone }) => isGone).map(({ name }) => name),
    ...documents.filter(({ isGone }) => isGone).map(({ title }) => title || t('evidence.untitled')),
  ];
  if (!wasPublic || names.length === 0) return null;
  return (
    <p className="notice">
      {t('evidenceGone', { names: names.join('; ') })}{' '}
      <a href="#evidence" className="tap">
        {t('evidence.heading')}
      </a>
    </p>
  );
}
