import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleListPage } from '#components/site/article-list-page';
import { olderPath } from '#lib/articles/article-paths';
import type { PersonPage } from '#lib/people/person-view';
import { dependOn, markPage } from '#lib/platform/render-record';
import { NotFoundAnswer } from '../../../../not-found-answer.tsx';
import { pageMetadata } from '../../../../page-metadata.ts';
import { SitePage } from '../../../../site-page.tsx';
import { loadArticlesNaming, loadPerson } from '../../load-person.ts';
import '../../../../list-pages.css';

type Props = { params: Promise<{ locale: string; slug: string; number: string }> };

async function loadOlder({ params }: Props) {
  const { locale, slug, answer } = await loadPerson(params);
  const { number } = await params;
  if (!locale || answer?.status !== 'found' || !/^[1-9]\d{0,8}$/.test(number)) return { locale, older: null };
  const { itemId } = answer.view;
  const articles = await loadArticlesNaming(locale, { itemId, slug }, Number(number));
  return { locale, older: articles && { answer, articles, number: Number(number) } };
}

/** Here as in all languages: the other ones lead to the person, because their lists are divided in other places. */
const languagePathsOf = (view: PersonPage, path: string): PersonPage['languagePaths'] => ({
  ...view.languagePaths,
  [view.language]: { path, isTranslated: true },
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, older } = await loadOlder(props);
  if (!locale || !older) return {};
  const { view } = older.answer;
  const t = await getTranslations({ locale, namespace: 'person' });
  const path = olderPath(view.path, older.number);
  return pageMetadata({
    ...{ locale, path, languagePaths: languagePathsOf(view, path), isListed: false },
    title: t('older', { name: view.name }),
    description: t('description', { name: view.name }),
  });
}

/** Older articles that quote or name a person. */
export default async function OlderArticlesNaming(props: Props) {
  const { locale, older } = await loadOlder(props);
  if (!locale || !older) return <NotFoundAnswer locale={locale} />;
  const { answer, articles, number } = older;
  dependOn(answer.freshness);
  dependOn(articles.freshness);
  markPage(200);
  const t = await getTranslations({ locale, namespace: 'person' });
  const languagePaths = languagePathsOf(answer.view, olderPath(answer.view.path, number));
  return (
    <SitePage locale={locale} languagePaths={languagePaths} current="people">
      <ArticleListPage
        heading={t('older', { name: answer.view.name })}
        intro={null}
        list={articles.list}
        rubrics={[]}
        periods={[]}
        newestPath={answer.view.path}
        feeds={[]}
      />
    </SitePage>
  );
}
