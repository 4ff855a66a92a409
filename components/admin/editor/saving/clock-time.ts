import { portalZone } from '#lib/i18n/dates';

const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: portalZone });

/** Hours and minutes of an instant in the portal's zone, the same in all languages; null of none. */
export function clockTime(instant: string | null): string | null {
  return instant === null ? null : format.format(new Date(instant));
}
