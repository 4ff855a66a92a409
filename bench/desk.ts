import { publishArticle } from '#lib/articles/commands/publish-article';
import { negotiateLocale } from '#lib/i18n/negotiate';
import { settle } from '#lib/jobs/effects';
import { db } from '#lib/platform/db/client';
import { env } from '#lib/platform/env';
import { log } from '#lib/platform/log/log';
import type { Actor } from '#lib/publishing/actor';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { portalActor } from '#lib/publishing/portal-actor';
import { openPortal } from '#lib/server/portal';
import { must } from '#seed/seed-steps';
import type { DeskAnswer } from './publishing.ts';

/*
 * Publishes changes of the newest Kyrgyz article by the real commands, in a process with a database client of its own;
 * with the argument `--with-portal` in the very process that serves the pages, as the desk does.
 */

const newestFields = {
  itemId: true,
  localizationId: true,
  revisionId: true,
  sharedRevisionId: true,
  localization: { select: { slug: true } },
  revision: { select: { summary: true, body: true } },
} as const;

/** Milliseconds on the machine's own clock, the same in all its processes. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

function findNewest() {
  return db().publication.findFirstOrThrow({
    where: { kind: 'article', language: 'ky', visibleUntil: null },
    orderBy: [{ publishedAt: 'desc' }, { publicNumber: 'desc' }],
    select: newestFields,
  });
}

async function publishTitle(actor: Actor, title: string): Promise<DeskAnswer> {
  const { itemId, localizationId, revisionId, sharedRevisionId, revision } = await findNewest();
  const words = { title, summary: revision.summary, body: revision.body };
  const saved = must('a change', await saveRevision(actor, { localizationId, baseId: revisionId, words }));
  const begunAt = now();
  const input = { itemId, sharedRevisionId, revisionIds: { ky: saved.revisionId } };
  const { version } = must('a change', await publishArticle(actor, input));
  const committedAt = now();
  await settle(version);
  return { begunAt, committedAt, settledAt: now() };
}

const portal = process.argv.includes('--with-portal')
  ? await openPortal({ env: env(), folder: process.cwd(), log: log(), languageOf: negotiateLocale })
  : null;
const actor = await portalActor(db());
const { localization } = await findNewest();

process.on('message', ({ title }: { title: string }) => {
  void publishTitle(actor, title).then(
    (answer) => process.send?.(answer),
    (error: unknown) => {
      log().error({ error }, 'the change could not be published');
      process.exit(1);
    },
  );
});
async function end(): Promise<void> {
  await portal?.close();
  await db().$disconnect();
  process.exit(0);
}
process.once('disconnect', () => void end());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.send?.({ slug: localization.slug });
