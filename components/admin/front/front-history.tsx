import { useLocale, useTranslations } from 'next-intl';
import type { DeskFrontSlot } from '#lib/front/front-desk-view';
import { formatMoment } from '#lib/i18n/dates';
import type { FormAction } from '../action-form.tsx';
import { FrontDeedForm } from './front-deed-form.tsx';
import { FrontSpan } from './front-slot-row.tsx';
import { FrontSlotWords, nameOfSlot } from './front-slot-words.tsx';

interface FrontHistoryProps {
  past: DeskFrontSlot[];
  putBack: FormAction;
}

/** Who chose what and when, as it was; what was taken away before its time can be put back. */
export function FrontHistory({ past, putBack }: FrontHistoryProps) {
  const t = useTranslations('frontDesk');
  const place = useTranslations('frontPlace');
  const locale = useLocale();
  if (past.length === 0) return <p>{t('noHistory')}</p>;
  return (
    <ul className="front-slots">
      {past.map((slot) => (
        <li key={slot.slotId} className="front-slot">
          <p>
            <strong>{place(`${slot.kind}.name`)}</strong> <FrontSpan slot={slot} />
          </p>
          <FrontSlotWords slot={slot} />
          <p className="field-hint">
            {t('chosen', { who: slot.chosenBy, when: formatMoment(slot.chosenAt, locale) })}{' '}
            {slot.takenAway
              ? t('takenAway', { who: slot.takenAway.by, when: formatMoment(slot.takenAway.at, locale) })
              : null}
          </p>
          {slot.standing === 'takenAway' ? (
            <FrontDeedForm slotId={slot.slotId} insteadOf={null} deed={putBack}>
              {t('putBack')} <span className="unseen">{nameOfSlot(slot)}</span>
            </FrontDeedForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
