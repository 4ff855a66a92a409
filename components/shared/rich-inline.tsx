import { Fragment, type ReactNode } from 'react';
import type { ExplainedWords, Piece } from '#lib/glossary/explain-body';
import type { Inline, Mark } from '#lib/publishing/body/body';
import { list } from './lenient.ts';
import { SafeLink } from './safe-link.tsx';

function marked(children: ReactNode, mark: Mark): ReactNode {
  switch (mark?.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'link':
      return <SafeLink href={mark.attrs?.href}>{children}</SafeLink>;
    default:
      return children;
  }
}

/** Places of words that are explained elsewhere on the page, by the text in which they stand. */
export type ExplainedPieces = ExplainedWords['pieces'];

function explained(piece: Piece, position: number): ReactNode {
  if (typeof piece === 'string') return piece;
  const { text, number } = piece;
  return (
    <a key={position} id={`place-${number}`} className="word" href={`#word-${number}`}>
      {text}
    </a>
  );
}

function inline(node: Inline, pieces: ExplainedPieces | undefined): ReactNode {
  if (node?.type === 'hardBreak') return <br />;
  if (node?.type !== 'text' || typeof node.text !== 'string') return null;
  const words = pieces?.get(node)?.map(explained) ?? node.text;
  return list(node.marks).reduce<ReactNode>(marked, words);
}

interface RichInlineProps {
  content: readonly Inline[] | undefined;
  pieces?: ExplainedPieces | undefined;
}

/** The words of a block. Anything unknown is left out. */
export function RichInline({ content, pieces }: RichInlineProps) {
  return list(content).map((node, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no other key, and a page is rendered once
    <Fragment key={position}>{inline(node, pieces)}</Fragment>
  ));
}
