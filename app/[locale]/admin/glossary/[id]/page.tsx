import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { RemoveTermForm } from '#components/admin/glossary/remove-term-form';
import { TermForm } from '#components/admin/glossary/term-form';
import { TermWordings } from '#components/admin/glossary/term-wordings';
import { ButtonLink } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { findDeskTerm } from '#lib/glossary/admin-queries/desk-terms';
import type { DeskTerm } from '#lib/glossary/term-view';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../../desk-actor.ts';
import { deskLocale } from '../../desk-locale.ts';
import { deskMetadata } from '../../desk-metadata.ts';
import { firstOf, type Query } from '../../people/people-address.ts';
import { editTermAction, removeTermAction } from '../actions.ts';
import { glossaryAddress } from '../glossary-address.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

const requireTerm = cache(async (locale: Locale, id: string): Promise<DeskTerm> => {
  const actor = await requireActor(locale);
  return (await findDeskTerm(actor, id, locale)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const { name } = await requireTerm(locale, (await params).id);
  const t = await getTranslations({ locale, namespace: 'glossaryDesk' });
  return deskMetadata(locale, name || t('gone'));
}

export default async function DeskTermPage({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const term = await requireTerm(locale, (await params).id);
  const isSaved = firstOf((await searchParams)['done']) === 'saved';
  const t = await getTranslations({ locale, namespace: 'glossaryDesk' });
  const mayChange = term.mayChange && !term.isRemoved;
  return (
    <>
      <div className="page-head">
        <h1>{term.name || t('gone')}</h1>
        <ButtonLink kind="quiet" href={glossaryAddress(locale)}>
          {t('toList')}
        </ButtonLink>
      </div>
      {isSaved ? <Notice kind="done">{t('saved')}</Notice> : null}
      {term.isRemoved ? <Notice kind="note">{t('gone')}</Notice> : null}
      {mayChange ? (
        <section className="sheet">
          <p>{t('intro')}</p>
          <TermForm locale={locale} term={term} send={editTermAction} />
          <RemoveTermForm locale={locale} term={term} remove={removeTermAction} />
        </section>
      ) : (
        <TermWordings term={term} />
      )}
    </>
  );
}
