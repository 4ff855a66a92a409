'use client';

import { useTranslations } from 'next-intl';
import { longestWords } from '#lib/articles/article';
import type { Language } from '#lib/core/languages';
import { proposeSlug } from '#lib/core/slugs';
import type { DraftWords } from '#lib/publishing/words';
import type { EditorPaths, SourceView } from '../editor-view.ts';
import { checkState } from '../translation/checks.ts';
import { SourcePart } from '../translation/source-part.tsx';
import { GrowingText } from './growing-text.tsx';

interface WordsFieldsProps {
  words: DraftWords;
  language: Language;
  /** The address that the language has already. */
  slug: string | null;
  section: EditorPaths['section'];
  /** Where addresses are changed. */
  publishPath: string;
  source: SourceView | null;
  onChange: (part: Partial<Pick<DraftWords, 'title' | 'summary'>>) => void;
  onToggle: (id: string) => void;
}

/** Title and summary with their counts and, on a translation, those of the source; and the address to come. */
export function WordsFields(props: WordsFieldsProps) {
  const { words, language, slug, section, publishPath } = props;
  const t = useTranslations('editor.words');
  const proposed = slug ?? proposeSlug(words.title, language);
  return (
    <>
      <LineField {...props} name="title" />
      <LineField {...props} name="summary" />
      <p className="words-address">
        {t(slug ? 'address' : 'addressToCome')}{' '}
        {proposed ? (
          <code>{['', language, section, proposed].filter((part) => part !== null).join('/')}</code>
        ) : (
          t('noAddress')
        )}{' '}
        <a href={publishPath}>{t('changeAddress')}</a>
      </p>
    </>
  );
}

function LineField({
  name,
  words,
  language,
  source,
  onChange,
  onToggle,
}: WordsFieldsProps & { name: 'title' | 'summary' }) {
  const t = useTranslations('editor.words');
  const count = words[name].length;
  const longest = longestWords[name];
  const before =
    source && Object.hasOwn(source.linesCheckedAgainst, name) ? source.linesCheckedAgainst[name] : undefined;
  return (
    <div className="words-row">
      {source ? (
        <SourcePart
          id={name}
          name={t(name)}
          state={checkState(name, words.checks, source.digests)}
          onToggle={() => onToggle(name)}
          change={before === undefined ? null : { before, after: source.words[name] }}
        >
          <p lang={source.language} className={`source-${name}`}>
            {source.words[name]}
          </p>
        </SourcePart>
      ) : null}
      <div className="words-field">
        <label htmlFor={`article-${name}`}>{t(name)}</label>
        <span id={`article-${name}-count`} className="words-count" data-over={count > longest || undefined}>
          {t('count', { count: String(count), longest: String(longest) })}
        </span>
        <GrowingText
          id={`article-${name}`}
          className={`control control-${name}`}
          lang={language}
          value={words[name]}
          aria-describedby={`article-${name}-count`}
          onText={(text) => onChange({ [name]: text })}
        />
      </div>
    </div>
  );
}
