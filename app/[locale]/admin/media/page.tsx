import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LibraryFilters } from '#components/admin/media/library-filters';
import { LibraryGrid } from '#components/admin/media/library-grid';
import { ToldProblems } from '#components/admin/media/told-problems';
import { UploadBox } from '#components/admin/media/upload-box';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import type { Locale } from '#lib/i18n/locales';
import { listMedia } from '#lib/media/admin-queries/list-media';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { filterOf, isNarrowed, type LibraryFilter, libraryAddress, type Query } from './media-address.ts';
import { problemsOf } from './upload-answer.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'library' });
  return deskMetadata(locale, t('heading'));
}

export default async function Library({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const query = await searchParams;
  const filter = filterOf(query);
  const { cards, next } = await listMedia(actor, locale, filter);
  const t = await getTranslations({ locale, namespace: 'library' });
  const path = libraryAddress(locale);
  return (
    <>
      <h1 className="mb-4">{t('heading')}</h1>
      <ToldProblems problems={problemsOf(query)} />
      <UploadBox address={`${path}/upload`} />
      <LibraryFilters path={path} filter={filter} />
      {cards.length > 0 ? (
        <LibraryGrid locale={locale} cards={cards} path={path} />
      ) : (
        <NothingHere locale={locale} filter={filter} />
      )}
      <nav aria-label={t('pages')} className="button-row">
        {filter.after ? (
          <ButtonLink href={libraryAddress(locale, { ...filter, after: null })}>{t('newest')}</ButtonLink>
        ) : null}
        {next ? (
          <ButtonLink href={libraryAddress(locale, { ...filter, after: next })}>{t('older')}</ButtonLink>
        ) : null}
      </nav>
    </>
  );
}

async function NothingHere({ locale, filter }: { locale: Locale; filter: LibraryFilter }) {
  const t = await getTranslations({ locale, namespace: 'library' });
  return isNarrowed(filter) ? (
    <EmptyState title={t('noneFound')}>
      <p>{t('noneFoundNext')}</p>
    </EmptyState>
  ) : (
    <EmptyState title={t('noneYet')}>
      <p>{t('noneYetNext')}</p>
    </EmptyState>
  );
}
