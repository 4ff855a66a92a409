import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PeopleListPage } from '#components/site/people-list-page';
import type { Locale } from '#lib/i18n/locales';
import { organisationsPath } from '#lib/organisations/organisation-paths';
import { listPublicPeople } from '#lib/people/list-public-queries';
import { letterPath, peopleAfterPath, peoplePath } from '#lib/people/person-paths';
import { dependOn, markPage } from '#lib/platform/render-record';
import { pathsInAllLanguages } from '../language-paths.ts';
import { NotFoundAnswer } from '../not-found-answer.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { SitePage } from '../site-page.tsx';
import '../list-pages.css';

/** A page of the list of people, as its address names it; where it begins is text of the address. */
export interface PeopleAddress {
  locale: Locale | null;
  at: 'first' | 'letter' | 'after';
  from: string;
}

/** A letter of an address: its number in Unicode; null where it is none. */
function letterOfAddress(from: string): string | null {
  if (!/^[0-9a-f]{2,5}$/.test(from)) return null;
  const letter = String.fromCodePoint(Number.parseInt(from, 16));
  return /^\p{Lu}$/u.test(letter) ? letter : null;
}

/** One query for a page and its head. */
const load = cache(async (locale: Locale, at: PeopleAddress['at'], from: string) => {
  if (at === 'first') return listPublicPeople(locale);
  if (at === 'letter') {
    const letter = letterOfAddress(from);
    return letter ? listPublicPeople(locale, { at, letter }) : null;
  }
  return /^[1-9]\d{0,8}$/.test(from) ? listPublicPeople(locale, { at, number: Number(from) }) : null;
});

function ownPath({ at, from }: PeopleAddress, locale: Locale): string {
  if (at === 'first') return peoplePath(locale);
  return at === 'letter'
    ? letterPath(locale, letterOfAddress(from) ?? '')
    : peopleAfterPath(locale, Number(from));
}

/** The head of the list; only its first page is listed by search engines, beside the people themselves. */
export async function peopleMetadata(address: PeopleAddress): Promise<Metadata> {
  const { locale, at, from } = address;
  const answer = locale ? await load(locale, at, from) : null;
  if (!locale || !answer) return {};
  const t = await getTranslations({ locale, namespace: 'people' });
  const letter = at === 'letter' ? letterOfAddress(from) : null;
  const languagePaths = pathsInAllLanguages(peoplePath);
  const path = ownPath(address, locale);
  return pageMetadata({
    locale,
    title: letter ? t('fromLetter', { letter }) : t('heading'),
    description: t('intro'),
    path,
    languagePaths: { ...languagePaths, [locale]: { path, isTranslated: true } },
    isListed: at === 'first',
  });
}

/** The list in its frame, or the designed 404. */
export async function PeopleAnswer({ locale, at, from }: PeopleAddress) {
  const answer = locale ? await load(locale, at, from) : null;
  if (!locale || !answer) return <NotFoundAnswer locale={locale} />;
  dependOn(answer.freshness);
  markPage(200);
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(peoplePath)} current="people">
      <PeopleListPage
        list={answer.list}
        firstPath={at === 'first' ? null : peoplePath(locale)}
        organisationsPath={organisationsPath(locale)}
      />
    </SitePage>
  );
}
