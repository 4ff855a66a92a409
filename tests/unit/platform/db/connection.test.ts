import { describe, expect, test } from 'vitest';
import { connectionConfig, isDatabaseUnreachable } from '#lib/platform/db/connection';

describe('connectionConfig', () => {
  test('sessions are in UTC, after whatever options the address brings', () => {
    const config = connectionConfig(
      'postgresql://u:p@host/db?options=-c%20timezone%3DAsia%2FBishkek&sslmode=disable',
    );

    expect(config.options).toBe('-c timezone=Asia/Bishkek -c timezone=UTC');
    expect(config.connectionString).toBe('postgresql://u:p@host/db?sslmode=disable');
  });

  test('a password with reserved characters stays as it is', () => {
    expect(connectionConfig('postgresql://u:p%40%2Fx%25@host/db').connectionString).toBe(
      'postgresql://u:p%40%2Fx%25@host/db',
    );
  });

  test('a silent server is given up on after the statement should have ended', () => {
    expect(connectionConfig('postgresql://host/db', { statementTimeout: 1_000 })).toMatchObject({
      statement_timeout: 1_000,
      query_timeout: 6_000,
    });
  });

  test('a statement without a limit is waited for without a limit', () => {
    expect(connectionConfig('postgresql://host/db', { statementTimeout: 0 })).toMatchObject({
      statement_timeout: 0,
      query_timeout: 0,
    });
  });
});

function coded(code: string, more: object = {}): Error {
  return Object.assign(new Error('x'), { code, ...more });
}

describe('isDatabaseUnreachable', () => {
  test.each([
    ['a refused connection', coded('ECONNREFUSED')],
    [
      'a refusal on every address of a name',
      new AggregateError([coded('EHOSTUNREACH'), coded('ECONNREFUSED')], 'all failed'),
    ],
    ['a socket file that is not there', coded('ENOENT', { syscall: 'connect' })],
    ['a server that is starting', coded('57P03')],
    ['a lost connection', coded('08006')],
    ['an error inside causes', new Error('a', { cause: new Error('b', { cause: coded('53300') }) })],
    ["Prisma's own code", coded('P1017')],
    [
      "a driver's error inside Prisma's",
      coded('P2010', { meta: { driverAdapterError: { cause: { kind: 'DatabaseNotReachable' } } } }),
    ],
    [
      "a code of PostgreSQL inside Prisma's",
      coded('P2010', {
        meta: { driverAdapterError: { cause: { kind: 'postgres', originalCode: '57P01' } } },
      }),
    ],
  ])('%s is one', (_, error) => {
    expect(isDatabaseUnreachable(error)).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'ECONNREFUSED'],
    ['a missing file', coded('ENOENT', { syscall: 'open' })],
    ['a missing table', coded('42P01')],
    ['a wrong password', coded('28P01')],
    ['a statement that took too long', coded('57014')],
    [
      'a broken rule',
      coded('P2002', { meta: { driverAdapterError: { cause: { kind: 'UniqueConstraintViolation' } } } }),
    ],
    ['an error of ours', new TypeError('x is not a function')],
  ])('%s is none', (_, error) => {
    expect(isDatabaseUnreachable(error)).toBe(false);
  });

  test('an error that is its own cause is looked at once only', () => {
    const error = new Error('x');
    error.cause = error;

    expect(isDatabaseUnreachable(error)).toBe(false);
  });
});
