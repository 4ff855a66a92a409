import type { RenderRecord } from '#lib/platform/render-record';
import { barePolicy, readerPolicy } from './headers.ts';
import { filterHtml, type ReadStylesheet, readUnfilteredHtml } from './html-filter.ts';
import type { RenderedAnswer } from './next-render.ts';
import { bytesOf, type PrintedPage, type StoredStatus } from './printed-page.ts';

/** The bytes of an answer and the policy that they need. */
export interface PassingPage {
  contentType: string;
  policy: string;
  body: Buffer;
}

/** Makes of Next's answer what readers get; `isRedirect` says that only its address matters. */
export type PageMaker = (rendered: RenderedAnswer, isRedirect: boolean) => Promise<PassingPage>;

/** A page came out of Next in a state that readers must not see. */
class UnfinishedPageError extends Error {
  override name = 'UnfinishedPageError';
}

const html = 'text/html; charset=utf-8';

/** Makes pages by the filter, or without it: then Next's own scripts run, and the policy names each of them. */
export function pageMaker(
  siteUrl: string,
  filter: { isOn: boolean; readStylesheet: ReadStylesheet },
): PageMaker {
  return async ({ contentType, body }, isRedirect) => {
    if (isRedirect) return { contentType: html, policy: barePolicy, body: Buffer.alloc(0) };
    if (!contentType.startsWith('text/html')) return { contentType, policy: barePolicy, body };
    const text = body.toString('utf8');
    const filtered = filter.isOn ? await filterHtml(text, filter.readStylesheet) : readUnfilteredHtml(text);
    if (filtered.incomplete)
      throw new UnfinishedPageError('the page was sent in pieces: no Suspense on reader pages');
    if (filtered.missingStylesheets.length > 0) {
      throw new UnfinishedPageError(`the build lacks ${filtered.missingStylesheets.join(', ')}: build again`);
    }
    return {
      contentType: html,
      policy: readerPolicy(siteUrl, filtered.needs),
      body: Buffer.from(filtered.html),
    };
  };
}

/** The page as it is stored. `applied` is the version that it has at least when it names none itself. */
export async function printedPage(
  address: string,
  verdict: { status: StoredStatus; location: string | null },
  page: PassingPage,
  record: RenderRecord,
  applied: bigint,
): Promise<PrintedPage> {
  return {
    address,
    status: verdict.status,
    location: verdict.location,
    contentType: page.contentType,
    policy: page.policy,
    ...(await bytesOf(page.body)),
    tags: [...record.tags],
    version: record.version ?? (applied > 0n ? applied : 0n),
    validUntil: record.validUntil?.getTime() ?? null,
    expiresAt: record.expiresAt?.getTime() ?? null,
  };
}
