'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import type { Language } from '#lib/core/languages';
import type { Problem } from '#lib/core/result';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { CopyButton } from '../copy-button.tsx';
import { ProblemList } from '../problem-list.tsx';

export interface PreviewLinkState {
  problems: Problem[];
  /** The link that was just made: told once and never again. */
  made: { address: string; language: Language; until: string } | null;
}

interface PreviewLinkFormProps {
  locale: Locale;
  itemId: string;
  language: Language;
  create: (state: PreviewLinkState, form: FormData) => Promise<PreviewLinkState>;
}

const untouched: PreviewLinkState = { problems: [], made: null };

/** Makes a link that shows the saved words of one language to somebody without an account. */
export function PreviewLinkForm({ locale, itemId, language, create }: PreviewLinkFormProps) {
  const t = useTranslations('look.links');
  const [{ problems, made }, act, isBusy] = useActionState(create, untouched);
  return (
    <form action={act}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="language" value={language} />
      {problems.length > 0 ? (
        <Notice kind="problem">
          <ProblemList problems={problems} editPath={null} language={language} />
        </Notice>
      ) : null}
      {made ? (
        <Notice kind="done" title={t('made', { language: localeNames[made.language] })}>
          <p>{t('madeNote', { moment: made.until })}</p>
          <p className="made-link">
            <input readOnly value={made.address} aria-label={t('address')} className="control" />
            <CopyButton text={made.address} label={t('copy')} copiedLabel={t('copied')} />
          </p>
        </Notice>
      ) : null}
      <Button type="submit" aria-disabled={isBusy}>
        {t('make', { language: localeNames[language] })}
      </Button>
    </form>
  );
}
