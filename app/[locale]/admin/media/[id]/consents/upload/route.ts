import { isId } from '#lib/core/id-shape';
import { endOfPortalDay } from '#lib/core/portal-day';
import { failed, invalid, ok, refused } from '#lib/core/result';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { settle } from '#lib/jobs/effects';
import { recordConsent } from '#lib/media/commands/record-consent';
import { mostBytes } from '#lib/media/medium';
import { findActor } from '../../../../desk-actor.ts';
import { mediumAddress } from '../../../media-address.ts';
import { answerStranger, answerUpload } from '../../../upload-answer.ts';
import { withUploadOfActor } from '../../../upload-of-actor.ts';

const limits = { fileBytes: mostBytes.paper, files: 1, fields: 6, fieldBytes: 8_000, isFileOptional: true };

type Context = { params: Promise<{ locale: string; id: string }> };

/** Records a consent with its paper. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, id: mediumId } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const backPath = mediumAddress(locale, mediumId);
  const stranger = () => answerStranger(request, locale, backPath);
  if (!(await findActor())) return stranger();
  if (!isId(mediumId)) return answerUpload(request, failed(refused('mediumMissing')), backPath);
  const result = await withUploadOfActor(request, limits, async (actor, { files, fields }) => {
    const lastDay = fields.get('validUntil') ?? '';
    const validUntil = endOfPortalDay(lastDay);
    if (lastDay !== '' && !validUntil) return failed(invalid('dateNotUnderstood', { field: 'validUntil' }));
    const [guardian, scope] = [fields.get('guardian') ?? '', fields.get('scope') ?? ''];
    const paper = files[0] ? { path: files[0].path } : null;
    const recorded = await recordConsent(actor, { mediumId, guardian, scope, validUntil, paper });
    if (!recorded.ok) return recorded;
    await settle(recorded.value.version);
    return ok({ path: mediumAddress(locale, mediumId, 'consented') });
  });
  return result ? answerUpload(request, result, backPath) : stranger();
}
