import type { Problem } from '#lib/core/result';

/** The sections of the page of an event, a milestone or a help place that mend what its words do not. */
const sections: Record<string, string> = {
  when: 'times',
  earlier: 'times',
  earlierPlace: 'place',
  statusReason: 'status-heading',
  place: 'place',
  registration: 'audience',
  organisers: 'audience',
  topics: 'audience',
  cover: 'files',
  materials: 'files',
  sources: 'sources',
  theme: 'times',
  changes: 'changes',
  evidence: 'evidence',
  links: 'links',
  sort: 'facts',
  telephones: 'facts',
  mapUrl: 'facts',
  facts: 'facts',
  organisations: 'facts',
};

/** Where a problem of such an item is mended on its page; null where its words are what must change. */
export function sectionAddress(path: string, { field = '' }: Problem): string | null {
  const name = field.replace(/^(ky|ru|en)\./, '').split('.')[0] ?? '';
  const section = sections[name];
  return section ? `${path}#${section}` : null;
}
