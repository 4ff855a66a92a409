import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Picture } from '#components/shared/picture';
import { RemovalForm } from '#components/site/removal-form';
import { StatusPage } from '#components/site/status-page';
import type { Locale } from '#lib/i18n/locales';
import { longestRequest } from '#lib/media/medium';
import { findShownPicture } from '#lib/media/public-queries';
import { markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../(site)/language-paths.ts';
import { NotFoundAnswer } from '../(site)/not-found-answer.tsx';
import { unlistedMetadata } from '../(site)/page-metadata.ts';
import { readerLocale } from '../(site)/reader-locale.ts';
import { SitePage } from '../(site)/site-page.tsx';
import { loadSections } from '../(site)/site-sections.ts';
import { requestRemovalAction } from './actions.ts';
import { placeOf, type Query, type RemovalPlace } from './removal-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  if (!locale) return {};
  const t = await getTranslations({ locale, namespace: 'removal' });
  return unlistedMetadata(locale, t('heading'));
}

export default async function Removal({ params, searchParams }: Props) {
  const locale = await readerLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const { page, picture, sent } = await searchParams;
  const place = placeOf(page, picture);
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages((one) => `/${one}`)} current={null}>
      {sent === '1' ? <Thanks locale={locale} /> : <Request locale={locale} place={place} />}
    </SitePage>
  );
}

async function Thanks({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'removal' });
  return (
    <div className="page">
      <div className="removal">
        <h1>{t('sentTitle')}</h1>
        <p>{t('next')}</p>
        <p>
          <a href={`/${locale}`}>{t('toFront')}</a>
        </p>
      </div>
    </div>
  );
}

async function Request({ locale, place }: { locale: Locale; place: RemovalPlace | null }) {
  const t = await getTranslations({ locale, namespace: 'removal' });
  const shown = place ? await findShownPicture({ ...place, language: locale }) : null;
  if (!place || !shown) {
    markPage(404);
    const sections = await loadSections(locale);
    const status = await getTranslations({ locale, namespace: 'status.notFound' });
    return (
      <StatusPage title={t('absentTitle')} text={t('absentText')} next={status('next')} sections={sections} />
    );
  }
  return (
    <div className="page">
      <div className="removal">
        <h1>{t('heading')}</h1>
        <p>{t('intro')}</p>
        <figure>
          <Picture picture={shown.picture} sizes="24rem" priority />
          <figcaption>{t('page', { title: shown.title })}</figcaption>
        </figure>
        <RemovalForm
          action={requestRemovalAction}
          about={{ locale, page: place.itemId, picture: place.mediumId }}
          say={{
            words: t('words'),
            wordsHint: t('wordsHint'),
            contact: t('contact'),
            contactHint: t('contactHint'),
            trap: t('trap'),
            send: t('send'),
            problems: t('problems'),
          }}
          longest={longestRequest}
        />
        <h2>{t('nextHeading')}</h2>
        <p>{t('next')}</p>
      </div>
    </div>
  );
}
