import 'server-only';
import { getTranslations } from 'next-intl/server';
import { MissingInEvent } from '#components/admin/events/missing-in-event';
import { type Language, languages } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import type { DeskMilestone } from '#lib/milestones/milestone-desk-view';
import { ItemPublicSection } from '../../item-public-section.tsx';
import {
  changeMilestoneSlugAction,
  handOverMilestoneAction,
  publishMilestoneAction,
  takeBackMilestoneAction,
  withdrawMilestoneAction,
} from './actions.ts';
import { wordsPathsOf } from './milestone-desk-head.ts';

/** What the public sees of a milestone, what is missing in each language, and evidence that is gone. */
export async function PublicSection({ locale, milestone }: { locale: Locale; milestone: DeskMilestone }) {
  const t = await getTranslations({ locale, namespace: 'publishing.item' });
  const paths = wordsPathsOf(locale, milestone.itemId);
  const notesOf = (language: Language) => {
    const { hasDraft, missing } = milestone.languages[language];
    return (
      <>
        {hasDraft ? (
          <p className="field-hint">
            <a href={paths[language]}>{t('openEdits')}</a>
          </p>
        ) : null}
        <MissingInEvent problems={missing} wordsPath={paths[language]} />
      </>
    );
  };
  return (
    <ItemPublicSection
      notice={await goneNotice(locale, milestone)}
      locale={locale}
      item={milestone}
      unready={languages.filter((language) => milestone.languages[language].missing.length > 0)}
      notesOf={notesOf}
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
