import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeskActor } from '#lib/accounts/account';
import { choosePassword } from '#lib/accounts/commands/choose-password';
import { type InviteInput, inviteAccount } from '#lib/accounts/commands/invite-account';
import { mailOneTimeLink } from '#lib/accounts/commands/mail-one-time-link';
import { makeAccountLink } from '#lib/accounts/commands/make-account-link';
import { linkMail } from '#lib/i18n/link-mail';
import { sendMail, settle } from '#lib/jobs/effects';
import type { RootDatabase } from '#lib/platform/db/client';
import { SmtpMail } from '#lib/platform/mail/smtp-mail';
import { countPasswords, makeAccount, place, signedIn } from '#tests/factories/make-account';
import { accepted } from '#tests/factories/make-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownSecrets } from '#tests/support/portal-secrets';

interface Received {
  from: string;
  to: string[];
  /** The letter as it came over the wire, decoded where it was quoted. */
  raw: string;
}

const received: Received[] = [];
/** What the server says to the next letter. */
let mood: 'takes' | 'refuses' = 'takes';

/** Undoes base64 and quoted-printable, in bodies and headers, as far as these letters have them. */
function decoded(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const isBase64 = /content-transfer-encoding: base64/i.test(head);
  const text = isBase64
    ? Buffer.from(body, 'base64').toString()
    : Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString();
  return `${head}\n\n${text}`;
}

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, callback) =>
    callback(mood === 'refuses' ? Object.assign(new Error('no room'), { responseCode: 452 }) : null),
  onData(stream, session, callback) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom ? mailFrom.address : '';
      received.push({
        from,
        to: rcptTo.map(({ address }) => address),
        raw: decoded(Buffer.concat(chunks).toString()),
      });
      callback();
    });
  },
});

const port = await new Promise<number>((resolve) => {
  const server = smtp.listen(0, '127.0.0.1', () => {
    const address = server.address();
    resolve(typeof address === 'object' && address ? address.port : 0);
  });
});

ownSecrets({
  SITE_URL: 'https://umut.example',
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: 'Үмүт <desk@umut.example>',
});

let database: RootDatabase;
let administrator: DeskActor;

beforeAll(async () => {
  ({ database } = await makeNewsroom());
  administrator = (await signedIn(database, await makeAccount(database, 'administrator'))).actor;
});
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
beforeEach(async () => {
  received.length = 0;
  mood = 'takes';
  await database.outbox.deleteMany();
});

let count = 0;
const invite = async (input: Partial<InviteInput> = {}) => {
  count += 1;
  const [name, email] = [`reader${count}`, `reader${count}@example.org`];
  const whole = { name, displayName: 'Айгүл', role: 'author', email, locale: 'ky', ...input } as const;
  return accepted(await inviteAccount(administrator, whole, database));
};

describe('an invitation', () => {
  test.each([
    ['ky', '«Үмүт» порталынын редакциясына чакыруу'],
    ['ru', 'Приглашение в редакцию портала «Умут»'],
    ['en', 'Invitation to the desk of the Umut portal'],
  ] as const)('is mailed in the language of who invites: %s', async (locale, subject) => {
    const made = await invite({ locale });
    expect(made.isMailed).toBe(true);
    expect(received).toHaveLength(0);
    await sendMail(database);
    expect(received).toHaveLength(1);
    const [{ from, to, raw } = { from: '', to: [''], raw: '' }] = received;
    expect({ from, to }).toEqual({ from: 'desk@umut.example', to: [`reader${count}@example.org`] });
    expect(raw).toContain(`https://umut.example/${locale}/sign-in/password?link=${made.secret}`);
    expect(raw).toContain(`reader${count}`);
    const encoded = [...raw.matchAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi)].map(([, kind, words = '']) =>
      kind?.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64')
        : Buffer.from(
            words
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ),
    );
    expect(raw + Buffer.concat(encoded).toString()).toContain(subject);
  });

  test('without an address is handed over only', async () => {
    expect((await invite({ email: '' })).isMailed).toBe(false);
    expect(await database.outbox.count()).toBe(0);
  });

  test('waits sealed, and what was sealed is gone once the letter is out', async () => {
    const { secret } = await invite();
    const waiting = JSON.stringify(await database.outbox.findMany(), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(waiting).toContain('sealed');
    expect(waiting).not.toContain(secret);
    expect(Buffer.from(waiting, 'base64url').toString('latin1')).not.toContain(secret);
    await sendMail(database);
    const [row] = await database.outbox.findMany();
    expect(row?.doneAt).not.toBeNull();
    expect(row?.payload).not.toHaveProperty('sealed');
  });

  test('that was used or replaced meanwhile is not mailed', async () => {
    const first = await invite();
    const passwords = countPasswords();
    const input = { secret: first.secret, password: 'a password by a link', place };
    accepted(await choosePassword(input, { database, passwords }));
    const second = await invite();
    accepted(await makeAccountLink(administrator, { accountId: second.accountId, locale: 'ky' }, database));
    await sendMail(database);
    expect(received).toHaveLength(1);
    expect(received[0]?.raw).not.toContain(second.secret);
    expect(await database.outbox.count({ where: { doneAt: null } })).toBe(0);
  });
});

describe('a mail server that is away', () => {
  test('holds up neither the invitation nor what others wait for, and gets the letter when it is back', async () => {
    mood = 'refuses';
    const { secret } = await invite();
    await database.outbox.create({
      data: { effect: 'draw-share-card', payload: { publicationId: crypto.randomUUID() } },
    });
    await settle(null, database).catch(() => undefined);
    expect(received).toHaveLength(0);
    expect(await database.outbox.count({ where: { effect: 'mail-one-time-link', attempts: 0 } })).toBe(1);
    await sendMail(database);
    const failed = await database.outbox.findFirstOrThrow({ where: { effect: 'mail-one-time-link' } });
    expect(failed).toMatchObject({ attempts: 1, doneAt: null });
    expect(failed.lastError).not.toContain(secret);
    mood = 'takes';
    await database.outbox.updateMany({ data: { availableAt: new Date(0) } });
    await sendMail(database);
    expect(received).toHaveLength(1);
    expect(received[0]?.raw).toContain(secret);
  });

  test('that takes the call and says nothing is given up within seconds', async () => {
    const silent = createServer(() => undefined);
    const silentPort = await new Promise<number>((resolve) => {
      silent.listen(0, '127.0.0.1', () => {
        const address = silent.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const start = performance.now();
    const letter = { to: 'a@example.org', subject: 'x', text: 'y' };
    const way = new SmtpMail(`smtp://127.0.0.1:${silentPort}`, 'desk@umut.example');
    await expect(way.send(letter)).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(15_000);
    silent.close();
  });
});

test('a letter whose secret was sealed by another key is not sent, and says why in the outbox', async () => {
  const { linkId } = await invite();
  const other = { linkId, sealed: 'A'.repeat(80), locale: 'ky' } as const;
  await expect(mailOneTimeLink(other, linkMail, { database })).rejects.toThrow();
  expect(received).toHaveLength(0);
});
