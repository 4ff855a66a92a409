import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { messagesOf } from '#lib/i18n/messages';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { accepted, makeBody } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import { ask, type WireAnswer } from '../support/wire.ts';
import { makeScene, type Scene } from './authorization/scene.ts';
import { Visitor } from './authorization/visitor.ts';
import { openWorld, type World } from './authorization/world.ts';
import { readRows } from './authorization-table.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

let world: World;
let scene: Scene;
let administrator: Visitor;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  world = await openWorld();
  scene = await makeScene(world);
  administrator = (await world.makeMember('administrator')).visitor;
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await world.close();
});

const forged = { 'X-Nonce': 'guess', 'Content-Security-Policy': "script-src 'nonce-guess' 'unsafe-inline'" };

/** The nonce of an answer, once its headers are what those of every answer of the desk are. */
function nonceOf({ headers }: WireAnswer, told: string): string {
  const policy = String(headers['content-security-policy']);
  expect([told, /unsafe|guess|\*/.exec(policy)]).toEqual([told, null]);
  const caching = [
    headers['cache-control'],
    headers['x-content-type-options'],
    headers['cross-origin-opener-policy'],
  ];
  expect([told, ...caching]).toEqual([told, 'private, no-store', 'nosniff', 'same-origin']);
  expect([told, headers['x-robots-tag'], headers['access-control-allow-origin']]).toEqual([
    told,
    'noindex, nofollow',
    undefined,
  ]);
  return /'nonce-([^']{20,})'/.exec(policy)?.[1] ?? '';
}

/** Asserts that nothing in a page runs or colours but by its nonce. */
function expectPolicyHolds(html: string, nonce: string, told: string): void {
  const tags = html.match(/<(?:script|style)\b[^>]*>/g) ?? [];
  expect([told, tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))]).toEqual([told, []]);
  const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  expect([told, /<[^>]*\s(?:on[a-z]+|style)\s*=/.exec(markup)?.[0] ?? null]).toEqual([told, null]);
  expect([told, markup.includes('javascript:')]).toEqual([told, false]);
}

test('every answer of the desk is kept by nobody and has a policy that no request can choose', async () => {
  const nobody = new Visitor(world.site);
  const paths = [
    ...readRows.map((row) => row.path(scene)),
    '/ky/admin/nowhere',
    '/ky/admin/articles/x',
    '/ky/admin/x.css',
  ];
  const nonces = new Set<string>();
  for (const one of paths) {
    for (const visitor of [administrator, nobody]) {
      const answer = await visitor.get(one, forged);
      const nonce = nonceOf(answer, one);
      expect([one, nonces.has(nonce), nonce.length > 20]).toEqual([one, false, true]);
      nonces.add(nonce);
      if (answer.status === 200 && answer.headers['content-type']?.startsWith('text/html'))
        expectPolicyHolds(answer.text, nonce, one);
    }
  }
  const refusals = [
    await ask(`${world.site}/ky/admin`, { Origin: 'https://evil.example' }, { method: 'POST' }),
    await ask(`${world.site}/ky/admin`, {}, { method: 'OPTIONS' }),
    await ask(`${world.site}/ky/admin/%ff`),
  ];
  for (const { status, headers } of refusals) {
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect([status, headers['content-security-policy']]).toEqual([
      status,
      expect.stringContaining("default-src 'none'"),
    ]);
  }
});

/** Markup in the place of words; `x` says where it was put. */
const trap = (x: string) =>
  `"'><img src=x onerror=alert(1) data-x=${x}></script><script data-x=${x}>alert(1)</script><!--{{7*7}}`;

/** An article, a picture, people and requests all of whose words are markup. */
async function setTraps(): Promise<Scene> {
  const { database, author } = world.newsroom;
  const trapped = await makeScene(world);
  const { article, medium, colleagueId, consentId, requestId } = trapped;
  for (const language of ['ru', 'ky', 'en'] as const) {
    const words = { title: trap('title'), summary: trap('summary'), body: makeBody(trap('body')) };
    const place = {
      localizationId: article.localizationIds[language],
      baseId: article.revisionIds[language],
    };
    accepted(await saveRevision(author, { ...place, words }, database));
  }
  await database.workingDraft.deleteMany({ where: { localizationId: article.localizationIds.ru } });
  await database.account.update({ where: { id: colleagueId }, data: { displayName: trap('colleague') } });
  await database.account.update({ where: { id: author.accountId }, data: { displayName: trap('author') } });
  const { mediumId } = medium;
  await database.mediumText.updateMany({
    where: { mediumId },
    data: { alt: trap('alt'), credit: trap('credit') },
  });
  await database.medium.update({
    where: { id: mediumId },
    data: { fileName: trap('file'), licence: trap('licence') },
  });
  await database.consent.update({
    where: { id: consentId },
    data: { guardian: trap('guardian'), scope: trap('scope') },
  });
  await database.removalRequest.update({
    where: { id: requestId },
    data: { words: trap('words'), contact: trap('contact') },
  });
  return trapped;
}

