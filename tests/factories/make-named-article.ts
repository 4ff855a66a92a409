import sharp from 'sharp';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { newId } from '#lib/core/ids';
import { languages } from '#lib/core/languages';
import { addPicture } from '#lib/media/commands/add-picture';
import { answerChildQuestion } from '#lib/media/commands/answer-child-question';
import { recordConsent } from '#lib/media/commands/record-consent';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Body } from '#lib/publishing/body/body';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { blockDigests } from '#lib/publishing/translation/block-digests';
import { accepted, type DraftArticle, makeDraft, makeShared, publishDraft } from './make-article.ts';
import { makeFrontSlot, nextFarMinute } from './make-front-slot.ts';
import type { Newsroom } from './newsroom.ts';

export interface NamedArticle extends DraftArticle {
  mediumId: string;
}

/** A body that says the words in one text, across two looks, in a caption, and in an address. */
function namingBody(words: string, mediumId: string): Body {
  const half = Math.ceil(words.length / 2);
  return {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'b1' },
        content: [{ type: 'text', text: `Рассказ, в котором есть ${words}.` }],
      },
      {
        type: 'paragraph',
        attrs: { id: 'b2' },
        content: [
          { type: 'text', text: words.slice(0, half), marks: [{ type: 'bold' }] },
          { type: 'text', text: words.slice(half) },
          {
            type: 'text',
            text: 'здесь',
            marks: [{ type: 'link', attrs: { href: `https://example.org/${encodeURIComponent(words)}` } }],
          },
        ],
      },
      { type: 'picture', attrs: { id: 'b3', mediumId, caption: `На рисунке ${words}` } },
      {
        type: 'paragraph',
        attrs: { id: 'b4' },
        content: [{ type: 'text', text: 'Слова, которые остаются.' }],
      },
    ],
  };
}

async function makePicture(
  { author, editor, database }: Newsroom,
  words: string,
  place: Storage,
): Promise<string> {
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#2f6f8f' } })
    .png()
    .toBuffer();
  const text = { alt: `Рисунок: ${words}`, credit: `Рисовал ${words}` };
  const input = {
    bytes,
    texts: { ky: text, ru: text, en: text },
    isDecorative: false,
    licence: `© ${words}`,
    focus: { x: 0.5, y: 0.5 },
  };
  const { mediumId } = accepted(
    await addPicture(author, { ...input, fileName: `${words}.png` }, database, place),
  );
  const { version } = await database.medium.findUniqueOrThrow({
    where: { id: mediumId },
    select: { version: true },
  });
  accepted(await answerChildQuestion(author, { mediumId, version, answer: 'yes' }, database));
  const consent = { guardian: `Апасы ${words}`, scope: `Сайт, ${words}`, validUntil: null, paper: null };
  accepted(await recordConsent(editor, { mediumId, ...consent }, database));
  return mediumId;
}

/**
 * An article that says words everywhere where an article can: published in three languages, English withdrawn with them in
 * its reason, a newer version unpublished, drafts on top, a picture with them in its texts and in a consent for it, somebody's request;
 * and a banner of the front page that says them beside it.
 */
export async function makeNamedArticle(
  newsroom: Newsroom,
  words: string,
  place: Storage = mediaStorage(),
): Promise<NamedArticle> {
  const { author, editor, database } = newsroom;
  const mediumId = await makePicture(newsroom, words, place);
  const byline = { ky: words, ru: words, en: words };
  const source = {
    title: `О том, кто ${words}`,
    publisher: words,
    url: null,
    language: 'ru' as const,
    date: null,
  };
  const draft = await makeDraft(newsroom, {
    title: words,
    coverId: mediumId,
    byline: [byline],
    sources: [source],
  });
  const { itemId, localizationIds } = draft;
  const body = namingBody(words, mediumId);
  for (const language of ['ru', 'ky', 'en'] as const) {
    const written = { title: `${words} ${language}`, summary: `Кратко: ${words}`, body };
    const origin = language === 'ru' ? {} : { sourceRevisionId: draft.revisionIds.ru };
    const input = {
      localizationId: localizationIds[language],
      baseId: draft.revisionIds[language],
      words: written,
    };
    draft.revisionIds[language] = accepted(
      await saveRevision(author, { ...input, ...origin }, database),
    ).revisionId;
  }
  await publishDraft(newsroom, draft);
  accepted(await withdrawArticle(editor, { itemId, reasons: { en: `Because of ${words}` } }, database));
  await writeDrafts(newsroom, draft, words, mediumId);
  await database.removalRequest.create({
    data: { id: newId(), mediumId, itemId, language: 'ru', contact: words, words: `Пишет ${words}` },
  });
  const [from, until] = nextFarMinute();
  const said = { heading: words, words, linkLabel: words.slice(0, 60), linkAddress: '/ru/help' };
  await makeFrontSlot(newsroom, { kind: 'banner', ...said, from, until });
  return { ...draft, mediumId };
}

async function writeDrafts(
  newsroom: Newsroom,
  draft: DraftArticle,
  words: string,
  mediumId: string,
): Promise<void> {
  const { author, database } = newsroom;
  const { itemId, revisionIds, sharedRevisionId } = draft;
  const body = namingBody(words, mediumId);
  const source = { title: `${words} ru`, summary: `Кратко: ${words}`, body };
  for (const language of languages) {
    const checks = language === 'ru' ? {} : blockDigests(source);
    const written = { title: `Черновик, ${words}`, summary: words, body, checks };
    const input = {
      itemId,
      language,
      baseRevisionId: revisionIds[language],
      draftVersion: 0,
      words: written,
    };
    accepted(await saveArticleDraft(author, input, database));
  }
  const shared = makeShared({ coverId: mediumId, byline: [{ ky: words, ru: words, en: `By ${words}` }] });
  accepted(
    await saveArticleSharedDraft(
      author,
      { itemId, baseSharedRevisionId: sharedRevisionId, draftVersion: 0, shared },
      database,
    ),
  );
}
