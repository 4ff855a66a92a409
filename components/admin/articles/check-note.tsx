import { useTranslations } from 'next-intl';

interface CheckNoteProps {
  standing: { isBehind: boolean; needsCheck: boolean };
}

/** That the source of a translation moved on since it was checked; else that some of it never was. */
export function CheckNote({ standing: { isBehind, needsCheck } }: CheckNoteProps) {
  const t = useTranslations('languageState');
  if (isBehind) return <span className="language-note">{t('behind')}</span>;
  return needsCheck ? <span className="language-note">{t('unchecked')}</span> : null;
}
