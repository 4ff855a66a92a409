import { newId } from '#lib/core/ids';
import { argonPasswords } from '#lib/platform/auth/password';
import { openDatabase } from '#lib/platform/db/client';
import type { Content } from './databases.ts';
import type { PortalServer } from './portal-server.ts';

const password = 'only for measuring, and gone a few minutes later';
const locale = 'ru';

/** Somebody who works at the desk by requests alone. */
export interface DeskVisitor {
  accountId: string;
  /** Asks a path of the desk as a browser of this site would; throws where it does not answer with 200. */
  ask(path: string, init?: RequestInit): Promise<Response>;
}

async function makeEditor(content: Content): Promise<{ accountId: string; name: string }> {
  const database = openDatabase(content.databaseUrl);
  const accountId = newId();
  const name = `measurer-${accountId.slice(-12)}`;
  const passwordHash = await argonPasswords.hash(password);
  await database.account.create({
    data: { id: accountId, name, displayName: 'Measurer', role: 'editor', passwordHash },
  });
  await database.$disconnect();
  return { accountId, name };
}

function unescaped(text: string): string {
  const letters: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };
  return text.replace(/&([a-z]+|#x27);/g, (whole, name: string) => letters[name] ?? whole);
}

/** The hidden fields of the first form of a page, by which a browser without scripts names the action. */
function hiddenFields(html: string): [string, string][] {
  const form = /<form.*?<\/form>/s.exec(html)?.[0] ?? '';
  return [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [unescaped(name), unescaped(value)],
  );
}

/** Makes an editor's account in the database and signs in, as a browser without scripts does. */
export async function visitDesk({ url, content }: PortalServer): Promise<DeskVisitor> {
  const { accountId, name } = await makeEditor(content);
  const page = `${url}/${locale}/sign-in`;
  const form = new FormData();
  for (const [field, value] of hiddenFields(await (await fetch(page)).text())) form.append(field, value);
  form.append('name', name);
  form.append('password', password);
  const headers = { Origin: url };
  const answer = await fetch(page, { method: 'POST', body: form, headers, redirect: 'manual' });
  const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0];
  if (!cookie) throw new Error(`signing in for the measurement answered ${answer.status} without a session.`);
  return {
    accountId,
    async ask(path, init = {}) {
      const asked = await fetch(`${url}/${locale}${path}`, {
        ...init,
        headers: { ...headers, ...init.headers, Cookie: cookie },
        redirect: 'manual',
      });
      if (asked.status === 200) return asked;
      throw new Error(`${path} answered ${asked.status} at the desk: ${(await asked.text()).slice(0, 200)}`);
    },
  };
}
