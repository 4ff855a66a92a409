import type { Locale } from '#lib/i18n/locales';

/** The addresses of the programme of an event at the desk. */
export function programmeDeskPaths(locale: Locale, eventId: string) {
  const event = `/${locale}/admin/events/${eventId}`;
  const edit = `${event}/programme`;
  return {
    event,
    edit,
    draft: `${edit}/draft`,
    release: `${edit}/release`,
    /** After a release; `number` says which one it was. */
    released: (number: number) => `${edit}/release?released=${number}`,
  };
}
