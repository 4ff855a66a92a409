import 'server-only';
import path from 'node:path';
import { env } from '../env.ts';
import { RedactionJournal } from './journal.ts';

/** The redactions of this portal, kept in DATA_DIR/redactions. */
export function journal(): RedactionJournal {
  return new RedactionJournal(path.join(env().DATA_DIR, 'redactions', 'journal.jsonl'));
}
