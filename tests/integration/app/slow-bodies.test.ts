import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { makePdf } from '#tests/factories/files';
import { cookieOf, makeAccount, signedIn } from '#tests/factories/make-account';
import { makePicture } from '#tests/factories/make-medium';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { beginArticle } from '#tests/factories/write-article';
import { ownDataFolder } from '#tests/support/data-folder';
import { ownSecrets } from '#tests/support/portal-secrets';
import { PUT as saveDraft } from '../../../app/[locale]/admin/articles/[id]/draft/route.ts';
import { POST as importFile } from '../../../app/[locale]/admin/articles/[id]/import/upload/route.ts';
import { POST as addConsent } from '../../../app/[locale]/admin/media/[id]/consents/upload/route.ts';
import { POST as replaceFile } from '../../../app/[locale]/admin/media/[id]/replace/upload/route.ts';
import { POST as addFile } from '../../../app/[locale]/admin/media/upload/route.ts';

const browser = vi.hoisted(() => ({ cookie: '' }));
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () => new Headers(),
}));

ownDataFolder();
ownSecrets();
let newsroom: Newsroom;
let own: Awaited<ReturnType<typeof signedIn>>;
let ids: { medium: string; article: string };

beforeAll(async () => {
  newsroom = await makeNewsroom();
  process.env['DATABASE_URL'] = newsroom.url;
  ids = {
    medium: await makePicture(newsroom, { childAnswer: 'yes' }),
    article: await beginArticle(newsroom),
  };
});

beforeEach(async () => {
  own = await signedIn(newsroom.database, await makeAccount(newsroom.database, 'editor'));
  browser.cookie = await cookieOf(own);
});

/** The request with its body held back after the first bytes until `work` is done. */
async function slowly(whole: Request, work: () => Promise<unknown>): Promise<Request> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const body = new ReadableStream<Uint8Array>(
    {
      start: (sender) => sender.enqueue(bytes.subarray(0, 20)),
      async pull(sender) {
        await work();
        sender.enqueue(bytes.subarray(20));
        sender.close();
      },
    },
    { highWaterMark: 1 },
  );
  const { url, method, headers } = whole;
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit);
}

function upload(fields: Record<string, string>): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(makePdf('words'))]), 'a.pdf');
  return new Request('http://localhost/', {
    method: 'POST',
    body: form,
    headers: { Accept: 'application/json' },
  });
}

function draft(): Request {
  const base = { revisionId: null, draftVersion: 0, redactions: 0 };
  const content = { title: 'Afterwards', summary: '', body: { type: 'doc', content: [] }, checks: {} };
  const { accountId } = own.actor;
  const save = { part: 'words', act: 'draft', language: 'ru', accountId, base, content };
  return new Request('http://localhost/', { method: 'PUT', body: JSON.stringify(save) });
}

const consent = { guardian: 'Г. О.', scope: 'The portal', validUntil: '' };
const place = () => ({ locale: 'ru', id: ids.medium });
const article = () => ({ locale: 'ru', id: ids.article });
type Answered = [string, (request: Request) => Promise<Response>, () => Request];
const deeds: Answered[] = [
  ['a file', (request) => addFile(request, { params: Promise.resolve(place()) }), () => upload({})],
  [
    'a consent',
    (request) => addConsent(request, { params: Promise.resolve(place()) }),
    () => upload(consent),
  ],
  [
    'another file',
    (request) => replaceFile(request, { params: Promise.resolve(place()) }),
    () => upload({ version: '1', kind: 'document' }),
  ],
  ['a document', (request) => importFile(request, { params: Promise.resolve(article()) }), () => upload({})],
  ['a draft', (request) => saveDraft(request, { params: Promise.resolve(article()) }), draft],
];

const rows = async () => {
  const { medium, consent: consents, workingDraft } = newsroom.database;
  return [await medium.findMany(), await consents.count(), await workingDraft.count()];
};

test.each(deeds)(
  '%s that is sent slowly is not taken when its session ended meanwhile',
  async (_, send, whole) => {
    const before = await rows();
    const ending = () =>
      newsroom.database.session.updateMany({
        where: { id: own.actor.sessionId },
        data: { endedAt: new Date() },
      });
    const answer = await send(await slowly(whole(), ending));

    expect(answer.status).toBe(401);
    expect(await rows()).toEqual(before);
  },
);

test.each(deeds)('%s that is sent slowly is looked at while the session lasts', async (_, send, whole) => {
  expect((await send(await slowly(whole(), async () => undefined))).status).not.toBe(401);
});
