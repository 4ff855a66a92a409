'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Language } from '#lib/core/languages';
import { isSameJson } from '#lib/core/same-json';
import { blockText } from '#lib/publishing/body/block-text';
import { type BlockChange, compareBodies } from '#lib/publishing/body/compare-bodies';
import { compareTexts, type Piece } from '#lib/publishing/body/compare-texts';
import type { DraftWords } from '#lib/publishing/words';

interface TextComparisonProps {
  ours: DraftWords;
  theirs: DraftWords;
  language: Language;
  /** What stands above the two columns. */
  oursLabel: string;
  theirsLabel: string;
}

interface Line {
  key: string;
  /** Null where it is the same in both. */
  pieces: Piece[] | null;
  ours: string | null;
  theirs: string | null;
}

const without = (pieces: readonly Piece[], kind: Piece['kind']): Piece[] =>
  pieces.filter((piece) => piece.kind !== kind);

function lineOf(change: BlockChange): Line {
  const text = blockText(change.block);
  const key = change.block.attrs.id;
  switch (change.kind) {
    case 'same':
      return { key, pieces: null, ours: text, theirs: text };
    case 'added':
      return { key, pieces: [{ kind: 'added', text }], ours: null, theirs: text };
    case 'removed':
      return { key, pieces: [{ kind: 'removed', text }], ours: text, theirs: null };
    case 'changed':
      return { key, pieces: change.pieces, ours: blockText(change.before), theirs: text };
  }
}

function linesOf(ours: DraftWords, theirs: DraftWords): Line[] {
  const field = (key: 'title' | 'summary'): Line => {
    const isSame = ours[key] === theirs[key];
    return {
      ...{ key, ours: ours[key], theirs: theirs[key] },
      pieces: isSame ? null : compareTexts(ours[key], theirs[key]),
    };
  };
  return [field('title'), field('summary'), ...compareBodies(ours.body, theirs.body).map(lineOf)];
}

function Cell({ line, side }: { line: Line; side: 'ours' | 'theirs' }) {
  const t = useTranslations('editor.comparison');
  const text = line[side];
  if (text === null) return <span className="text-quiet">{t('nothing')}</span>;
  if (!line.pieces) return text;
  const pieces = without(line.pieces, side === 'ours' ? 'added' : 'removed');
  const isWordless = pieces.every(({ kind }) => kind === 'same');
  return (
    <>
      {pieces.map(({ kind: here, text: words }, position) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other key
        here === 'same' ? <span key={position}>{words}</span> : <mark key={position}>{words}</mark>,
      )}
      {isWordless && line.ours === line.theirs ? <em className="block text-quiet">{t('form')}</em> : null}
    </>
  );
}

/** Two versions of the same words beside each other, block by block; what differs is marked in both. */
export function TextComparison({ ours, theirs, language, oursLabel, theirsLabel }: TextComparisonProps) {
  const t = useTranslations('editor.comparison');
  const lines = linesOf(ours, theirs);
  const same = lines.filter(({ pieces }) => !pieces).length;
  const rows: ReactNode[] = lines
    .filter(({ pieces }) => pieces)
    .map((line) => (
      <tr key={line.key}>
        <td lang={language} data-side={oursLabel}>
          <Cell line={line} side="ours" />
        </td>
        <td lang={language} data-side={theirsLabel}>
          <Cell line={line} side="theirs" />
        </td>
      </tr>
    ));
  return (
    <>
      <table className="text-comparison">
        <thead>
          <tr>
            <th scope="col">{oursLabel}</th>
            <th scope="col">{theirsLabel}</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
      {isSameJson(ours.checks, theirs.checks) ? null : <p className="field-hint">{t('checks')}</p>}
      {same > 0 ? <p className="field-hint">{t('same', { count: same })}</p> : null}
    </>
  );
}
