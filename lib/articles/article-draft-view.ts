import type { ItemDraft } from '#lib/publishing/draft-view';
import type { ArticleForm, ArticleShared } from './article.ts';

/** An article as its editor opens it. */
export interface ArticleDraft extends ItemDraft<ArticleShared> {
  form: ArticleForm;
}
