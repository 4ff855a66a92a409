import 'server-only';
import { getTranslations } from 'next-intl/server';
import { ChildForm } from '#components/admin/media/child-form';
import { ConsentForm } from '#components/admin/media/consent-form';
import { ConsentList } from '#components/admin/media/consent-list';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import type { LibraryMedium } from '#lib/media/library-view';
import { mediumAddress } from '../media-address.ts';
import { answerAction, withdrawConsentAction } from './actions.ts';

/** The question about children, and what follows from a yes. */
export async function ChildrenSection({ locale, medium }: { locale: Locale; medium: LibraryMedium }) {
  const child = await getTranslations({ locale, namespace: 'child' });
  const consents = await getTranslations({ locale, namespace: 'consents' });
  const { card, version, childAnswer, may } = medium;
  const path = `${mediumAddress(locale, card.mediumId)}/consents`;
  return (
    <>
      <section aria-labelledby="child" className="sheet">
        <h2 id="child">{child('heading')}</h2>
        <ChildForm locale={locale} medium={medium} action={answerAction} />
        {childAnswer === 'yes' ? <p className="mt-3">{child('instead')}</p> : null}
      </section>
      {childAnswer === 'yes' || medium.consents.length > 0 ? (
        <section aria-labelledby="consents" className="sheet">
          <h2 id="consents">{consents('heading')}</h2>
          <ConsentList
            locale={locale}
            mediumId={card.mediumId}
            version={version}
            consents={medium.consents}
            mayViewPapers={may.viewPaper}
            path={path}
            withdraw={withdrawConsentAction}
          />
          {may.change ? (
            <Question label={consents('add')}>
              <ConsentForm locale={locale} action={`${path}/upload`} />
            </Question>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
