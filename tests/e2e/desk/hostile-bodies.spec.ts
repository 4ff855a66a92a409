import { expect } from '@playwright/test';
import { makeBody } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import type { WireAnswer } from '../support/wire.ts';
import { builtActions } from './authorization/built-actions.ts';
import { hostileBlocks, strangeArguments, strangeValues } from './authorization/hostile-inputs.ts';
import { formOf, Visitor } from './authorization/visitor.ts';
import { type Member, openWorld, type World } from './authorization/world.ts';

test.describe.configure({ mode: 'default', timeout: 60_000 });

let world: World;
let author: Member;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  world = await openWorld();
  author = await world.makeMember('author');
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await world.close();
});

/** What an answer must not tell: where the code stands, what it is, or how it failed. */
const inside =
  /\/umut-|node_modules|\.next\/|turbopack:|\bat \S+ \(|prisma|PrismaClient|TypeError|SyntaxError|stack/i;

/** Asserts that a request was turned away and told nothing of the portal's inside. */
function expectTurnedAway(answer: WireAnswer, told: unknown, most = 499): void {
  expect([told, answer.status >= 400 && answer.status <= most ? true : answer.status]).toEqual([told, true]);
  expect([told, inside.exec(answer.text)?.[0] ?? null]).toEqual([told, null]);
}

const text = new TextEncoder();
const page = '/ky/admin/account';
/** The framework fails, in order, on arguments that it can't read. */
const failed = 500;

function post(visitor: Visitor, id: string, type: string, body: Uint8Array): Promise<WireAnswer> {
  return visitor.send(
    'POST',
    page,
    { 'Content-Type': type, 'Next-Action': id, Accept: 'text/x-component' },
    body,
  );
}

test('actions of another build, of no build and of no shape are none', async () => {
  const known = builtActions()[0]?.id ?? '';
  const ids = [
    '',
    'x',
    '0'.repeat(42),
    `${known}0`,
    known.slice(0, -1),
    known.toUpperCase(),
    '__proto__',
    'constructor',
    '../x',
    known.replace(/^../, '7f'),
  ];
  for (const visitor of [author.visitor, new Visitor(world.site)]) {
    for (const id of ids) {
      const answer = await visitor.act(id, page, [{}, formOf({ locale: 'ky' })]);
      if (id === '') expect(answer.status).toBeLessThan(500);
      else expectTurnedAway(answer, id);
    }
  }
});

/** Arguments as nobody's browser sends them. */
test('arguments of any shape leave the server standing and untold', async () => {
  test.setTimeout(120_000);
  // Signing out asks nothing of its arguments, and the rest needs somebody who is signed in.
  const actions = builtActions().filter(
    ({ routes, name }) => routes.includes('/[locale]/admin/account') && !name.endsWith('signOutAction'),
  );
  expect(actions.length).toBeGreaterThan(3);
  for (const { id, name } of actions) {
    for (const [what, sent] of strangeArguments) {
      const answer = await post(author.visitor, id, 'text/plain;charset=UTF-8', text.encode(sent));
      expectTurnedAway(answer, [name, what], failed);
    }
  }
  expect((await author.visitor.get(page)).status).toBe(200);
});

test('bytes that are no text are refused, and the next request is not mixed with them', async () => {
  const id = world.idOf('action app/[locale]/admin/account/actions.ts#changeDisplayNameAction');
  const broken = Buffer.concat([
    Buffer.from('[{},"'),
    Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80]),
    Buffer.from('"]'),
  ]);
  for (let times = 0; times < 2; times += 1) {
    expectTurnedAway(await post(author.visitor, id, 'text/plain;charset=UTF-8', broken), times, failed);
  }
  const head = '--x\r\nContent-Disposition: form-data; name=';
  const forms = [
    '--x',
    `${head}"0"\r\n\r\n[{},"$K1"]`,
    `${head}"_1_displayName"\r\n\r\nx\r\n--x--\r\n${head}`,
    'x'.repeat(5_000),
  ];
  for (const form of forms) {
    expectTurnedAway(
      await post(author.visitor, id, 'multipart/form-data; boundary=x', text.encode(form)),
      form,
      failed,
    );
  }
  const { database } = world.newsroom;
  const where = { id: author.accountId };
  const form = formOf({ locale: 'ky', displayName: 'Үмүт' });
  expect((await author.visitor.act(id, page, [{}, form])).status).toBe(200);
  expect(await database.account.findUniqueOrThrow({ where, select: { displayName: true } })).toEqual({
    displayName: 'Үмүт',
  });
});

