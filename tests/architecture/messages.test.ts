import { describe, expect, test } from 'vitest';
import { checkMessages, mistakesInMessages } from '#scripts/checks/messages/check-messages';
import { flatten } from '#scripts/checks/messages/message-file';
import { type Tree, withTree } from '#tests/support/scratch-tree';

interface Words {
  [name: string]: string | Words;
}

const words: Record<string, Words> = {
  en: {
    page: { title: 'News', count: '{count, plural, one {# article} other {# articles}}', when: 'On {date}' },
  },
  ru: {
    page: {
      title: 'Новости',
      count: '{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
      when: 'Дата: {date}',
    },
  },
  ky: {
    page: {
      title: 'Жаңылыктар',
      count: '{count, plural, one {# макала} other {# макала}}',
      when: 'Күнү: {date}',
    },
  },
};

const page = `import { useTranslations } from 'next-intl';
export function Page({ wanted }: { wanted: 'title' | 'when' }) {
  const t = useTranslations('page');
  return [t('count', { count: 1 }), t(wanted)];
}
`;

function house(source: string): Tree {
  return {
    'tsconfig.json': JSON.stringify({ compilerOptions: { noLib: true, module: 'ESNext', target: 'ESNext' } }),
    'components/site/page.tsx': source,
    ...Object.fromEntries(
      Object.entries(words).map(([locale, own]) => [
        `lib/i18n/messages/${locale}/site.json`,
        JSON.stringify(own),
      ]),
    ),
  };
}

function mistakesWith(source: string): Promise<string[]> {
  return withTree(house(source), (root) => checkMessages(root, {}));
}

/** What is wrong where some words of the page are others. */
function mistakesIn(changes: Record<string, Words>, allowedCopies = {}): string[] {
  const messages = Object.fromEntries(
    Object.entries(words).map(([locale, own]) => [
      locale,
      flatten({ page: { ...(own['page'] as Words), ...(changes[locale] ?? {}) } }),
    ]),
  );
  const uses = { keys: new Set(['page.title', 'page.count', 'page.when']), unknown: [] };
  return mistakesInMessages({ messages, uses, allowedCopies });
}

describe('the message check', () => {
  test('lets three languages with the same keys, all asked for, pass', async () => {
    expect(await mistakesWith(page)).toEqual([]);
    expect(mistakesIn({})).toEqual([]);
  });

  test('reports a language without messages', async () => {
    expect(await withTree({}, (root) => checkMessages(root, {}))).toEqual([
      'lib/i18n/messages/en is missing',
    ]);
  });

  test.each([
    ['a key that one language lacks', { en: { more: 'More' }, ru: { more: 'Ещё' } }, 'ky lacks page.more'],
    ['a key that only one language has', { ky: { more: 'Дагы' } }, 'ky has page.more, which en lacks'],
    ['an empty message', { ky: { title: ' ' } }, 'ky page.title: is empty'],
    ['a malformed message', { ru: { when: 'Дата: {date' } }, 'ru page.when: is no ICU message'],
    [
      'an argument that one language lacks',
      { ky: { when: 'Күнү' } },
      'ky page.when: takes [], not [date text]',
    ],
    [
      'an argument of another kind',
      { ru: { when: '{date, number}' } },
      'takes [date number], not [date text]',
    ],
    ['a tag that one language lacks', { en: { when: 'On <b>{date}</b>' } }, 'not [b tag, date text]'],
    [
      'a plural class that one language lacks',
      { ru: { count: '{count, plural, one {# статья} other {# статей}}' } },
      'ru page.count: lacks the plural few, many',
    ],
    ['a Latin letter inside of a Cyrillic word', { ky: { title: 'Жaңылыктар' } }, 'mixes Latin and Cyrillic'],
    ['a Latin letter that stands for a word', { ru: { title: 'Новости c места' } }, 'has a Latin "c"'],
    ['a letter of another alphabet', { ky: { title: 'Жаѳылыктар' } }, 'foreign letters'],
    ['a Kyrgyz letter in Russian', { ru: { title: 'Өкмөт' } }, 'foreign letters'],
    ['Cyrillic in English', { en: { title: 'Новости' } }, 'en page.title: has the Cyrillic word'],
    ['a copy of the Russian words', { ky: { title: 'Новости' } }, 'ky page.title: is a copy of ru'],
    ['a copy of the English words', { ru: { title: 'NEWS' } }, 'ru page.title: is a copy of en'],
    [
      'a message that nobody asks for',
      { en: { more: 'More' }, ru: { more: 'Ещё' }, ky: { more: 'Дагы' } },
      'page.more is never asked for',
    ],
  ])('reports %s', (_, changes, part) => {
    expect(mistakesIn(changes)).toContainEqual(expect.stringContaining(part));
  });

  test('lets a copy pass that is allowed, and reports an allowance that nothing needs', () => {
    const changes = { ru: { title: 'Архив' }, ky: { title: 'Архив' } };
    expect(mistakesIn(changes, { 'page.title': 'one word for both' })).toEqual([]);
    expect(mistakesIn({}, { 'page.': 'no reason' })).toEqual(['page. is allowed to be a copy, but is none']);
  });

  test.each([
    ['a missing message', "t('absent');", 'page.absent is asked for'],
    ['a missing message of a rich text', "t.rich('absent');", 'page.absent is asked for'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a source
    ['a missing message behind a template', 't(`${wanted}.more`);', 'page.title.more is asked for'],
    ['a missing message behind a choice', "t(wanted ? 'title' : 'absent');", 'page.absent is asked for'],
    [
      'a key that can be any text',
      't(String(wanted));',
      'page.tsx:4 asks for a message whose key can be any text',
    ],
    ['a translator that is passed on', 'console.log(t);', 'page.tsx:4 passes a translator on'],
  ])('reports %s', async (_, line, part) => {
    const source = page.replace('  return', `  ${line}\n  return`);
    expect(await mistakesWith(source)).toContainEqual(expect.stringContaining(part));
  });

  test('follows a translator of a server component, with its namespace in options', async () => {
    const source = `import { getTranslations } from 'next-intl/server';
export async function Page({ place }: { place: 'page' | 'desk' }) {
  const t = await getTranslations({ locale: 'ky', namespace: place });
  return t('title');
}
`;
    const found = await mistakesWith(source);
    expect(found).toContain('desk.title is asked for, but there is no such message');
    expect(found).not.toContain('page.title is never asked for');
  });
});
