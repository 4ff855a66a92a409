import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UsesList } from '#components/admin/media/uses-list';
import { PersonWordsForm } from '#components/admin/people/person-words-form';
import { ButtonLink } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import type { Locale } from '#lib/i18n/locales';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { deedOf, peopleAddress, personAddress, type Query, searchOf } from '../people-address.ts';
import { savePersonAction } from './actions.ts';
import { ChecksSection } from './checks-section.tsx';
import { EndingSection } from './ending-section.tsx';
import { PostsSection } from './posts-section.tsx';
import { PublicSection } from './public-section.tsx';
import { QuotesSection } from './quotes-section.tsx';
import { requirePerson } from './require-person.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { name } = await requirePerson(locale, (await params).id);
  const t = await getTranslations({ locale, namespace: 'peopleDesk' });
  return deskMetadata(locale, name || t('unnamed'));
}

export default async function DeskPersonPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const person = await requirePerson(locale, (await params).id);
  const query = await searchParams;
  const deed = deedOf(query);
  const t = await getTranslations({ locale, namespace: 'peopleDesk' });
  const isOver = person.isArchived || person.mergedIntoId !== null;
  return (
    <>
      <div className="page-head">
        <h1>{person.name || t('unnamed')}</h1>
        <ButtonLink kind="quiet" href={peopleAddress(locale)}>
          {t('toList')}
        </ButtonLink>
      </div>
      {deed ? <Notice kind="done">{t(`done.${deed}`)}</Notice> : null}
      {isOver ? <OverNotice locale={locale} person={person} /> : null}
      {isOver ? null : (
        <>
          <section className="sheet" aria-labelledby="words">
            <h2 id="words">{t('words.heading')}</h2>
            <PersonWordsForm locale={locale} person={person} save={savePersonAction} />
          </section>
          <PostsSection locale={locale} person={person} />
          <PublicSection locale={locale} person={person} />
          <QuotesSection locale={locale} person={person} />
          <ChecksSection locale={locale} person={person} />
        </>
      )}
      <UsesSection locale={locale} person={person} />
      {isOver ? null : <EndingSection locale={locale} person={person} search={searchOf(query['merge'])} />}
    </>
  );
}

async function OverNotice({ locale, person }: { locale: Locale; person: DeskPerson }) {
  const t = await getTranslations({ locale, namespace: 'peopleDesk' });
  if (!person.mergedIntoId) return <Notice kind="note">{t('removedNote')}</Notice>;
  return (
    <Notice kind="note" title={t('mergedAway')}>
      <p>
        <a href={personAddress(locale, person.mergedIntoId)}>{t('toMerged')}</a>
      </p>
    </Notice>
  );
}

async function UsesSection({ locale, person }: { locale: Locale; person: DeskPerson }) {
  const t = await getTranslations({ locale, namespace: 'uses' });
  return (
    <section className="sheet" aria-labelledby="uses">
      <h2 id="uses">{t('heading')}</h2>
      <UsesList locale={locale} uses={person.uses} />
    </section>
  );
}
