import { expect } from '@playwright/test';
import { test } from '#tests/support/portal';
import type { WireAnswer } from '../support/wire.ts';
import { expectClosed, expectSilent } from './authorization/closed.ts';
import { type DeadVisitor, deadVisitors } from './authorization/dead-visitors.ts';
import { formsWithForeignIds, withForeignIds } from './authorization/foreign-ids.ts';
import { type ActionRow, everyRole, type HandlerRow } from './authorization/row.ts';
import { makeScene, type Scene } from './authorization/scene.ts';
import { type Fields, formOf, type Visitor } from './authorization/visitor.ts';
import { openWorld, type World } from './authorization/world.ts';
import { actionRows, handlerRows } from './authorization-table.ts';

test.describe.configure({ mode: 'default', timeout: 60_000 });

let world: World;
let scene: Scene;
let dead: DeadVisitor[];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  world = await openWorld();
  scene = await makeScene(world);
  dead = await deadVisitors(world);
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await world.close();
});

/** Runs `work` and names the tables in which anything was another afterwards. */
async function changes(work: () => Promise<void>): Promise<string[]> {
  const before = await world.fingerprint();
  await work();
  const after = await world.fingerprint();
  return Object.keys(after).filter((table) => after[table] !== before[table]);
}

/** Does a deed as a page with scripts does. */
function act(visitor: Visitor, row: ActionRow, path: string, fields: Fields): Promise<WireAnswer> {
  const form = formOf(fields);
  return visitor.act(world.idOf(row.name), path, row.takes === 'form' ? [form] : [{}, form]);
}

/** The fields by which a page without scripts names its action. */
function plainFields({ name, takes }: ActionRow, fields: Fields): Fields {
  const id = world.idOf(name);
  if (takes === 'form') return { [`$ACTION_ID_${id}`]: '', ...fields };
  const bound = { '$ACTION_1:0': JSON.stringify({ id, bound: '$@1' }), '$ACTION_1:1': '[{}]' };
  return { $ACTION_REF_1: '', ...bound, ...fields };
}

/** Pages that anybody may ask for: an action of the desk is not to be had through them. */
const openPages = [
  ...['/ky/sign-in', '/ru/sign-in/password?link=x', '/ru/preview?link=x', '/ru/self-check?link=x'],
  ...['/ky/removal', '/ky/search', '/ky'],
];

async function tryWithoutSession(row: ActionRow): Promise<void> {
  const { path, fields } = await row.deed(world, await world.makeMember('editor'));
  const isDoor = row.name.includes('(auth)');
  const changed = await changes(async () => {
    for (const { who, visitor } of dead) {
      expectClosed(await act(visitor, row, path, fields), [who, 'with scripts']);
      const plain = await visitor.submit(path, plainFields(row, fields));
      if (isDoor) expectSilent(plain, [who, 'at the door']);
      else expectClosed(plain, [who, 'without scripts']);
      if (who !== 'nobody') continue;
      for (const page of openPages) expectSilent(await act(visitor, row, page, fields), page);
    }
  });
  expect(changed, 'what nobody changed').toEqual([]);
}

async function tryInEachRole(row: ActionRow): Promise<void> {
  for (const role of everyRole) {
    const member = await world.makeMember(role);
    const { path, fields } = await row.deed(world, member);
    const isOpen = row.opens === 'everybody' || row.opens.includes(role);
    const changed = await changes(async () => {
      const answer = await act(member.visitor, row, path, fields);
      expect([role, answer.status < 500]).toEqual([role, true]);
    });
    expect([role, changed.length > 0]).toEqual([role, isOpen]);
  }
}

/** An administrator may everything; what they name must still belong together. */
async function tryWithForeignIds(row: ActionRow): Promise<void> {
  const member = await world.makeMember('administrator');
  const { path, fields } = await row.deed(world, member);
  const foreign = formsWithForeignIds(fields, scene);
  const changed = await changes(async () => {
    for (const one of foreign) {
      const answer = await act(member.visitor, row, path, one);
      expect([one, answer.status < 500]).toEqual([one, true]);
    }
  });
  expect(changed, 'what foreign ids changed').toEqual([]);
}

for (const row of actionRows) {
  const short = row.name.replace('action app/[locale]/', '');
  test(`${short} is done by whom its row names to what belongs together, and by nobody else`, async () => {
    if (row.opens !== 'everybody') await tryWithoutSession(row);
    await tryInEachRole(row);
    await tryWithForeignIds(row);
  });
}

type Sent = Awaited<ReturnType<HandlerRow['deed']>>;

async function sendTo(
  visitor: Visitor,
  { name }: HandlerRow,
  { path, fields, json }: Sent,
): Promise<WireAnswer> {
  const [method = ''] = name.split(' ');
  const accept = { Accept: 'application/json' };
  if (fields) return await visitor.submit(path, fields, accept);
  const body = new TextEncoder().encode(JSON.stringify(json));
  return await visitor.send(method, path, { ...accept, 'Content-Type': 'application/json' }, body);
}

async function tryHandler(row: HandlerRow): Promise<void> {
  const sent = await row.deed(world, await world.makeMember('editor'));
  const changed = await changes(async () => {
    for (const { who, visitor } of dead) expectClosed(await sendTo(visitor, row, sent), who);
  });
  expect(changed, 'what nobody changed').toEqual([]);
  for (const role of everyRole) {
    const member = await world.makeMember(role);
    const own = await row.deed(world, member);
    const isOpen = row.opens === 'everybody' || row.opens.includes(role);
    const changed = await changes(async () => void (await sendTo(member.visitor, row, own)));
    expect([role, changed.length > 0]).toEqual([role, isOpen]);
  }
}

async function tryHandlerWithForeignIds(row: HandlerRow): Promise<void> {
  const member = await world.makeMember('administrator');
  const sent = await row.deed(world, member);
  const changed = await changes(async () => {
    for (const path of withForeignIds(sent.path, scene)) {
      const answer = await sendTo(member.visitor, row, { ...sent, path });
      expect([path, [400, 403, 404, 405, 409, 422].includes(answer.status) || answer.status]).toEqual([
        path,
        true,
      ]);
      expectSilent(answer, path);
    }
  });
  expect(changed, 'what foreign ids changed').toEqual([]);
}

for (const row of handlerRows) {
  test(`${row.name} is open to whom its row names for what is there, and to nobody else`, async () => {
    await tryHandler(row);
    await tryHandlerWithForeignIds(row);
  });
}
