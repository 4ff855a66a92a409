import 'server-only';
import type { Database } from '#lib/platform/db/client';

/**
 * Leaves of a picture or document the row alone, so that what refers to it finds nothing: no size, no text, no name of a file,
 * no consent but that there was one. The transaction is open for redaction.
 */
export async function blankMedium(transaction: Database, mediumId: string): Promise<void> {
  await transaction.mediumVariant.deleteMany({ where: { mediumId } });
  await transaction.mediumText.updateMany({ where: { mediumId }, data: { alt: '', credit: '' } });
  await transaction.$executeRaw`
    update medium set original_name = '', file_name = '', sha256 = '', upload_sha256 = null, bytes = 0,
      width = null, height = null, licence = '', taken_down_at = coalesce(taken_down_at, now()), version = version + 1
    where id = ${mediumId}::uuid`;
  await transaction.$executeRaw`
    update consent set guardian = '', scope = '', paper_name = null, paper_type = null,
      withdrawn_at = coalesce(withdrawn_at, now())
    where medium_id = ${mediumId}::uuid`;
}

/** The files of a medium: its original, its sizes, and the papers of its consents. */
export async function filesOfMedium(transaction: Database, mediumId: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ name: string }[]>`
    select original_name as name from medium where id = ${mediumId}::uuid and original_name <> ''
    union select name from medium_variant where medium_id = ${mediumId}::uuid
    union select paper_name from consent where medium_id = ${mediumId}::uuid and paper_name is not null
    order by name`;
  return rows.map(({ name }) => name);
}
