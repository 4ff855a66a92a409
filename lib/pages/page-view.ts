import type { Language } from '#lib/core/languages';
import type { Body } from '#lib/publishing/body/body';
import type { SourceView } from '#lib/publishing/source';

/** A page of fixed purpose, such as Help. */
export interface PageView {
  key: string;
  language: Language;
  title: string;
  summary: string;
  body: Body;
  sources: SourceView[];
  /** ISO 8601, UTC. */
  revisedAt: string;
}
