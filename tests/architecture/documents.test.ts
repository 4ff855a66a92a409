import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEnv } from '#lib/platform/env';
import { checkout } from '#scripts/portal/child';

const read = (file: string): string => readFileSync(path.join(checkout, file), 'utf8');

const documents = [
  ...['README', 'ARCHITECTURE', 'STYLE', 'CONTRIBUTING', 'DECISIONS', 'SECURITY', 'CHANGELOG'].map(
    (name) => `${name}.md`,
  ),
  ...['DOMAIN', 'OPERATIONS', 'handbook/ru', 'handbook/ky', 'handbook/en'].map((name) => `docs/${name}.md`),
];

/** The tests that docs/DOMAIN.md names, each as [file, title]. */
function namedTests(): [string, string][] {
  const entries = read('docs/DOMAIN.md').matchAll(/^- `([^`]+\.tsx?)`:((?:.|\n(?! *- |\n))*)/gm);
  return [...entries].flatMap(([, file = '', rest = '']) =>
    [...rest.replace(/\s+/g, ' ').matchAll(/"([^"]+)"/g)].map(([, title = '']): [string, string] => [
      file,
      title,
    ]),
  );
}

describe('the documents', () => {
  test('name tests that there are', () => {
    const named = namedTests();
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(([file, title]) => !read(`tests/${file}`).includes(title))).toEqual([]);
  });

  test.each(documents)('lead from %s to files that there are', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    const dead = links.filter((target) => !existsSync(path.join(checkout, path.dirname(document), target)));
    expect(dead).toEqual([]);
  });

  test('tell of every setting, and of no other', () => {
    const loaded = loadEnv({
      DATABASE_URL: 'postgresql://a/b',
      SECRET_KEY: 's'.repeat(32),
      SMTP_URL: 'smtp://mail.example',
      MAIL_FROM: 'desk@example.org',
      SECURITY_CONTACT: 'mailto:security@example.org',
      S3_ENDPOINT: 'https://s3.example',
      S3_BUCKET: 'umut',
      S3_REGION: 'kg-1',
      S3_ACCESS_KEY_ID: 'umut',
      S3_SECRET_ACCESS_KEY: 'secret',
      S3_PREFIX: 'media',
    });
    const settings = loaded.ok ? Object.keys(loaded.env).sort() : [];
    const ofCommands = ['NODE_ENV', 'UMUT_DEV'];
    const readme = read('README.md').split('## Settings')[1]?.split('## Commands')[0] ?? '';
    const inTable = [...readme.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name = '']) => name),
    );
    const inExample = [...read('.env.example').matchAll(/^#([A-Z0-9_]+)=/gm)].map(([, name = '']) => name);
    expect([...inTable, ...ofCommands].sort()).toEqual(settings);
    expect([...inExample, ...ofCommands].sort()).toEqual(settings);
  });

  test('tell of every command', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const readme = read('README.md');
    const untold = Object.keys(scripts).filter(
      (name) => !readme.includes(`npm run ${name}`) && !readme.includes(`npm ${name}`),
    );
    expect(untold).toEqual([]);
  });
});
