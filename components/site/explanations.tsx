import { useTranslations } from 'next-intl';
import type { ExplainedWords } from '#lib/glossary/explain-body';

/** The words of a text that are explained at its end. */
export interface ShownWords extends ExplainedWords {
  /** Where all terms are explained. */
  glossaryPath: string;
}

/**
 * What the marked words of a text mean, at its end; nothing where none is marked. A word leads here and back: where it was
 * followed, its line is shown over the foot of the window, so that the reader's place stays.
 */
export function Explanations({ words: { terms, glossaryPath } }: { words: ShownWords }) {
  const t = useTranslations('glossary');
  if (terms.length === 0) return null;
  return (
    <section className="sources words" aria-labelledby="words">
      <h2 id="words">{t('words')}</h2>
      <ul>
        {terms.map(({ termId, name, explanation }, index) => (
          <li key={termId} id={`word-${index + 1}`} tabIndex={-1}>
            <strong>{name}</strong> – {explanation} <a href={`#place-${index + 1}`}>{t('back')}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={glossaryPath}>{t('more')}</a>
      </p>
    </section>
  );
}
