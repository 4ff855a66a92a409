import { expect, test } from 'vitest';
import { targetOf } from '#lib/server/addresses';
import { isUploadPath } from '#lib/server/limits';
import { actionRows, handlerRows, readRows } from '#tests/e2e/desk/authorization-table';
import { deskSurface, routeOf } from '#tests/support/desk-surface';
import { config } from '../../proxy.ts';

const rows = [...readRows, ...handlerRows, ...actionRows];

test('everything that answers besides readers’ pages has one row in the table of who may do what', () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual(deskSurface());
});

test('an address is that of its file without groups', () => {
  expect(routeOf('app/[locale]/(preview)/preview/files/route.ts')).toBe('/[locale]/preview/files');
});

test('the press lets files through to the handlers that read them, and to no page', () => {
  const surface = deskSurface().filter((name) => !name.startsWith('action '));
  const addressOf = (name: string, id: string) =>
    (name.split(' ')[1] ?? '').replace('[locale]', 'ky').replaceAll(/\[\w+\]/g, id);
  const handlers = surface.filter((name) => /^POST .*\/uploads?$/.test(name));
  expect(handlers).toHaveLength(8);
  expect(surface.filter((name) => isUploadPath(addressOf(name, 'x')))).toEqual(handlers);
  const [ofHandlers, ofPages] = [handlers, surface.filter((name) => name.startsWith('page '))].map((names) =>
    names.map((name) => addressOf(name, 'upload')),
  );
  const taken = ofPages?.filter((address) => isUploadPath(address) && !ofHandlers?.includes(address));
  expect(taken).toEqual([]);
});

test('the proxy stands before none of it: no page can lean on it', () => {
  const routes = deskSurface()
    .filter((name) => !name.startsWith('action '))
    .map((name) => (name.split(' ')[1] ?? '').replace('[locale]', 'ky').replaceAll(/\[[.\w]+\]/g, 'x'));
  for (const route of routes) {
    expect(targetOf(route, () => false)).toEqual({ kind: 'desk' });
    expect(config.matcher).not.toContain(route);
  }
  expect(config.matcher.filter((path) => /[:*()?]/.test(path))).toEqual([]);
});
