'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { RichText } from '#components/shared/rich-text';
import { blockText } from '#lib/publishing/body/block-text';
import type { Block } from '#lib/publishing/body/body';
import type { SourceView } from '../editor-view.ts';
import type { KnownNames } from '../known-names.ts';
import { SmallPicture } from '../small-picture.tsx';
import { checkState } from './checks.ts';
import { SourcePart } from './source-part.tsx';

interface SourceColumnProps {
  source: SourceView;
  checks: Record<string, string>;
  missing: readonly string[];
  known: KnownNames;
  onToggle: (id: string) => void;
  place: RefObject<HTMLDivElement | null>;
}

/** The source of a translation, block by block; who aligns it moves the blocks to the heights of their translations. */
export function SourceColumn({ source, checks, missing, known, onToggle, place }: SourceColumnProps) {
  const t = useTranslations('editor.source');
  return (
    <section className="source-column" aria-label={t('heading')} ref={place}>
      {source.words.body.content.map((block, index) => {
        const { id } = block.attrs;
        const before = Object.hasOwn(source.checkedAgainst, id) ? source.checkedAgainst[id] : undefined;
        return (
          <article key={id} className="source-block" data-source={id}>
            <SourcePart
              id={id}
              name={t('part', { number: index + 1 })}
              state={checkState(id, checks, source.digests)}
              onToggle={() => onToggle(id)}
              change={before ? { before: blockText(before), after: blockText(block) } : null}
              isMissing={missing.includes(id)}
            >
              <SourceBlock block={block} source={source} known={known} />
            </SourcePart>
          </article>
        );
      })}
    </section>
  );
}

interface SourceBlockProps {
  block: Block;
  source: SourceView;
  known: KnownNames;
}

function SourceBlock({ block, source, known }: SourceBlockProps) {
  const kinds = useTranslations('comparison.block');
  const text = blockText(block);
  return (
    <details className="source-text" open lang={source.language}>
      <summary>{text.slice(0, 80) || kinds(block.type)}</summary>
      <Drawn block={block} source={source} known={known} />
    </details>
  );
}

function Drawn({ block, source, known }: SourceBlockProps) {
  const kinds = useTranslations('comparison.block');
  if (block.type === 'picture' || block.type === 'document') {
    const medium = known.medium(block.attrs.mediumId);
    return (
      <figure className="source-medium">
        {medium?.src ? <SmallPicture src={medium.src} alt={medium.title} /> : null}
        <figcaption>{blockText(block) || medium?.title || kinds(block.type)}</figcaption>
      </figure>
    );
  }
  const person = block.type === 'statement' ? known.person(block.attrs.personId) : null;
  const speakers = person ? { [person.personId]: { ...person, organisation: null } } : {};
  return (
    <RichText
      body={{ type: 'doc', content: [block] }}
      language={source.language}
      pictures={{}}
      speakers={speakers}
    />
  );
}
