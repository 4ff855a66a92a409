import { readFileSync } from 'node:fs';
import type { Tree } from '#tests/support/scratch-tree';

const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };

const packages = [
  'next',
  'next-auth',
  'next-intl',
  'pg',
  'pino',
  'react',
  'react-dom',
  'server-only',
  'sharp',
  'zod',
] as const;
const developmentPackages = ['vitest'] as const;

function stub(name: string): Tree {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: './index.js' }),
    [`node_modules/${name}/index.js`]: 'module.exports = {};\n',
  };
}

function versions(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '1.0.0']));
}

/** What every fixture house stands on: the aliases of the real package.json, compiler settings and stubs of packages. */
export const ground: Tree = {
  'package.json': JSON.stringify({
    name: 'fixture',
    type: 'module',
    imports,
    dependencies: versions(packages),
    devDependencies: versions(developmentPackages),
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'ESNext', moduleResolution: 'bundler', jsx: 'react-jsx' },
  }),
  ...Object.assign({}, ...[...packages, ...developmentPackages, 'undeclared'].map(stub)),
};

/** A house in which every room uses what it may, near the edge of what it may not. */
export const cleanHouse: Tree = {
  'lib/core/ids.ts': `import { randomBytes } from 'node:crypto';
export const id = randomBytes;
`,
  'lib/core/schema.ts': `import { z } from 'zod';
import { id } from './ids.ts';
export const schema = [z, id];
`,
  'lib/i18n/locales.ts': `import { id } from '#lib/core/ids';
export const locale = id;
`,
  'lib/i18n/request.ts': `import { env } from '#lib/platform/env';
import intl from 'next-intl';
export const request = [env, intl];
`,
  'lib/platform/env.ts': `import 'server-only';
import { id } from '#lib/core/ids';
export const env = id;
`,
  'lib/platform/render-record.ts': `import 'server-only';
export const mark = 1;
`,
  'lib/platform/db/client.ts': `import 'server-only';
import pg from 'pg';
import { client } from './generated/client.ts';
export const db = [pg, client];
export type { Row } from './generated/client.ts';
`,
  'lib/platform/db/generated/client.ts': `export const client = 1;
export interface Row { id: string }
`,
  'lib/publishing/rules/states.ts': `import { id } from '#lib/core/ids';
export const states = id;
`,
  'lib/publishing/body/body.ts': `import { z } from 'zod';
export const body = z;
`,
  'lib/publishing/commands/publish-item.ts': `import 'server-only';
import { db } from '#lib/platform/db/client';
import { states } from '../rules/states.ts';
export const publishItem = [db, states];
`,
  'lib/media/medium.ts': `export const medium = 1;
`,
  'lib/media/picture-view.ts': `export interface PictureView { id: string }
`,
  'lib/people/person.ts': `import { medium } from '#lib/media/medium';
export const person = medium;
`,
  'lib/people/public-queries.ts': `import 'server-only';
import { cache } from 'react';
import { db } from '#lib/platform/db/client';
export const findPerson = [cache, db];
`,
  'lib/articles/article.ts': `import { body } from '#lib/publishing/body/body';
export const article = body;
`,
  'lib/articles/article-input.ts': `import { z } from 'zod';
export const articleInput = z;
`,
  'lib/articles/article-policy.ts': `import { article } from './article.ts';
export const can = article;
`,
  'lib/articles/article-view.ts': `import type { PictureView } from '#lib/media/picture-view';
import { locale } from '#lib/i18n/locales';
export interface ArticleView { cover: PictureView }
export const toView = locale;
`,
  'lib/articles/public-queries.ts': `import 'server-only';
import { findPerson } from '#lib/people/public-queries';
import { toView } from './article-view.ts';
export const findArticle = [findPerson, toView];
`,
  'lib/articles/admin-queries.ts': `import 'server-only';
import { can } from './article-policy.ts';
export const findDraft = can;
`,
  'lib/articles/commands/publish-article.ts': `import 'server-only';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { can } from '../article-policy.ts';
export const publishArticle = [publishItem, can];
`,
  'lib/jobs/publish-due.ts': `import { publishArticle } from '#lib/articles/commands/publish-article';
export const publishDue = publishArticle;
`,
  'lib/server/press.ts': `import next from 'next';
import { env } from '#lib/platform/env';
import { id } from '#lib/core/ids';
export const press = [next, env, id];
`,
  'components/ui/button.tsx': `import type { id } from '#lib/core/ids';
export type Button = typeof id;
export const button = 1;
`,
  'components/shared/picture.tsx': `import { locale } from '#lib/i18n/locales';
import { button } from '#components/ui/button';
export const picture = [button, locale];
`,
  'components/site/article-card.tsx': `import type { ArticleView } from '#lib/articles/article-view';
import { article } from '#lib/articles/article';
import { body } from '#lib/publishing/body/body';
import { picture } from '#components/shared/picture';
export type Card = ArticleView;
export const articleCard = [article, body, picture];
`,
  'components/admin/article-form.tsx': `import { articleInput } from '#lib/articles/article-input';
import { picture } from '#components/shared/picture';
export const articleForm = [articleInput, picture];
`,
  'app/[locale]/layout.tsx': `import './reader.css';
export const layout = 1;
`,
  'app/[locale]/reader.css': 'body { color: black; }\n',
  'app/[locale]/(site)/page.tsx': `import { articleCard } from '#components/site/article-card';
import { findArticle } from '#lib/articles/public-queries';
import { mark } from '#lib/platform/render-record';
import { layout } from '../layout.tsx';
export const page = [articleCard, findArticle, mark, layout];
`,
  'app/[locale]/admin/page.tsx': `import { articleForm } from '#components/admin/article-form';
import { findDraft } from '#lib/articles/admin-queries';
import { publishArticle } from '#lib/articles/commands/publish-article';
export const page = [articleForm, findDraft, publishArticle];
`,
  'app/api/jobs/route.ts': `import { publishDue } from '#lib/jobs/publish-due';
import { env } from '#lib/platform/env';
export const POST = [publishDue, env];
`,
  'proxy.ts': `import { locale } from '#lib/i18n/locales';
export const proxy = locale;
`,
  'scripts/serve.ts': `import { press } from '#lib/server/press';
import { articles } from '#seed/articles';
export const serve = [press, articles];
`,
  'prisma/seed/articles.ts': `import { publishArticle } from '#lib/articles/commands/publish-article';
export const articles = publishArticle;
`,
  'tests/unit/core/ids.test.ts': `import { test } from 'vitest';
import { id } from '#lib/core/ids';
test('ids', id);
`,
};
