import { type Language, languages } from '#lib/core/languages';

export interface ItemHeadProps {
  /** The desk's list. */
  listPath: string;
  words: Record<'toList' | 'untitled' | 'pages', string>;
  /** The pages of this item that are open to who asks. */
  tabs: { href: string; label: string; isCurrent: boolean }[];
  /** In each language; empty where there is none. */
  titles: Record<Language, string>;
  /** Whose title is shown, where they have one; the first before the others. */
  preferred: readonly Language[];
}

/** Which article or event this is, and the ways between its pages. */
export function ItemHead({ listPath, words, tabs, titles, preferred }: ItemHeadProps) {
  const language = [...preferred, ...languages].find((one) => titles[one].trim() !== '');
  return (
    <div className="article-desk-head">
      <p>
        <a href={listPath} className="tap">
          {words.toList}
        </a>
      </p>
      <p className="article-desk-title" lang={language}>
        {language ? titles[language] : words.untitled}
      </p>
      <nav aria-label={words.pages} className="tabs">
        <ul>
          {tabs.map(({ href, label, isCurrent }) => (
            <li key={href}>
              <a href={href} aria-current={isCurrent ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
