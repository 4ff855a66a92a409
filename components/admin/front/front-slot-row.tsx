import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button';
import { lastWholeDay } from '#lib/core/when';
import type { DeskFrontSlot } from '#lib/front/front-desk-view';
import { frontZone } from '#lib/front/front-slot';
import { formatMoment, formatPartialDate } from '#lib/i18n/dates';
import type { FormAction } from '../action-form.tsx';
import { FrontDeedForm } from './front-deed-form.tsx';
import { FrontSlotWords, nameOfSlot } from './front-slot-words.tsx';

/** From when until when something stands, by the clock of Bishkek. */
export function FrontSpan({ slot: { from, until } }: { slot: Pick<DeskFrontSlot, 'from' | 'until'> }) {
  const t = useTranslations('frontDesk');
  const locale = useLocale();
  const begin = formatMoment(from, locale);
  if (!until) return t('openSpan', { from: begin });
  const lastDay = lastWholeDay(until, frontZone);
  return lastDay
    ? t('spanOfDays', { from: begin, day: formatPartialDate(lastDay, locale) })
    : t('span', { from: begin, until: formatMoment(until, locale) });
}

interface FrontSlotRowProps {
  slot: DeskFrontSlot;
  /** Where it is changed. */
  changePath: string;
  takeAway: FormAction;
}

/** What stands in a place or is planned for it, with what can be done to it. */
export function FrontSlotRow({ slot, changePath, takeAway }: FrontSlotRowProps) {
  const t = useTranslations('frontDesk');
  const locale = useLocale();
  const name = nameOfSlot(slot);
  return (
    <li className="front-slot">
      <p>
        <strong>{slot.standing === 'now' ? t('now') : t('planned')}</strong> <FrontSpan slot={slot} />
      </p>
      <FrontSlotWords slot={slot} />
      <p className="field-hint">
        {t('chosen', { who: slot.chosenBy, when: formatMoment(slot.chosenAt, locale) })}
      </p>
      <div className="button-row">
        <ButtonLink href={changePath}>
          {t('change')} <span className="unseen">{name}</span>
        </ButtonLink>
        <FrontDeedForm slotId={slot.slotId} insteadOf={null} deed={takeAway}>
          {slot.standing === 'now' ? t('endNow') : t('callOff')} <span className="unseen">{name}</span>
        </FrontDeedForm>
      </div>
    </li>
  );
}
