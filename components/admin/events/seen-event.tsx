import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';

/** What a form about an event, or a milestone, has to say of it. */
export type SeenItem = Pick<DeskEvent, 'itemId' | 'sharedId' | 'redactions'>;

/** Which one a form is about, in the state that was seen. */
export function SeenEvent({ locale, event }: { locale: Locale; event: SeenItem }) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={event.itemId} />
      <input type="hidden" name="sharedRevisionId" value={event.sharedId ?? ''} />
      <input type="hidden" name="redactions" value={event.redactions} />
    </>
  );
}
