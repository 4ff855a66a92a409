import { useTranslations } from 'next-intl';
import type { HandedOver } from '#lib/publishing/rules/hand-over';
import type { LocalizationState } from '#lib/publishing/rules/states';

interface HandOverNoteProps {
  state: LocalizationState;
  handedOver: HandedOver | null;
}

/** Says that something waits for the editors where the state does not say so itself, and what was saved since. */
export function HandOverNote({ state, handedOver }: HandOverNoteProps) {
  const t = useTranslations('languageState');
  if (handedOver === null) return null;
  return (
    <>
      {state === 'in_review' ? null : <span className="language-note">{t('handedOver')}</span>}
      {handedOver === 'older' ? <span className="language-note">{t('changedSince')}</span> : null}
    </>
  );
}
