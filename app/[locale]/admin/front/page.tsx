import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LanguageTabs } from '#components/admin/articles/language-tabs';
import { DoneFocus } from '#components/admin/done-focus';
import { FrontDeedForm } from '#components/admin/front/front-deed-form';
import { FrontHistory } from '#components/admin/front/front-history';
import { FrontPlaces } from '#components/admin/front/front-places';
import { ButtonLink } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { findDeskFront } from '#lib/front/admin-queries/desk-front';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { firstOf, type Query } from '../people/people-address.ts';
import { putBackFrontSlotAction, takeAwayFrontSlotAction } from './actions.ts';
import {
  type FrontDeed,
  frontAddress,
  frontDeedOf,
  frontLookAddress,
  languageOr,
  newSlotAddress,
  slotAddress,
} from './front-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'frontDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskFrontPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const query = await searchParams;
  const language = languageOr(locale, firstOf(query['language']));
  const front = (await findDeskFront(await requireActor(locale), language)) ?? notFound();
  const done = frontDeedOf(query);
  const t = await getTranslations({ locale, namespace: 'frontDesk' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink href={frontLookAddress(locale, language)}>{t('look')}</ButtonLink>
        <ButtonLink kind="quiet" href={`/${language}`}>
          {t('open')}
        </ButtonLink>
      </div>
      <p>{t('intro')}</p>
      <LanguageTabs
        label={t('languages')}
        paths={{
          ky: frontAddress(locale, 'ky'),
          ru: frontAddress(locale, 'ru'),
          en: frontAddress(locale, 'en'),
        }}
        current={language}
      />
      {done ? <Done key={done.slotId} locale={locale} done={done} /> : null}
      <FrontPlaces
        ahead={front.ahead}
        newPath={(kind) => newSlotAddress(locale, language, kind)}
        changePath={(slotId) => slotAddress(locale, slotId)}
        takeAway={takeAwayFrontSlotAction}
      />
      <section className="sheet" aria-labelledby="history">
        <h2 id="history">{t('history')}</h2>
        <FrontHistory past={front.past} putBack={putBackFrontSlotAction} />
      </section>
    </>
  );
}

/** What was just done, with what undoes it. */
async function Done({ locale, done: { deed, slotId, formerId } }: { locale: Locale; done: FrontDeed }) {
  const t = await getTranslations({ locale, namespace: 'frontDesk' });
  const isGone = deed === 'takenAway';
  return (
    <DoneFocus>
      <Notice kind="done">
        <p>{t(`done.${deed}`)}</p>
        {isGone || formerId ? (
          <FrontDeedForm
            slotId={formerId ?? slotId}
            insteadOf={formerId ? slotId : null}
            deed={putBackFrontSlotAction}
          >
            {t('undo')}
          </FrontDeedForm>
        ) : (
          <FrontDeedForm slotId={slotId} insteadOf={null} deed={takeAwayFrontSlotAction}>
            {t('undo')}
          </FrontDeedForm>
        )}
      </Notice>
    </DoneFocus>
  );
}
