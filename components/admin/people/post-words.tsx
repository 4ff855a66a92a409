import { type Locale, locales } from '#lib/i18n/locales';
import type { DeskAppointment } from '#lib/people/person-desk-view';

/** A post in a line, in the desk's language where it is known in it. */
export function PostWords({ locale, appointment }: { locale: Locale; appointment: DeskAppointment }) {
  const { posts, organisation, heldFrom, heldUntil, attestedOn } = appointment;
  const shown = [locale, ...locales].find((one) => posts[one] !== '');
  const time = heldFrom || heldUntil ? `${heldFrom || '…'} – ${heldUntil || '…'}` : attestedOn;
  return (
    <>
      <p>
        <span lang={shown === locale ? undefined : shown}>{shown ? posts[shown] : ''}</span>, {organisation}
      </p>
      <p className="rows-note">{time}</p>
    </>
  );
}
