import type { TermFacts, TermWords } from '#lib/glossary/term';

let made = 0;

const none: TermWords = { name: '', forms: [], explanation: '' };

/** A term that is explained in English alone, unless told otherwise. */
export function makeTermFacts(wordings: Partial<TermFacts['wordings']> = {}): TermFacts {
  made += 1;
  const en = { name: `Term ${made}`, forms: [], explanation: `What term ${made} means` };
  return { wordings: { ky: none, ru: none, en, ...wordings }, sources: [] };
}
