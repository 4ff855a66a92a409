import { useTranslations } from 'next-intl';
import { isLanguage, type Language } from '#lib/core/languages';
import type { PlainParagraph, Statement } from '#lib/publishing/body/body';
import { list, words } from './lenient.ts';
import { RichInline } from './rich-inline.tsx';

export interface StatementSpeaker {
  name: string;
  post: string | null;
  organisation: string | null;
  /** Their page; absent where they have none. */
  path?: string;
}

interface RichStatementProps {
  statement: Statement;
  speaker: StatementSpeaker;
  /** The language of the text around it. */
  language: Language;
}

/** The outer quotation marks of each language. */
export const quotationMarks: Record<Language, readonly [string, string]> = {
  ky: ['«', '»'],
  ru: ['«', '»'],
  en: ['“', '”'],
};

/**
 * What a person said. Quotation marks stand around verbatim words in their own language only; a translation says that it
 * is one and can show the original.
 */
export function RichStatement({ statement, speaker, language }: RichStatementProps) {
  const t = useTranslations('statement');
  const { manner } = statement.attrs;
  const original = words(statement.attrs.original);
  const spoken = isLanguage(statement.attrs.language) ? statement.attrs.language : language;
  const isTranslation = manner === 'verbatim' && original !== '';
  const isQuotation = manner === 'verbatim' && !isTranslation;
  return (
    <figure className="statement">
      {isQuotation ? (
        <blockquote lang={spoken === language ? undefined : spoken}>
          <Words content={statement.content} marks={quotationMarks[spoken]} />
        </blockquote>
      ) : (
        <Words content={statement.content} />
      )}
      <figcaption>
        <strong>{speaker.path ? <a href={speaker.path}>{speaker.name}</a> : speaker.name}</strong>
        {[speaker.post, speaker.organisation].filter(Boolean).map((part) => `, ${part}`)}
        {isQuotation ? null : ' '}
        {isQuotation ? null : (
          <small>
            {isTranslation ? t('translation', { language: t(`language.${spoken}`) }) : t('reported')}
          </small>
        )}
      </figcaption>
      {isTranslation ? (
        <details>
          <summary>{t('original')}</summary>
          <blockquote lang={spoken}>{quotationMarks[spoken].join(original)}</blockquote>
        </details>
      ) : null}
    </figure>
  );
}

function Words({
  content,
  marks,
}: {
  content: readonly PlainParagraph[];
  marks?: readonly [string, string];
}) {
  const paragraphs = list(content);
  return paragraphs.map((paragraph, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other key, and a page is rendered once
    <p key={position}>
      {marks && position === 0 ? marks[0] : null}
      <RichInline content={paragraph?.content} />
      {marks && position === paragraphs.length - 1 ? marks[1] : null}
    </p>
  ));
}
