import type { Language } from '#lib/core/languages';
import type { DocumentView } from '#lib/media/document-view';
import type { PictureView } from '#lib/media/picture-view';
import type { SpeakerView } from '#lib/people/speaker-view';
import type { Body } from '#lib/publishing/body/body';
import type { SourceView } from '#lib/publishing/source';
import type { HelpPlaceSort, SpokenLanguage } from './help-place.ts';

/** A help place as the help page shows it. What is not known is null or empty, and readers see nothing in its stead. */
export interface HelpPlaceCard {
  itemId: string;
  sort: HelpPlaceSort;
  name: string;
  /** What it does for families. */
  summary: string;
  path: string;
  town: string | null;
  address: string | null;
  hours: string | null;
  /** As they are read, and as a telephone dials them. */
  telephones: { shown: string; dialled: string }[];
  mapUrl: string | null;
  spoken: SpokenLanguage[];
  bring: string | null;
  costs: string | null;
}

/** A help place on its own page. */
export interface HelpPlacePage extends HelpPlaceCard {
  language: Language;
  body: Body;
  pictures: Record<string, PictureView>;
  documents: Record<string, DocumentView>;
  removals: { path: string; alt: string }[];
  /** People of the statements of its body, by person id. */
  speakers: Record<string, SpeakerView>;
  organisations: { name: string; path: string }[];
  sources: SourceView[];
  languagePaths: Record<Language, { path: string; isTranslated: boolean }>;
  /** ISO 8601, UTC. */
  publishedAt: string;
  revisedAt: string;
}
