import type { Language } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';

/** The addresses of one article at the desk. */
export function articleDeskPaths(locale: Locale, itemId: string) {
  const edit = `/${locale}/admin/articles/${itemId}`;
  return {
    edit,
    look: `${edit}/look`,
    lookIn: (language: Language) => `${edit}/look?language=${language}`,
    publish: `${edit}/publish`,
    revisions: `${edit}/revisions`,
    redact: `${edit}/redact`,
    revisionsIn: (language: Language) => `${edit}/revisions?language=${language}`,
    revision: (language: Language, number: number) => `${edit}/revisions/${language}/${number}`,
    /** A preview always stands in its own language, whatever that of the desk is. */
    previewIn: (language: Language) => `/${language}/admin/articles/${itemId}/preview/${language}`,
    cardIn: (language: Language) => `${edit}/card/${language}`,
  };
}
