import 'server-only';
import { headers } from 'next/headers';
import { Article } from '#components/site/article';
import type { ArticlePage } from '#lib/articles/article-view';
import { env } from '#lib/platform/env';
import { SitePage } from '../(site)/site-page.tsx';
import { loadHelpPath } from '../(site)/site-sections.ts';

/** An article that is not published, drawn as readers will see it. The desk's policy runs a script by its nonce alone. */
export async function ArticlePreview({ article }: { article: ArticlePage }) {
  const { language, languagePaths } = article;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <SitePage locale={language} languagePaths={languagePaths} current="news">
      <Article
        article={article}
        siteUrl={env().SITE_URL}
        helpPath={await loadHelpPath(language)}
        scriptNonce={nonce}
      />
    </SitePage>
  );
}
