import { expect } from '@playwright/test';
import type { Role } from '#lib/accounts/account';
import { messagesOf } from '#lib/i18n/messages';
import { deskSurface, isOfReaders, routeOf } from '#tests/support/desk-surface';
import { test } from '#tests/support/portal';
import { builtActions, builtRoutes } from './authorization/built-actions.ts';
import { expectClosed, expectSilent, markerIn } from './authorization/closed.ts';
import { deadVisitors } from './authorization/dead-visitors.ts';
import { withForeignIds } from './authorization/foreign-ids.ts';
import { everyRole, type ReadRow } from './authorization/row.ts';
import { makeScene, type Scene } from './authorization/scene.ts';
import { forgedHeaders, pageAlone, spellings } from './authorization/spellings.ts';
import { Visitor } from './authorization/visitor.ts';
import { openWorld, type World } from './authorization/world.ts';
import { readRows } from './authorization-table.ts';

test.describe.configure({ mode: 'default' });

let world: World;
let scene: Scene;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  world = await openWorld();
  scene = await makeScene(world);
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await world.close();
});

const isClosed = ({ opens }: ReadRow): boolean => opens !== 'everybody';
const isPage = ({ name }: ReadRow): boolean => name.startsWith('page ');
const mayOpen = ({ opens }: ReadRow, role: Role): boolean => opens === 'everybody' || opens.includes(role);

test('the build answers with what the surface names, and with nothing else', () => {
  const surface = deskSurface();
  const routes = builtRoutes().filter((one) => !isOfReaders(one));
  const named = surface.filter((name) => !name.startsWith('action ')).map((name) => name.split(' ')[1]);
  expect(new Set(routes.map((one) => routeOf(`${one}.tsx`)))).toEqual(new Set(named));
  expect(
    builtActions()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(surface.filter((name) => name.startsWith('action ')));
});

test('nobody, and nobody whose session is dead, sees anything behind the doors', async () => {
  test.setTimeout(120_000);
  for (const { who, visitor } of await deadVisitors(world)) {
    for (const row of readRows.filter(isClosed)) {
      const path = row.path(scene);
      expectClosed(await visitor.get(path), [who, row.name]);
      expectClosed(await visitor.route(path, { RSC: '1' }), [who, row.name, 'RSC']);
      if (isPage(row))
        expectClosed(await visitor.route(path, pageAlone(row.name, path)), [who, row.name, 'alone']);
    }
  }
});

/** What a role is told that may not open a row's page: that there is none. */
async function expectAbsent(visitor: Visitor, row: ReadRow, role: Role): Promise<void> {
  const path = row.path(scene);
  const told = [role, row.name];
  const answer = await visitor.get(path);
  expect([...told, answer.status]).toEqual([...told, 404]);
  expectSilent(answer, told);
  if (isPage(row)) expectSilent(await visitor.route(path, pageAlone(row.name, path)), told);
}

/** What it is told that may: without that the silence of others would prove nothing. */
async function expectShown(visitor: Visitor, row: ReadRow, role: Role): Promise<void> {
  const path = row.path(scene);
  const answer = await visitor.get(path);
  const told = JSON.stringify([role, row.name, answer.status]);
  expect([told, row.shows ? markerIn(answer) !== null : true]).toEqual([told, true]);
  if (!row.shows || !isPage(row)) return;
  const alone = await visitor.route(path, pageAlone(row.name, path));
  expect([told, alone.status, alone.headers['content-type']]).toEqual([told, 200, 'text/x-component']);
}

test('each role sees what its row says, and of the rest nothing', async () => {
  test.setTimeout(120_000);
  for (const role of everyRole) {
    const { visitor } = await world.makeMember(role);
    for (const row of readRows) {
      if (mayOpen(row, role)) await expectShown(visitor, row, role);
      else await expectAbsent(visitor, row, role);
    }
  }
});

test('what an address names has to be of its kind and belong to what stands before it', async () => {
  const { visitor } = await world.makeMember('administrator');
  for (const row of readRows) {
    for (const path of withForeignIds(row.path(scene), scene)) {
      const answer = await visitor.get(path);
      expect([path, [400, 404].includes(answer.status), markerIn(answer)]).toEqual([path, true, null]);
    }
  }
  const { absent } = messagesOf('ky').desk;
  for (const path of ['/ky/admin/nowhere', `/ky/admin/articles/${scene.article.itemId}/nowhere`]) {
    const answer = await visitor.get(path);
    expect([path, answer.status, answer.text.includes(absent.back)]).toEqual([path, 404, true]);
  }
});

test('no spelling of an address and no header opens a door', async () => {
  test.setTimeout(300_000);
  const nobody = new Visitor(world.site);
  for (const row of readRows.filter(isClosed)) {
    for (const path of spellings(row.path(scene))) {
      const headers = path === row.path(scene) ? forgedHeaders : forgedHeaders.slice(0, 2);
      for (const forged of headers) expectClosed(await nobody.route(path, forged), [path, forged]);
    }
  }
});
