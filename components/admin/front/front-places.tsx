import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button';
import type { DeskFrontSlot } from '#lib/front/front-desk-view';
import { type FrontSlotKind, frontSlotKinds } from '#lib/front/front-slot';
import type { FormAction } from '../action-form.tsx';
import { FrontSlotRow } from './front-slot-row.tsx';

interface FrontPlacesProps {
  /** What stands and what is planned. */
  ahead: DeskFrontSlot[];
  newPath: (kind: FrontSlotKind) => string;
  changePath: (slotId: string) => string;
  takeAway: FormAction;
}

/** Every place of the front page, with what stands there, what is planned, and what stands there by itself. */
export function FrontPlaces({ ahead, newPath, changePath, takeAway }: FrontPlacesProps) {
  const t = useTranslations('frontDesk');
  const place = useTranslations('frontPlace');
  return frontSlotKinds.map((kind) => {
    const slots = ahead.filter((slot) => slot.kind === kind);
    return (
      <section key={kind} className="sheet" aria-labelledby={kind}>
        <h2 id={kind}>{place(`${kind}.name`)}</h2>
        <p>{place(`${kind}.about`)}</p>
        {slots.some(({ standing }) => standing === 'now') ? null : <p>{place(`${kind}.byItself`)}</p>}
        <ul className="front-slots">
          {slots.map((slot) => (
            <FrontSlotRow
              key={slot.slotId}
              slot={slot}
              changePath={changePath(slot.slotId)}
              takeAway={takeAway}
            />
          ))}
        </ul>
        <p>
          <ButtonLink href={newPath(kind)}>
            {t('choose')} <span className="unseen">{place(`${kind}.name`)}</span>
          </ButtonLink>
        </p>
      </section>
    );
  });
}
