import http from 'node:http';
import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { loadEnv } from '#lib/platform/env';
import { clearPortalEnvironment } from '#scripts/checks/portal-environment';
import { takeConsole, takeUnexpected } from '#tests/support/console';

describe('the guards around tests', () => {
  test('catch warnings and errors that nobody expected', () => {
    console.warn('a warning');
    console.error('failed:', new Error('a reason'));
    expect(takeUnexpected()).toEqual([
      'console.warn: a warning',
      expect.stringContaining('failed: Error: a reason'),
    ]);
    expect(takeUnexpected()).toEqual([]);
  });

  test('let a test take what it expects, and only that', () => {
    console.error('the expected one');
    expect(() => takeConsole('warn', /expected/)).toThrow('nothing on console.warn');
    takeConsole('error', /expected/);
    expect(takeUnexpected()).toEqual([]);
  });

  test.each(['192.0.2.1', 'portal.invalid'])('refuse a connection to %s', (host) => {
    expect(() => net.connect(80, host)).toThrow(`a test tried to reach ${host}`);
    expect(() => http.get(`http://${host}/`)).toThrow('this machine only');
  });

  test('refuse a fetch from another machine', async () => {
    await expect(fetch('http://portal.invalid/')).rejects.toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining('this machine') }),
      }),
    );
  });

  test('let a connection to this machine through', async () => {
    const server = http.createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as net.AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(await answer.text()).toBe('here');
    await new Promise((resolve) => server.close(resolve));
  });

  test('clear every variable that configures the portal, and leave the others', () => {
    const loaded = loadEnv({});
    const names = loaded.ok ? Object.keys(loaded.env) : [];
    expect(names).toContain('DATA_DIR');
    const environment = Object.fromEntries(
      [...names, 'DATABASE_URL', 'SECRET_KEY', 'PGHOST', 'PATH'].map((n) => [n, 'x']),
    );
    clearPortalEnvironment(environment);
    expect(environment).toEqual({ PATH: 'x' });
  });
});
