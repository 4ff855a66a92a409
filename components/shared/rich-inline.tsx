import { Fragment, type ReactNode } from 'react';
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

function inline(node: Inline): ReactNode {
  if (node?.type === 'hardBreak') return <br />;
  if (node?.type !== 'text' || typeof node.text !== 'string') return null;
  return list(node.marks).reduce<ReactNode>(marked, node.text);
}

/** The words of a block. Anything unknown is left out. */
export function RichInline({ content }: { content: readonly Inline[] | undefined }) {
  return list(content).map((node, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no other key, and a page is rendered once
    <Fragment key={position}>{inline(node)}</Fragment>
  ));
}
