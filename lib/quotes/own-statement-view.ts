import type { Language } from '#lib/core/languages';

/** Words of somebody in a text that is not public yet, as they see them by their link: nothing else of that text. */
export interface OwnStatement {
  language: Language;
  words: string;
  manner: 'verbatim' | 'reported';
}
