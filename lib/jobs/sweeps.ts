import 'server-only';
import { sweepAccounts } from '#lib/accounts/commands/sweep-accounts';
import { recordEndedConsents } from '#lib/media/commands/record-ended-consents';
import { sweepMediaFiles } from '#lib/media/commands/sweep-media-files';
import { sweepSpeakerChecks } from '#lib/people/commands/sweep-speaker-checks';
import { sweepUploads } from '#lib/platform/uploads/index';
import { publishDueItems } from '#lib/publishing/commands/publish-due-items';
import { sweepRecords } from '#lib/publishing/commands/sweep-records';
import { sweepMisses } from '#lib/search/commands/sweep-misses';
import { drainCards, drainFiles, fileForSearch, sendMail, settle } from './effects.ts';
import { finishRedactions } from './finish-redactions.ts';

/** Something that is done again and again. Doing it twice, or on two instances at once, does no more than doing it once. */
export interface Sweep {
  name: string;
  everyMs: number;
  run(): Promise<unknown>;
}

/** All that the clock does, on one screen. None of it decides what readers see. */
export const sweeps: readonly Sweep[] = [
  { name: 'publish-due', everyMs: 1_000, run: () => publishDueItems() },
  {
    name: 'record-ended-consents',
    everyMs: 1_000,
    run: async () => settle(await recordEndedConsents()),
  },
  { name: 'sweep-media-files', everyMs: 3_600_000, run: () => sweepMediaFiles() },
  { name: 'sweep-uploads', everyMs: 3_600_000, run: () => sweepUploads() },
  { name: 'drain-files', everyMs: 1_000, run: () => drainFiles() },
  { name: 'drain-cards', everyMs: 1_000, run: () => drainCards() },
  { name: 'file-for-search', everyMs: 1_000, run: () => fileForSearch() },
  { name: 'send-mail', everyMs: 1_000, run: () => sendMail() },
  { name: 'finish-redactions', everyMs: 2_000, run: () => finishRedactions() },
  { name: 'sweep-records', everyMs: 3_600_000, run: () => sweepRecords() },
  { name: 'sweep-misses', everyMs: 3_600_000, run: () => sweepMisses() },
  { name: 'sweep-accounts', everyMs: 3_600_000, run: () => sweepAccounts() },
  { name: 'sweep-speaker-checks', everyMs: 3_600_000, run: () => sweepSpeakerChecks() },
];
