import { describe, expect, test } from 'vitest';
import { createLog, withoutCredentials } from '#lib/platform/log/log';

function capture() {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

describe('the log', () => {
  test('is one JSON object a line, with time, level and message, whatever the text holds', () => {
    const { log, lines } = capture();
    log.info({ path: '/ky\r\n{"level":"fatal"}\u001b[31m' }, 'a\nb');
    expect(lines).toHaveLength(1);
    for (const forbidden of ['\n', '\r', '\u001b']) expect(lines[0]?.trimEnd()).not.toContain(forbidden);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      msg: 'a\nb',
      time: expect.stringMatching(/Z$/),
    });
  });

  test('replaces secrets, at the top and below', () => {
    const { log, lines } = capture();
    const secrets = { password: 'p-1', cookie: 'c-1', token: 't-1', secretKey: 's-1', authorization: 'a-1' };
    log.info({ ...secrets, headers: secrets, request: { headers: { 'set-cookie': 'x-1' } } }, 'in');
    expect(lines.join('')).not.toMatch(/[pctsax]-1/);
    expect(JSON.parse(lines[0] ?? '').headers.password).toBe('[redacted]');
  });

  test('tells an error without the password of the database', () => {
    const { log, lines } = capture();
    const error = new Error('connect postgresql://umut:hunter2@db.example:5432/umut failed');
    log.error({ error }, 'failed');
    expect(lines[0]).toContain('postgresql://***@db.example');
    expect(lines[0]).not.toContain('hunter2');
    expect(withoutCredentials('no address here')).toBe('no address here');
  });
});
