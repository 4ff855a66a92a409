import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import type { GlossaryLetter } from '#lib/glossary/term-view';
import { SourceLine } from './source-list.tsx';

/** All terms of a language, A to Z in its own order. */
export function GlossaryPage({ letters, language }: { letters: GlossaryLetter[]; language: Language }) {
  const t = useTranslations('glossary');
  const article = useTranslations('article');
  return (
    <div className="page">
      <header>
        <h1>{t('heading')}</h1>
        <p className="intro">{letters.length > 0 ? t('intro') : t('empty')}</p>
      </header>
      <div className="list glossary">
        {letters.map(({ letter, terms }) => (
          <section key={letter} aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <dl>
              {terms.map(({ termId, name, explanation, sources }) => (
                <div key={termId} id={`term-${termId}`}>
                  <dt>{name}</dt>
                  <dd>
                    <p>{explanation}</p>
                    {sources.map((source) => (
                      <small key={`${source.publisher} ${source.title}`}>
                        {article('sources')}: <SourceLine source={source} language={language} />
                      </small>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
}
