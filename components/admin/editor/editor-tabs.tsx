import { useTranslations } from 'next-intl';
import type { ArticleDraft, LanguageDraft } from '#lib/articles/article-draft-view';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import { HandOverNote } from '../articles/hand-over-note.tsx';
import { StateSign } from '../articles/state-sign.tsx';

interface EditorTabsProps {
  article: ArticleDraft;
  current: Language;
  paths: Record<Language, string>;
}

/** The languages of an article, each with how it stands. */
export function EditorTabs({ article, current, paths }: EditorTabsProps) {
  const t = useTranslations('editor');
  return (
    <nav aria-label={t('languages')}>
      <ul className="language-tabs">
        {languages.map((language) => (
          <li key={language}>
            <a href={paths[language]} aria-current={language === current ? 'page' : undefined}>
              <span lang={language} className="language-tab-name">
                {localeNames[language]}
              </span>
              <Standing draft={article.languages[language]} isSource={language === article.sourceLanguage} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Standing({ draft, isSource }: { draft: LanguageDraft; isSource: boolean }) {
  const t = useTranslations('languageState');
  const editor = useTranslations('editor');
  const isBegun = draft.revision !== null || draft.draftVersion > 0;
  const state = isBegun || draft.state !== 'draft' ? draft.state : 'empty';
  return (
    <span className="language-tab-state">
      <StateSign state={state} /> {t(state)}
      {isSource ? <span className="language-tab-source">{editor('isSource')}</span> : null}
      {isBegun && draft.outdated.length > 0 ? <span className="language-note">{t('behind')}</span> : null}
      <HandOverNote state={draft.state} handedOver={draft.handedOver} />
      {draft.publicPath && draft.isChanged ? <span className="language-note">{t('changed')}</span> : null}
    </span>
  );
}