test('fields whose names every object knows are fields like others', async () => {
  const article = await world.makeArticle();
  const path = `/ky/admin/articles/${article.itemId}/publish`;
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$ACTION_x', 'then', 'length', ''];
  const fields = {
    ...Object.fromEntries(names.map((name) => [name, 'x'])),
    locale: 'ky',
    itemId: article.itemId,
  };
  const form = formOf(fields);
  form.append('__proto__', 'x');
  for (let index = 0; index < 900; index += 1) form.append(`field${index}`, 'x');
  for (const { id, name, routes } of builtActions()) {
    if (!routes.includes('/[locale]/admin/articles/[id]/publish')) continue;
    const takesForm = name.endsWith('signOutAction');
    const answer = await author.visitor.act(id, path, takesForm ? [form] : [{}, form]);
    expect([name, answer.status < 500 || answer.text.slice(0, 200)]).toEqual([name, true]);
    if (takesForm) author = await world.makeMember('author');
  }
});

test('words that no editor writes are refused, and kept by none', async () => {
  const article = await world.makeArticle({ isTyping: false });
  const path = `/ky/admin/articles/${article.itemId}/draft`;
  const base = { revisionId: article.revisionIds.ru, draftVersion: 0, redactions: 0 };
  const sent = { part: 'words', act: 'draft', language: 'ru', accountId: author.accountId, base };
  const put = (body: string) =>
    author.visitor.send('PUT', path, { 'Content-Type': 'application/json' }, text.encode(body));
  const words = { title: 'x', summary: 'x', checks: {} };
  const holding = (block: string) => {
    const content = { ...words, body: { type: 'doc', content: ['block'] } };
    return JSON.stringify({ ...sent, content }).replace('"block"', block);
  };
  const before = await world.fingerprint();
  for (const [what, block] of hostileBlocks) expectTurnedAway(await put(holding(block)), what);
  const good = { ...words, body: makeBody('x') };
  const extras = [
    { ...sent, content: good, role: 'administrator' },
    { ...sent, content: { ...good, state: 'published' } },
  ];
  const others = ['', '{', 'null', '[]', '"x"', '{"part":"words"}', '[['.repeat(100_000)];
  for (const body of [...extras.map((one) => JSON.stringify(one)), ...others])
    expectTurnedAway(await put(body), body.slice(-40));
  expect(await world.fingerprint()).toEqual(before);
  expect((await put(JSON.stringify({ ...sent, content: good }))).status).toBe(200);
});

test('whatever stands in the query of a list, it is answered, and the database is asked nothing else', async () => {
  test.setTimeout(120_000);
  const article = await world.makeArticle();
  const lists: [string, string[]][] = [
    ['/ky/admin/articles', ['search', 'state', 'language', 'author', 'behind', 'after', 'before', 'q']],
    ['/ky/admin/media', ['q', 'kind', 'words', 'children', 'after', 'problem', 'done']],
    ['/ky/admin/requests', ['which', 'done', 'after']],
    ['/ky/admin/account', ['done']],
    [`/ky/admin/articles/${article.itemId}/revisions`, ['language', 'before']],
    [`/ky/admin/articles/${article.itemId}/publish`, ['done', 'language', 'languages']],
    [`/ky/admin/articles/${article.itemId}/draft`, ['language']],
    ['/ky/admin/media/choices', ['search', 'kind', 'after']],
    ['/ky/admin/people/choices', ['search']],
    ['/ky/admin/events/choices', ['search']],
    ['/ky/admin/articles/choices', ['search']],
    ['/ky/sign-in', ['next', 'done']],
  ];
  const stranger = new Visitor(world.site);
  const whoAsks = (path: string) => (path.endsWith('/sign-in') ? stranger : author.visitor);
  const before = await world.fingerprint();
  for (const [path, names] of lists) {
    for (const value of strangeValues) {
      const many = names.map((name) => `${name}=${value.slice(0, 1_500)}&${name}=x`).join('&');
      for (const query of [...names.map((name) => `${name}=${value}`), many]) {
        const answer = await whoAsks(path).get(`${path}?${query}`);
        const told = `${path}?${query.slice(0, 60)}`;
        expect([told, [200, 400, 404].includes(answer.status) || answer.status]).toEqual([told, true]);
        expect([told, inside.exec(answer.status === 200 ? '' : answer.text)?.[0] ?? null]).toEqual([
          told,
          null,
        ]);
      }
    }
    const names10k = Array.from({ length: 3_000 }, (_, index) => `a${index}=1`)
      .join('&')
      .slice(0, 14_000);
    expect((await whoAsks(path).get(`${path}?${names10k}`)).status).toBeLessThan(500);
  }
  expect(await world.fingerprint()).toEqual(before);
});
