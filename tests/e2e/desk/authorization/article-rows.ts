import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import { findRedactionPreview } from '#lib/articles/admin-queries/find-redaction-preview';
import { handOverArticle } from '#lib/articles/commands/hand-over-article';
import { newId } from '#lib/core/ids';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { accepted, type DraftArticle, makeBody } from '#tests/factories/make-article';
import { makeEventDraft } from '#tests/factories/make-event';
import { type ActionRow, administrators, everyRole, type HandlerRow, publishers } from './row.ts';
import type { Fields } from './visitor.ts';
import type { World } from './world.ts';

const folder = 'action app/[locale]/admin/articles';
const article = ({ itemId }: DraftArticle, rest: string) => `/ky/admin/articles/${itemId}${rest}`;

/** What the publication page shows of an article in Russian, as its form sends it. */
async function seen({ newsroom }: World, { itemId }: DraftArticle): Promise<Fields> {
  const standing = await findArticleStanding(newsroom.editor, itemId, newsroom.database);
  return {
    'saved.ru': standing?.languages.ru.saved?.digest ?? '',
    ...{ shared: standing?.shared.saved?.digest ?? '', 'ru.mark': standing?.marks.ru ?? '' },
  };
}

/** Something done on the publication page, in Russian. */
function onPublication(
  name: string,
  opens: ActionRow['opens'],
  make: (world: World) => Promise<{ article: DraftArticle; fields: Fields }>,
): ActionRow {
  return {
    name: `${folder}/[id]/publish/actions.ts#${name}`,
    opens,
    takes: 'state',
    async deed(world) {
      const { article: made, fields } = await make(world);
      return {
        path: article(made, '/publish'),
        fields: { locale: 'ky', itemId: made.itemId, language: 'ru', ...fields },
      };
    },
  };
}

/** An article with a second Russian version. */
async function twice(world: World): Promise<{ article: DraftArticle; newest: string }> {
  const made = await world.makeArticle({ isTyping: false });
  const { author, database } = world.newsroom;
  const words = { title: 'Second', summary: 'Second', body: makeBody('Second') };
  const place = { localizationId: made.localizationIds.ru, baseId: made.revisionIds.ru };
  const saved = await saveRevision(author, { ...place, words }, database);
  return { article: made, newest: accepted(saved).revisionId };
}

export const articleRows: ActionRow[] = [
  {
    name: `${folder}/new/actions.ts#createArticleAction`,
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/articles/new',
        fields: { locale: 'ky', form: 'news', sourceLanguage: 'ru' },
      }),
  },
  {
    name: `${folder}/new/report/actions.ts#createReportAction`,
    opens: everyRole,
    takes: 'state',
    async deed({ newsroom }) {
      const { itemId: eventId } = await makeEventDraft(newsroom);
      return {
        path: '/ky/admin/articles/new/report',
        fields: { locale: 'ky', reportId: newId(), eventId, language: 'ru' },
      };
    },
  },
  {
    name: `${folder}/[id]/look/actions.ts#createPreviewLinkAction`,
    opens: everyRole,
    takes: 'state',
    async deed({ makeArticle }) {
      const made = await makeArticle();
      return { path: article(made, '/look'), fields: { locale: 'ky', itemId: made.itemId, language: 'ru' } };
    },
  },
  {
    name: `${folder}/[id]/look/actions.ts#revokePreviewLinkAction`,
    opens: everyRole,
    takes: 'state',
    async deed({ makeArticle, makeLink }) {
      const made = await makeArticle();
      const { linkId } = await makeLink(made);
      const fields = { locale: 'ky', itemId: made.itemId, language: 'ru', linkId };
      return { path: article(made, '/look'), fields };
    },
  },
  onPublication('publishAction', publishers, async (world) => {
    const made = await world.makeArticle();
    return { article: made, fields: await seen(world, made) };
  }),
  onPublication('handOverAction', everyRole, async (world) => {
    const made = await world.makeArticle();
    return { article: made, fields: await seen(world, made) };
  }),
  onPublication('takeBackAction', everyRole, async ({ newsroom, makeArticle }) => {
    const made = await makeArticle();
    const input = { itemId: made.itemId, languages: ['ru' as const] };
    accepted(await handOverArticle(newsroom.author, input, newsroom.database));
    return { article: made, fields: {} };
  }),
  onPublication('withdrawAction', publishers, async ({ makePublic }) => ({
    article: await makePublic(),
    fields: { 'reasons.ru': 'Цифры были ошибочны.', confirmed: 'yes' },
  })),
  onPublication('changeSlugAction', publishers, async ({ makePublic }) => {
    const made = await makePublic();
    return { article: made, fields: { slug: `moved-${made.itemId.slice(-12)}` } };
  }),
  {
    name: `${folder}/[id]/redact/actions.ts#redactAction`,
    opens: administrators,
    takes: 'state',
    async deed({ newsroom, makeArticle }) {
      const made = await makeArticle({ isTyping: false });
      const words = made.title;
      const place = { itemId: made.itemId, words };
      const found = accepted(await findRedactionPreview(newsroom.administrator, place, newsroom.database));
      const meant = { step: 'redact', words, repeated: words, reason: 'Личные сведения' };
      const fields = { locale: 'ky', itemId: made.itemId, count: String(found.count), ...meant };
      return { path: article(made, '/redact'), fields };
    },
  },
  {
    name: `${folder}/[id]/revisions/actions.ts#restoreAction`,
    opens: everyRole,
    takes: 'state',
    async deed(world) {
      const { article: made, newest } = await twice(world);
      const ids = { itemId: made.itemId, revisionId: made.revisionIds.ru, baseRevisionId: newest };
      return { path: article(made, '/revisions/ru/1'), fields: { locale: 'ky', language: 'ru', ...ids } };
    },
  },
];

export const articleHandlerRows: HandlerRow[] = [
  {
    name: 'PUT /[locale]/admin/articles/[id]/draft',
    opens: everyRole,
    async deed({ makeArticle }, { accountId }) {
      const made = await makeArticle({ isTyping: false });
      const content = { title: 'Typed', summary: 'Typed', body: makeBody('Typed'), checks: {} };
      const base = { revisionId: made.revisionIds.ru, draftVersion: 0, redactions: 0 };
      const json = { part: 'words', act: 'draft', language: 'ru', accountId, base, content };
      return { path: article(made, '/draft'), json };
    },
  },
];
