import { isId } from '#lib/core/id-shape';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { settle } from '#lib/jobs/effects';
import { replaceDocument } from '#lib/media/commands/replace-document';
import { replacePicture } from '#lib/media/commands/replace-picture';
import { childAnswers, mostBytes } from '#lib/media/medium';
import type { Upload } from '#lib/platform/uploads/upload';
import { type DeskActor, findActor } from '../../../../desk-actor.ts';
import { mediumAddress } from '../../../media-address.ts';
import { answerStranger, answerUpload } from '../../../upload-answer.ts';
import { withUploadOfActor } from '../../../upload-of-actor.ts';

const limits = { fileBytes: mostBytes.document, files: 1, fields: 6, fieldBytes: 100 };

type Context = { params: Promise<{ locale: string; id: string }> };

async function replace(
  actor: DeskActor,
  mediumId: string,
  { files, fields }: Upload,
): Promise<Result<{ version: bigint | null }>> {
  const version = Number(fields.get('version') ?? Number.NaN);
  if (!Number.isSafeInteger(version)) return failed(refused('notUnderstood'));
  const input = { mediumId, version, path: files[0]?.path ?? '', fileName: files[0]?.name ?? '' };
  if (fields.get('kind') === 'document') return await replaceDocument(actor, input);
  const childAnswer = childAnswers.find((one) => one === fields.get('childAnswer')) ?? 'unanswered';
  return await replacePicture(actor, { ...input, childAnswer });
}

/** Puts another file in the place of a picture or document. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, id: mediumId } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const backPath = mediumAddress(locale, mediumId);
  const stranger = () => answerStranger(request, locale, backPath);
  if (!(await findActor())) return stranger();
  if (!isId(mediumId)) return answerUpload(request, failed(refused('mediumMissing')), backPath);
  const result = await withUploadOfActor(request, limits, async (actor, upload) => {
    const replaced = await replace(actor, mediumId, upload);
    if (!replaced.ok) return replaced;
    await settle(replaced.value.version);
    return ok({ path: mediumAddress(locale, mediumId, 'replaced') });
  });
  return result ? answerUpload(request, result, backPath) : stranger();
}
