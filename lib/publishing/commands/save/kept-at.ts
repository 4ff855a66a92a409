import 'server-only';
import { digestOf } from '#lib/core/digest';
import type { Kept } from '../../rules/save-verdict.ts';
import type { WritingPlace } from './writing-place.ts';

/** What is kept of a language, as the rule of saving compares it: digests of drafts, the revision's own included. */
export function keptAt({ draft, newest, isSource, redactions }: WritingPlace): Kept {
  const checks = isSource ? {} : (newest?.checks ?? null);
  return {
    draft,
    newest: newest && { id: newest.id, digest: digestOf([newest.digest, checks]) },
    redactions,
  };
}