test.describe('markup in the place of words', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('stands on every page as the words that it is', async ({ page, context }) => {
    const trapped = await setTraps();
    const [name = '', value = ''] = (await world.makeMember('administrator')).cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: world.site }]);
    const seen = new Set<string>();
    for (const row of readRows.filter(({ name: one }) => one.startsWith('page '))) {
      await page.goto(`${world.site}${row.path(trapped)}`);
      await page.waitForLoadState('networkidle');
      const made = await page.evaluate(() =>
        [...document.querySelectorAll('[data-x]')].map((one) => one.outerHTML),
      );
      expect([row.name, made]).toEqual([row.name, []]);
      const html = await page.content();
      for (const [, where = ''] of html.matchAll(/onerror=alert\(1\) data-x=(\w+)/g)) seen.add(where);
    }
    for (const where of [
      'title',
      'body',
      'colleague',
      'author',
      'alt',
      'credit',
      'file',
      'guardian',
      'words',
    ]) {
      expect([where, seen.has(where)]).toEqual([where, true]);
    }
  });
});

/** All that browsers get of the build. */
function builtFiles(): string[] {
  return readdirSync('.next/static', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

test('what browsers get of the build holds no secret, nothing of the server, and no map of its source', () => {
  const files = builtFiles();
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /\.map$/.test(file))).toEqual([]);
  const kept = [
    /sourceMappingURL=/,
    /SECRET_KEY|DATABASE_URL|S3_SECRET|SMTP_/,
    /postgres(?:ql)?:\/\//,
    /BEGIN [A-Z ]*PRIVATE KEY/,
    /PrismaClient|argon2|nodemailer|"server-only"|createDecipheriv/,
    /passwordHash|tokenHash/,
    /insert into |select .{1,80} from (?:account|session|localization)\b/i,
    new RegExp(process.cwd().replaceAll('/', '\\/')),
  ];
  for (const file of files.filter((one) => /\.(?:js|css|json|txt)$/.test(one))) {
    const text = readFileSync(file, 'utf8');
    expect([file, kept.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])]).toEqual([file, []]);
  }
});

test('the log is lines of JSON and tells no password, no cookie, no secret of a link, and no words of drafts', async () => {
  const stranger = new Visitor(world.site);
  const member = await world.makeMember('author');
  const wrong = 'wrong password of somebody';
  const signInId = world.idOf('action app/[locale]/(auth)/sign-in/actions.ts#signInAction');
  const form = new FormData();
  for (const [name, value] of Object.entries({ name: 'somebody-else', password: wrong, locale: 'ky' }))
    form.append(name, value);
  await stranger.act(signInId, '/ky/sign-in?next=%0d%0aX:%20forged', [{}, form]);
  await stranger.get(`/ky/sign-in/password?link=${scene.invitation}`);
  await stranger.get(`/ru/preview?link=${scene.previewToken}`);
  await stranger.get('/ky/admin/articles/%1b%5b31mred', {
    'User-Agent': '\u009b31mred',
    Referer: `${world.site}/ru/preview?link=${scene.previewToken}`,
  });
  await member.visitor.send(
    'POST',
    '/ky/admin/media/upload',
    { 'Content-Type': 'multipart/form-data; boundary=x' },
    new TextEncoder().encode('--x'),
  );
  await ask(`${world.site}/ky/admin`, { Cookie: member.cookie, Host: 'evil.example' });
  const lines = world.logLines();
  expect(lines.length).toBeGreaterThan(5);
  const whole = lines.join('\n');
  const secrets = {
    wrong,
    password: world.password,
    cookie: member.cookie,
    link: scene.invitation,
    token: scene.previewToken,
    escape: '\u001b',
    csi: '\u009b',
    heading: messagesOf('ky').signIn.heading,
  };
  for (const [what, secret] of Object.entries(secrets))
    expect([what, whole.includes(secret)]).toEqual([what, false]);
  for (const line of lines) expect(() => JSON.parse(line) as unknown, line.slice(0, 200)).not.toThrow();
});
