import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { FormAction } from '#components/admin/action-form';
import { RedactionForm, type RedactionState } from '#components/admin/articles/redaction-form';
import { Notice } from '#components/ui/notice';
import type { Locale } from '#lib/i18n/locales';
import { deskLocale } from './desk-locale.ts';
import { deskMetadata } from './desk-metadata.ts';
import { firstOf, type Query } from './people/people-address.ts';

/** The head of any page that takes words out for good. */
export async function redactionMetadata(params: Promise<{ locale: string }>): Promise<Metadata> {
  const locale = await deskLocale(params);
  const t = await getTranslations({ locale, namespace: 'redaction' });
  return deskMetadata(locale, t('heading'));
}

interface RedactionSheetProps {
  locale: Locale;
  itemId: string;
  /** Of the address: `done` says how many places were redacted just now. */
  query: Query;
  redact: FormAction<RedactionState>;
}

/** What a page that takes words out for good holds below its head. */
export async function RedactionSheet({ locale, itemId, query, redact }: RedactionSheetProps) {
  const count = Number(firstOf(query['done']) || 0);
  const t = await getTranslations({ locale, namespace: 'redaction' });
  return (
    <>
      <h1>{t('heading')}</h1>
      {count > 0 ? (
        <Notice kind="done" title={t('done', { count })}>
          <p>{t('doneNext')}</p>
        </Notice>
      ) : null}
      <p className="intro">{t('intro')}</p>
      <RedactionForm {...{ locale, itemId, redact }} />
    </>
  );
}
