import type { Language } from '#lib/core/languages';
import type { PictureView } from '#lib/media/picture-view';
import type { Block, Body, ListItem, NestedList } from '#lib/publishing/body/body';
import { held, list, words } from './lenient.ts';
import { type OfferedDocument, RichDocument } from './rich-document.tsx';
import { type ExplainedPieces, RichInline } from './rich-inline.tsx';
import { RichPicture } from './rich-picture.tsx';
import { RichStatement, type StatementSpeaker } from './rich-statement.tsx';
import { RichTable } from './rich-table.tsx';

interface RichTextProps {
  body: Body;
  /** The language of the text. */
  language: Language;
  /** Pictures of the text by medium id; a picture that is missing here is left out. */
  pictures: Record<string, PictureView>;
  /** People of the statements by person id; a statement without its person is left out. */
  speakers: Record<string, StatementSpeaker>;
  /** Documents of the text by medium id; a document that is missing here is left out. */
  documents?: Record<string, OfferedDocument>;
  /** Places of words that are explained below the text. */
  pieces?: ExplainedPieces | undefined;
}

/** A text as its readers see it. Blocks, marks and addresses that it does not know are left out. */
export function RichText({ body, ...rest }: RichTextProps) {
  return (
    <div className="rich-text">
      {list(body?.content).map((block, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored id may be missing, and a page is rendered once
        <RichBlock key={position} block={block} {...rest} />
      ))}
    </div>
  );
}

function RichBlock({
  block,
  language,
  pictures,
  speakers,
  documents = {},
  pieces,
}: Omit<RichTextProps, 'body'> & { block: Block }) {
  switch (block?.type) {
    case 'paragraph':
      return (
        <p>
          <RichInline content={block.content} pieces={pieces} />
        </p>
      );
    case 'heading': {
      const Heading = block.attrs?.level === 3 ? 'h3' : 'h2';
      return (
        <Heading>
          <RichInline content={block.content} />
        </Heading>
      );
    }
    case 'bulletList':
    case 'orderedList':
      return <RichList block={block} pieces={pieces} />;
    case 'statement': {
      const speaker = held(speakers, block.attrs?.personId);
      return speaker ? <RichStatement statement={block} speaker={speaker} language={language} /> : null;
    }
    case 'table':
      return <RichTable table={block} />;
    case 'picture': {
      const picture = held(pictures, block.attrs?.mediumId);
      return picture ? <RichPicture picture={picture} caption={words(block.attrs.caption)} /> : null;
    }
    case 'document': {
      const document = held(documents, block.attrs?.mediumId);
      return document ? <RichDocument document={document} /> : null;
    }
    default:
      return null;
  }
}

interface RichListProps {
  block: Pick<NestedList, 'type' | 'content'>;
  pieces: ExplainedPieces | undefined;
}

function RichList({ block, pieces }: RichListProps) {
  const List = block.type === 'orderedList' ? 'ol' : 'ul';
  return (
    <List>
      {list(block.content).map((item, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other key, and a page is rendered once
        <li key={position}>
          {list(item?.content).map((child, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of an item have no other key either
            <ListChild key={place} child={child} pieces={pieces} />
          ))}
        </li>
      ))}
    </List>
  );
}

interface ListChildProps {
  child: ListItem['content'][number];
  pieces: ExplainedPieces | undefined;
}

function ListChild({ child, pieces }: ListChildProps) {
  if (child?.type === 'bulletList' || child?.type === 'orderedList')
    return <RichList block={child} pieces={pieces} />;
  if (child?.type !== 'paragraph') return null;
  return (
    <p>
      <RichInline content={child.content} pieces={pieces} />
    </p>
  );
}
