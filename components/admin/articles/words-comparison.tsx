import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { blockText } from '#lib/publishing/body/block-text';
import type { BlockChange, ChangeCounts } from '#lib/publishing/body/compare-bodies';
import type { Piece } from '#lib/publishing/body/compare-texts';
import type { ChangeOutline, WordsComparison as Comparison } from '#lib/publishing/body/compare-words';

/** Words that stayed, came and went. `ins` and `del` say it to whoever does not see the colours. */
function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, position) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other key, and a page is rendered once
    if (kind === 'added') return <ins key={position}>{text}</ins>;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return kind === 'removed' ? <del key={position}>{text}</del> : <span key={position}>{text}</span>;
  });
}

/** What changed, in one line; nothing where nothing did. */
export function ChangeSummary({ change }: { change: ChangeOutline }) {
  const t = useTranslations('comparison');
  const { isTitleChanged, isSummaryChanged, counts } = change;
  const kinds = Object.entries(counts) as [keyof ChangeCounts, number][];
  const words = [
    isTitleChanged ? t('title') : null,
    isSummaryChanged ? t('summary') : null,
    ...kinds.map(([kind, count]) => (count > 0 ? t(`count.${kind}`, { count }) : null)),
  ].filter((part) => part !== null);
  return words.length > 0 ? words.join(', ') : t('same');
}

function Block({ change, language }: { change: BlockChange; language: Language }) {
  const t = useTranslations('comparison');
  const { kind, block, isMoved } = change;
  const text = blockText(block);
  return (
    <li className={`compared compared-${kind}`}>
      <p className="compared-notes">
        {t(`block.${block.type}`)}
        {kind === 'same' ? null : `, ${t(`kind.${kind}`)}`}
        {isMoved ? `, ${t('kind.moved')}` : null}
        {kind === 'changed' && change.isRemade ? `, ${t('kind.remade')}` : null}
      </p>
      <p className="compared-words" lang={language}>
        {kind === 'changed' ? <Pieces pieces={change.pieces} /> : null}
        {kind === 'added' ? <ins>{text}</ins> : null}
        {kind === 'removed' ? <del>{text}</del> : null}
        {kind === 'same' ? text : null}
      </p>
    </li>
  );
}

/** How one text of a language became another. Blocks that stayed as they were are left out. */
export function WordsComparison({ comparison, language }: { comparison: Comparison; language: Language }) {
  const t = useTranslations('comparison');
  const { title, summary, blocks } = comparison;
  const changed = blocks.filter(({ kind, isMoved }) => kind !== 'same' || isMoved);
  if (comparison.isSame) return <p>{t('same')}</p>;
  return (
    <ol className="comparison">
      {title.length > 0 ? (
        <li className="compared compared-changed">
          <p className="compared-notes">{t('block.title')}</p>
          <p className="compared-words" lang={language}>
            <Pieces pieces={title} />
          </p>
        </li>
      ) : null}
      {summary.length > 0 ? (
        <li className="compared compared-changed">
          <p className="compared-notes">{t('block.summary')}</p>
          <p className="compared-words" lang={language}>
            <Pieces pieces={summary} />
          </p>
        </li>
      ) : null}
      {changed.map((change) => (
        <Block key={`${change.kind} ${change.block.attrs.id}`} change={change} language={language} />
      ))}
    </ol>
  );
}
