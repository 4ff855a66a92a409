import { useTranslations } from 'next-intl';

interface ChangeNoteProps {
  /** Whether somebody's edits are in no version yet. */
  hasDraft: boolean;
  /** Whether there are words that its public page does not show. */
  isChanged: boolean;
  isPublic: boolean;
}

/** Edits that are in no version yet; else, of public words, a newer version that readers do not see yet. */
export function ChangeNote({ hasDraft, isChanged, isPublic }: ChangeNoteProps) {
  const t = useTranslations('languageState');
  if (hasDraft) return <span className="language-note">{t('openEdits')}</span>;
  return isChanged && isPublic ? <span className="language-note">{t('changed')}</span> : null;
}
