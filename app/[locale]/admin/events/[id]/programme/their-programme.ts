import type { Programme } from '#lib/events/programme';
import type { DeskProgramme } from '#lib/events/programme-desk-view';
import type { Theirs } from '../../../../../../components/admin/editor/saving/save-machine.ts';

/** The newest programme as the editor of `accountId` compares its own with. */
export function theirProgramme(
  { content, version, redactions, savedAt, savedBy }: DeskProgramme,
  accountId: string,
): Theirs<Programme> {
  return {
    content,
    base: { revisionId: null, draftVersion: version, redactions },
    by: savedBy?.name ?? null,
    isOwn: savedBy?.accountId === accountId,
    at: savedAt,
  };
}
