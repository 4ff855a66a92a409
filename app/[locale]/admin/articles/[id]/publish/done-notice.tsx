import 'server-only';
import { getTranslations } from 'next-intl/server';
import { PublicAddresses } from '#components/admin/articles/public-addresses';
import { DoneFocus } from '#components/admin/done-focus';
import { Notice } from '#components/ui/notice';
import type { ArticleStanding } from '#lib/articles/article-standing-view';
import { localeNames } from '#lib/i18n/locales';
import type { Done } from './publish-address.ts';

interface DoneNoticeProps {
  done: Done | null;
  standing: ArticleStanding;
  siteUrl: string;
}

/** Says what was just done, as it stands now: nothing is said to be public that is not. */
export async function DoneNotice({ done, standing, siteUrl }: DoneNoticeProps) {
  if (!done || done.languages.length === 0) return null;
  const t = await getTranslations('publishing.done');
  const standings = done.languages.map((language) => standing.languages[language]);
  const isShown = done.done === 'published' || done.done === 'moved';
  if (isShown && !standings.some(({ live }) => live)) return null;
  const names = done.languages.map((language) => localeNames[language]).join(', ');
  return (
    <DoneFocus key={JSON.stringify([done, standings.map(({ live, slug }) => [live?.since, slug])])}>
      <Notice kind="done" title={t(done.done, { languages: names })}>
        {isShown ? <PublicAddresses standings={standings} siteUrl={siteUrl} /> : null}
      </Notice>
    </DoneFocus>
  );
}
