import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isLanguage } from '#lib/core/languages';
import { requireActor } from '../../../desk-actor.ts';
import { deskLocale } from '../../../desk-locale.ts';
import { deskMetadata } from '../../../desk-metadata.ts';
import { ItemWords } from '../../../item-words.tsx';
import type { Query } from '../../../people/people-address.ts';
import { pageAddress } from '../../pages-address.ts';
import { pageHeadOf } from '../page-desk-head.ts';
import { requirePage } from '../require-page.ts';
import { loadPageEditor } from './load-page-editor.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'pagesDesk.head' });
  return deskMetadata(locale, t('words'));
}

export default async function PageWords({ params, searchParams }: Props) {
  const locale = await deskLocale(params);
  const actor = await requireActor(locale);
  const page = await requirePage(locale, (await params).id);
  const { language: asked } = await searchParams;
  const language = isLanguage(asked) ? asked : null;
  const view = (await loadPageEditor(actor, page.itemId, language, locale)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'pagesDesk.head' });
  return (
    <ItemWords
      {...{ locale, actor, view }}
      heading={t('words')}
      head={await pageHeadOf({ locale, actor, page, current: 'words' })}
      path={pageAddress(locale, page.itemId)}
      section={null}
    />
  );
}
