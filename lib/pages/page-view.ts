import type { Language } from '#lib/core/languages';
import type { DocumentView } from '#lib/media/document-view';
import type { PictureView } from '#lib/media/picture-view';
import type { SpeakerView } from '#lib/people/speaker-view';
import type { Body } from '#lib/publishing/body/body';
import type { SourceView } from '#lib/publishing/source';

/** A page as the public sees it. */
export interface PageView {
  itemId: string;
  language: Language;
  title: string;
  summary: string;
  body: Body;
  pictures: Record<string, PictureView>;
  documents: Record<string, DocumentView>;
  /** People of the statements of its body, by person id. */
  speakers: Record<string, SpeakerView>;
  removals: { path: string; alt: string }[];
  sources: SourceView[];
  path: string;
  languagePaths: Record<Language, { path: string; isTranslated: boolean }>;
  /** ISO 8601, UTC. */
  revisedAt: string;
}

/** A page that every page of readers leads to. */
export interface PlacedPage {
  itemId: string;
  title: string;
  path: string;
}
