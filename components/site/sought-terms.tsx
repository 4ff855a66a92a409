import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import type { TermView } from '#lib/glossary/term-view';

export interface SoughtTermsProps {
  terms: TermView[];
  /** In which they are explained. */
  language: Language;
  glossaryPath: string;
}

/** What the words of a search mean, before what was found with them; nothing where the glossary has none of them. */
export function SoughtTerms({ terms, language, glossaryPath }: SoughtTermsProps) {
  const t = useTranslations('glossary');
  if (terms.length === 0) return null;
  return (
    <section className="meaning" aria-labelledby="meaning">
      <h2 id="meaning">{t('meaning')}</h2>
      <dl lang={language}>
        {terms.map(({ termId, name, explanation }) => (
          <div key={termId}>
            <dt>{name}</dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={glossaryPath}>{t('more')}</a>
      </p>
    </section>
  );
}
