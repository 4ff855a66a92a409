import { languages } from '#lib/core/languages';
import type { DeskTerm } from '#lib/glossary/term-view';

/** What a term means in each language, for who may not change it. */
export function TermWordings({ term: { wordings } }: { term: DeskTerm }) {
  return (
    <dl className="sheet">
      {languages.map((language) => {
        const { name, explanation } = wordings[language];
        return name === '' ? null : (
          <div key={language} lang={language}>
            <dt>{name}</dt>
            <dd>{explanation}</dd>
          </div>
        );
      })}
    </dl>
  );
}
