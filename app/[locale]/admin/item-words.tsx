import 'server-only';
import { getTranslations } from 'next-intl/server';
import { ArticleEditor } from '#components/admin/editor/article-editor';
import { FocusPlace } from '#components/admin/editor/focus-place';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Locale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import type { EditorPaths, EditorView } from '../../../components/admin/editor/editor-view.ts';
import { wordsPathsBelow } from './item-paths.ts';

interface ItemWordsProps {
  locale: Locale;
  actor: Actor;
  /** What the page is called, for who does not see it. */
  heading: string;
  head: ItemHeadProps;
  view: EditorView;
  /** The item's page at the desk. */
  path: string;
  /** See EditorPaths. */
  section: EditorPaths['section'];
}

/** The editor of the words of an item whose languages share things on another page. */
export async function ItemWords({ locale, actor, heading, head, view, path, section }: ItemWordsProps) {
  const t = await getTranslations({ locale, namespace: 'editor' });
  return (
    <>
      <h1 className="unseen">{heading}</h1>
      <noscript>
        <p className="notice notice-problem">{t('noScript')}</p>
      </noscript>
      <p id="keys-hint" className="unseen">
        {t('keysHint')}
      </p>
      <FocusPlace otherwise={null} />
      <ArticleEditor
        key={view.draft.language}
        accountId={actor.accountId}
        {...{ locale, head, view }}
        classification={null}
        paths={{
          draft: `${path}/words/draft`,
          people: `/${locale}/admin/people/choices`,
          events: `/${locale}/admin/events/choices`,
          articles: `/${locale}/admin/articles/choices`,
          word: `${path}/words/import/upload`,
          upload: `/${locale}/admin/media/upload`,
          ...{ publish: `${path}#public`, elsewhere: path, section },
          languages: wordsPathsBelow(path),
        }}
      />
    </>
  );
}
