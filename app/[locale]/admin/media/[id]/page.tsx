import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DoneFocus } from '#components/admin/done-focus';
import { MediumHead } from '#components/admin/media/medium-head';
import { RemovalForms } from '#components/admin/media/removal-forms';
import { ToldProblems } from '#components/admin/media/told-problems';
import { UsesList } from '#components/admin/media/uses-list';
import { ButtonLink } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { requestsAddress } from '../../requests/requests-address.ts';
import { deedOf, libraryAddress, type Query } from '../media-address.ts';
import { problemsOf } from '../upload-answer.ts';
import { deleteAction, putBackAction, takeDownAction } from './actions.ts';
import { ChangeSections } from './change-sections.tsx';
import { ChildrenSection } from './children-section.tsx';
import { requireMedium } from './require-medium.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { card } = await requireMedium(locale, (await params).id);
  const t = await getTranslations({ locale, namespace: 'medium' });
  return deskMetadata(locale, card.name || t('unnamed'));
}

export default async function LibraryMediumPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const medium = await requireMedium(locale, (await params).id);
  const query = await searchParams;
  const deed = deedOf(query);
  const t = await getTranslations({ locale, namespace: 'medium' });
  const uses = await getTranslations({ locale, namespace: 'uses' });
  return (
    <>
      <div className="page-head">
        <h1>{medium.card.name || t('unnamed')}</h1>
        <ButtonLink kind="quiet" href={libraryAddress(locale)}>
          {t('toLibrary')}
        </ButtonLink>
      </div>
      {deed ? (
        <DoneFocus key={`${deed} ${medium.version}`}>
          <Notice kind="done">{t(`done.${deed}`)}</Notice>
        </DoneFocus>
      ) : null}
      <ToldProblems problems={problemsOf(query)} />
      <div className="medium-columns">
        <section className="sheet medium-head">
          <MediumHead locale={locale} medium={medium} requestsPath={requestsAddress(locale)} />
        </section>
        <div className="medium-main">
          {medium.picture ? <ChildrenSection locale={locale} medium={medium} /> : null}
          {medium.may.change ? <ChangeSections locale={locale} medium={medium} /> : null}
        </div>
        <section aria-labelledby="uses" className="sheet medium-uses">
          <h2 id="uses">{uses('heading')}</h2>
          <UsesList locale={locale} uses={medium.uses} />
          <RemovalForms
            locale={locale}
            medium={medium}
            takeDown={takeDownAction}
            putBack={putBackAction}
            remove={deleteAction}
          />
        </section>
      </div>
    </>
  );
}
