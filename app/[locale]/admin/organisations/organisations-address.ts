import type { Locale } from '#lib/i18n/locales';

/** What was just done to an organisation, as the address of its page says it. */
const deeds = ['saved', 'merged'] as const;
type Deed = (typeof deeds)[number];

/** The list of organisations at the desk. */
export const organisationsAddress = (locale: Locale): string => `/${locale}/admin/organisations`;

/** The page of an organisation at the desk; `done` says what was just done to it. */
export function organisationAddress(locale: Locale, organisationId: string, done?: Deed): string {
  const path = `${organisationsAddress(locale)}/${organisationId}`;
  return done ? `${path}?done=${done}` : path;
}

export function deedOf(text: string): Deed | null {
  return deeds.find((deed) => deed === text) ?? null;
}
