import { ok } from '#lib/core/result';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { findLibraryCard } from '#lib/media/admin-queries/list-media';
import { addUpload } from '#lib/media/commands/add-upload';
import { mediumKinds, mostBytes } from '#lib/media/medium';
import { findActor } from '../../desk-actor.ts';
import { libraryAddress, mediumAddress } from '../media-address.ts';
import { answerStranger, answerUpload } from '../upload-answer.ts';
import { withUploadOfActor } from '../upload-of-actor.ts';

const limits = { fileBytes: mostBytes.document, files: 1, fields: 3, fieldBytes: 100 };

type Context = { params: Promise<{ locale: string }> };

/** Takes one file into the library. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const stranger = () => answerStranger(request, locale, libraryAddress(locale));
  if (!(await findActor())) return stranger();
  const result = await withUploadOfActor(request, limits, async (actor, { files, fields }) => {
    const [file] = files;
    const kind = mediumKinds.find((one) => one === fields.get('kind')) ?? null;
    const added = await addUpload(actor, { path: file?.path ?? '', fileName: file?.name ?? '', kind });
    if (!added.ok) return added;
    const { mediumId, isKnown } = added.value;
    const card = await findLibraryCard(actor, mediumId, locale);
    return ok({ path: mediumAddress(locale, mediumId, isKnown ? 'known' : 'added'), card });
  });
  return result ? answerUpload(request, result, libraryAddress(locale)) : stranger();
}
