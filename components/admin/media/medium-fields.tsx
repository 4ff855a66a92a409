import type { Locale } from '#lib/i18n/locales';

interface MediumFieldsProps {
  locale: Locale;
  mediumId: string;
  version: number;
}

/** What every form about a medium sends along: which one, and in which state it was seen. */
export function MediumFields({ locale, mediumId, version }: MediumFieldsProps) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="mediumId" value={mediumId} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
