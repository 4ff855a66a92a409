import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { formatMoment } from '#lib/i18n/dates';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { findSpeakerCheck } from '#lib/people/admin-queries/find-speaker-check';
import type { SpeakerCheck } from '#lib/people/speaker-check-view';
import { markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../(site)/language-paths.ts';
import { NotFoundAnswer } from '../(site)/not-found-answer.tsx';
import { unlistedMetadata } from '../(site)/page-metadata.ts';
import { readerLocale } from '../(site)/reader-locale.ts';
import { SitePage } from '../(site)/site-page.tsx';
import { PersonSection, QuotesSection, SessionsSection } from './held-sections.tsx';
import { ProposeSection } from './propose-section.tsx';
import { portraitFilePath, selfCheckPath } from './self-check-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ link?: string | string[]; sent?: string | string[] }>;
}

const find = cache((token: string, locale: Locale) =>
  findSpeakerCheck(token, locale, portraitFilePath(locale, token)),
);

/** The head names nobody, and no other site is told of the address; its own must be: forms name where they come from. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readerLocale(params);
  if (!locale) return {};
  const t = await getTranslations({ locale, namespace: 'selfCheck' });
  return {
    ...(await unlistedMetadata(locale, t('title'))),
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  };
}

/** Shows somebody what the portal holds of them, and takes their changes: the link is the right. */
export default async function SelfCheck({ params, searchParams }: Props) {
  const locale = await readerLocale(params);
  if (!locale) return <NotFoundAnswer locale={null} />;
  const { link, sent } = await searchParams;
  const token = typeof link === 'string' ? link : '';
  const check = await find(token, locale);
  markPage(check ? 200 : 404);
  const pathIn = (one: Locale): string => (check ? selfCheckPath(one, token) : `/${one}`);
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(pathIn)} current={null}>
      <div className="page">
        <div className="self-check">
          {check ? null : <Gone locale={locale} />}
          {check && sent === '1' ? <Sent locale={locale} token={token} /> : null}
          {check && sent !== '1' ? <Check locale={locale} token={token} check={check} /> : null}
        </div>
      </div>
    </SitePage>
  );
}

async function Gone({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'selfCheck' });
  return (
    <>
      <h1>{t('gone')}</h1>
      <p>{t('goneText')}</p>
    </>
  );
}

async function Sent({ locale, token }: { locale: Locale; token: string }) {
  const t = await getTranslations({ locale, namespace: 'selfCheck' });
  return (
    <>
      <h1>{t('sentTitle')}</h1>
      <p>{t('sentText')}</p>
      <p>
        <a href={selfCheckPath(locale, token)}>{t('back')}</a>
      </p>
    </>
  );
}

async function Check(props: { locale: Locale; token: string; check: SpeakerCheck }) {
  const { locale, check } = props;
  const t = await getTranslations({ locale, namespace: 'selfCheck' });
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <p>{t('until', { moment: formatMoment(check.expiresAt, locale) })}</p>
      <PersonSection {...props} />
      <SessionsSection {...props} />
      <QuotesSection {...props} />
      {check.open.length > 0 ? <OpenSection {...props} /> : <ProposeSection {...props} />}
    </>
  );
}

/** What waits for a decision: until then nothing more is taken. */
async function OpenSection({ locale, check }: { locale: Locale; check: SpeakerCheck }) {
  const t = await getTranslations({ locale });
  return (
    <>
      <h2>{t('selfCheck.open')}</h2>
      <p>{t('problems.proposalsOpen')}</p>
      <ul>
        {check.open.map(({ proposalId, kind, language, words, agrees }) => (
          <li key={proposalId}>
            <strong>
              {t(`speakerChecks.kind.${kind}`, { language: language ? localeNames[language] : '' })}
            </strong>
            {': '}
            <span lang={language ?? undefined} className="self-check-words">
              {agrees === null ? words : t(agrees ? 'selfCheck.yes' : 'selfCheck.no')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
