import type { Language } from '#lib/core/languages';
import type { LocalizationState } from '#lib/publishing/rules/states';
import type { Checks, Words } from '#lib/publishing/words';
import type { ArticleForm, ArticleShared } from './article.ts';

/** One of the texts that an article has in a language, with what tells it from others. */
export interface StandingText {
  words: Words;
  /** Equal texts have equal digests, whether they are saved or not. */
  digest: string;
}

/** How an article stands in one language: what the public sees, what was saved last, and what is being typed. */
export interface LanguageStanding {
  language: Language;
  state: LocalizationState;
  slug: string | null;
  /** Null where the public sees nothing now. Moments are ISO 8601, UTC. */
  live:
    | (StandingText & {
        revisionId: string;
        sharedRevisionId: string;
        number: number;
        path: string;
        /** Since when these very words are public. */
        since: string;
        publishedAt: string;
      })
    | null;
  saved: (StandingText & { revisionId: string; number: number; at: string; by: string }) | null;
  draft:
    | (StandingText & {
        checks: Checks;
        version: number;
        baseRevisionId: string | null;
        at: string;
        by: string;
      })
    | null;
  /** Whether what was saved last is a translation that was checked against its source otherwise than the public one. */
  isRechecked: boolean;
  /** The revision that waits for the editors, with who handed it over last; null where none does. */
  handedOver: { revisionId: string; number: number; at: string; by: string } | null;
  withdrawn: { at: string; by: string; reason: string | null } | null;
}

/** What the languages share, as saved last and as it is being changed. */
export interface SharedStanding {
  saved: { id: string; content: ArticleShared; digest: string } | null;
  draft: { content: ArticleShared; digest: string; at: string; by: string } | null;
}

export interface ArticleStanding {
  itemId: string;
  form: ArticleForm;
  sourceLanguage: Language;
  shared: SharedStanding;
  /** The versions of the pictures and documents that any of these texts shows, by id. */
  media: Record<string, number>;
  /** Of each language another one once it was published, withdrawn or archived, or words were taken out for good. */
  marks: Record<Language, string>;
  /** How often words were taken out of it for good. */
  redactions: number;
  languages: Record<Language, LanguageStanding>;
}
