import { useLocale, useTranslations } from 'next-intl';
import { RichDocument } from '#components/shared/rich-document';
import { formatPartialDate } from '#lib/i18n/dates';
import type { EvidenceView, LinkedItem, MilestonePage } from '#lib/milestones/milestone-view';
import { PartialDay } from './partial-day.tsx';
import { SourceLine } from './source-list.tsx';

/** What shows that a milestone was reached; what of it was withdrawn is told as such. */
export function MilestoneEvidence({ milestone: { evidence, language } }: { milestone: MilestonePage }) {
  const t = useTranslations('milestone');
  if (evidence.length === 0) return null;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      <ul className="evidence">
        {evidence.map((one) => (
          <li key={JSON.stringify(one)}>
            <Piece piece={one} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Piece({ piece, language }: { piece: EvidenceView; language: MilestonePage['language'] }) {
  const t = useTranslations('milestone');
  switch (piece.kind) {
    case 'article':
      return <LinkedLine item={piece.article} />;
    case 'document':
      return piece.document ? <RichDocument document={piece.document} /> : t('withdrawnDocument');
    case 'link':
      return <SourceLine source={piece.source} language={language} />;
  }
}

/** An article or event that a milestone is linked with, with its day. */
export function LinkedLine({ item }: { item: LinkedItem }) {
  const t = useTranslations('milestone');
  const locale = useLocale();
  if (item.standing === 'gone') return t('withdrawnArticle', { date: formatPartialDate(item.day, locale) });
  const foreign = item.language === locale ? undefined : item.language;
  return (
    <>
      <a href={item.path} lang={foreign} hrefLang={foreign}>
        {item.title}
      </a>{' '}
      <PartialDay date={item.day} locale={locale} />
    </>
  );
}
