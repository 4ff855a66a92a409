import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TermRows } from '#components/admin/glossary/term-rows';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { listDeskTerms } from '#lib/glossary/admin-queries/desk-terms';
import { glossaryPath } from '#lib/glossary/term-paths';
import { mayPublishing } from '#lib/publishing/actor';
import { requireActor } from '../desk-actor.ts';
import { deskLocale } from '../desk-locale.ts';
import { deskMetadata } from '../desk-metadata.ts';
import { glossaryAddress, termAddress } from './glossary-address.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'glossaryDesk' });
  return deskMetadata(locale, t('heading'));
}

export default async function DeskGlossary({ params }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const terms = await listDeskTerms(actor, locale);
  const t = await getTranslations({ locale, namespace: 'glossaryDesk' });
  return (
    <>
      <div className="page-head">
        <h1>{t('heading')}</h1>
        <ButtonLink kind="quiet" href={glossaryPath(locale)}>
          {t('open')}
        </ButtonLink>
        {mayPublishing(actor, 'publish') ? (
          <ButtonLink kind="primary" href={`${glossaryAddress(locale)}/new`}>
            {t('new')}
          </ButtonLink>
        ) : null}
      </div>
      {terms.length > 0 ? (
        <TermRows rows={terms.map((term) => ({ term, path: termAddress(locale, term.termId) }))} />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneNext')}</p>
        </EmptyState>
      )}
    </>
  );
}
