import { Document, ImageRun, Packer, Paragraph } from 'docx';
import { makePdf, quarters } from '#tests/factories/files';
import { makePublished } from '#tests/factories/make-article';
import { type ActionRow, everyRole, type HandlerRow, publishers } from './row.ts';
import { beginEvent, beginHelpPlace, beginMilestone, beginPage, makeConsent, makeRequest } from './scene.ts';
import type { Fields } from './visitor.ts';
import type { MadeMedium, World } from './world.ts';

const file = 'action app/[locale]/admin/media/[id]/actions.ts';
const region = { x: '10', y: '10', width: '50', height: '50', sure: 'yes' };
const words = { alt: 'Words', credit: 'Words' };
const texts = Object.fromEntries(
  ['ky', 'ru', 'en'].flatMap((language) =>
    Object.entries(words).map(([part, text]) => [`texts.${language}.${part}`, text]),
  ),
);

/** Something done to a picture that nothing public shows and that somebody else uploaded. */
function toPicture(
  name: string,
  opens: ActionRow['opens'],
  fields: Fields = {},
  make: (world: World) => Promise<MadeMedium> = ({ makeMedium }) => makeMedium(),
): ActionRow {
  return {
    name: `${file}#${name}`,
    opens,
    takes: 'state',
    async deed(world) {
      const { mediumId } = await make(world);
      return {
        path: `/ky/admin/media/${mediumId}`,
        fields: { locale: 'ky', mediumId, version: '1', ...fields },
      };
    },
  };
}

async function takenDown({ makeMedium, newsroom }: World): Promise<MadeMedium> {
  const made = await makeMedium();
  const where = { id: made.mediumId };
  await newsroom.database.medium.update({ where, data: { takenDownAt: new Date() } });
  return made;
}

/** A picture that readers see now. */
async function shown(world: World): Promise<{ itemId: string; mediumId: string }> {
  const { mediumId } = await world.makeMedium();
  const where = { id: mediumId };
  await makeConsent(await world.theEditor(), mediumId, world);
  await world.newsroom.database.medium.update({ where, data: { childAnswer: 'yes' } });
  const { itemId } = await makePublished(world.newsroom, { coverId: mediumId });
  return { itemId, mediumId };
}

export const mediaRows: ActionRow[] = [
  toPicture('editTextsAction', everyRole, { ...texts, licence: 'CC0', 'focus.x': '50', 'focus.y': '50' }),
  toPicture('answerAction', everyRole, { answer: 'no' }),
  toPicture('cropAction', everyRole, region),
  toPicture('blurAction', everyRole, region),
  toPicture('takeDownAction', everyRole),
  toPicture('putBackAction', publishers, {}, takenDown),
  toPicture('deleteAction', publishers),
  {
    name: `${file}#withdrawConsentAction`,
    opens: everyRole,
    takes: 'state',
    async deed(world) {
      const { mediumId } = await world.makeMedium();
      const consentId = await makeConsent(await world.theEditor(), mediumId, world);
      return { path: `/ky/admin/media/${mediumId}`, fields: { locale: 'ky', mediumId, consentId } };
    },
  },
  {
    name: 'action app/[locale]/admin/requests/actions.ts#closeRequestAction',
    opens: everyRole,
    takes: 'state',
    async deed(world) {
      const { itemId } = await world.makeArticle();
      const { mediumId } = await world.makeMedium();
      const requestId = await makeRequest(world, itemId, mediumId);
      return { path: '/ky/admin/requests', fields: { locale: 'ky', requestId, outcome: 'taken_down' } };
    },
  },
  {
    name: 'action app/[locale]/removal/actions.ts#requestRemovalAction',
    opens: 'everybody',
    takes: 'state',
    async deed(world) {
      const { itemId, mediumId } = await shown(world);
      const path = `/ru/removal?page=${itemId}&picture=${mediumId}`;
      return {
        path,
        fields: { locale: 'ru', page: itemId, picture: mediumId, words: '', contact: '', website: '' },
      };
    },
  },
];

/** A picture that the library has not seen: it does not store the same one twice. */
async function pictureBytes(): Promise<Buffer> {
  const ImageDescription = crypto.randomUUID();
  return await quarters().withExif({ IFD0: { ImageDescription } }).jpeg().toBuffer();
}

const picture = async () =>
  new File([new Uint8Array(await pictureBytes())], 'picture.jpg', { type: 'image/jpeg' });

async function report(): Promise<File> {
  const transformation = { width: 60, height: 40 };
  const run = new ImageRun({ type: 'jpg', data: await pictureBytes(), transformation });
  const sections = [{ children: [new Paragraph({ children: [run] })] }];
  return new File([new Uint8Array(await Packer.toBuffer(new Document({ sections })))], 'report.docx');
}

export const mediaHandlerRows: HandlerRow[] = [
  {
    name: 'POST /[locale]/admin/media/upload',
    opens: everyRole,
    deed: async () => ({
      path: '/ky/admin/media/upload',
      fields: { kind: 'picture', file: await picture() },
    }),
  },
  {
    name: 'POST /[locale]/admin/media/[id]/replace/upload',
    opens: everyRole,
    async deed({ makeMedium }) {
      const { mediumId } = await makeMedium();
      const path = `/ky/admin/media/${mediumId}/replace/upload`;
      return { path, fields: { kind: 'picture', version: '1', childAnswer: 'no', file: await picture() } };
    },
  },
  {
    name: 'POST /[locale]/admin/media/[id]/consents/upload',
    opens: everyRole,
    async deed({ makeMedium }) {
      const { mediumId } = await makeMedium();
      const paper = new File([new Uint8Array(makePdf())], 'paper.pdf', { type: 'application/pdf' });
      const path = `/ky/admin/media/${mediumId}/consents/upload`;
      return { path, fields: { guardian: 'Guardian', scope: 'Scope', validUntil: '', paper } };
    },
  },
  {
    name: 'POST /[locale]/admin/events/[id]/words/import/upload',
    opens: everyRole,
    async deed(world) {
      const { itemId } = await beginEvent(world);
      const path = `/ky/admin/events/${itemId}/words/import/upload`;
      return { path, fields: { file: await report() } };
    },
  },
  {
    name: 'POST /[locale]/admin/help-places/[id]/words/import/upload',
    opens: everyRole,
    async deed(world) {
      const { itemId } = await beginHelpPlace(world);
      const path = `/ky/admin/help-places/${itemId}/words/import/upload`;
      return { path, fields: { file: await report() } };
    },
  },
  {
    name: 'POST /[locale]/admin/milestones/[id]/words/import/upload',
    opens: everyRole,
    async deed(world) {
      const { itemId } = await beginMilestone(world);
      const path = `/ky/admin/milestones/${itemId}/words/import/upload`;
      return { path, fields: { file: await report() } };
    },
  },
  {
    name: 'POST /[locale]/admin/pages/[id]/words/import/upload',
    opens: everyRole,
    async deed(world) {
      const { itemId } = await beginPage(world);
      const path = `/ky/admin/pages/${itemId}/words/import/upload`;
      return { path, fields: { file: await report() } };
    },
  },
  {
    name: 'POST /[locale]/admin/articles/[id]/import/upload',
    opens: everyRole,
    async deed({ makeArticle }) {
      const { itemId } = await makeArticle();
      const path = `/ky/admin/articles/${itemId}/import/upload`;
      return { path, fields: { file: await report() } };
    },
  },
];
