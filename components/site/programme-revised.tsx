import { useLocale, useTranslations } from 'next-intl';
import type { ProgrammeRevision } from '#lib/events/event-view';
import { momentInWords } from '#lib/i18n/when-in-words';

/** Why readers do not see the programme at the moment. */
export function ProgrammeRevised({ revised, zone }: { revised: ProgrammeRevision; zone: string }) {
  const t = useTranslations('programme.revised');
  const locale = useLocale();
  const { since, reason } = revised;
  return (
    <div className="notices">
      <p>{t('since', { moment: momentInWords(since, zone, locale) })}</p>
      {reason ? <p lang={reason.language}>{reason.text}</p> : null}
    </div>
  );
}
