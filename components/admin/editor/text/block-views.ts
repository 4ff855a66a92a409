import type { Editor, NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import type { KnownMedium, KnownNames } from '../known-names.ts';

/** The words that blocks show around what is typed. */
export interface BlockWords {
  change: string;
  unknownPerson: string;
  unknownMedium: string;
  takenDownMedium: string;
  noCaption: string;
  verbatim: string;
  reported: string;
  /** By language. */
  translatedFrom: Record<string, string>;
}

export interface BlockDesk {
  known: KnownNames;
  words: BlockWords;
  /** Opens what a block can be told, once the cursor stands in it. */
  openBlock: () => void;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (HTMLElement | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Puts the cursor into a block: picks it as a whole where it holds no text. */
function selectBlock(editor: Editor, position: number): void {
  const { doc, tr } = editor.state;
  const node = doc.nodeAt(position);
  const selection = node?.isAtom
    ? NodeSelection.create(doc, position)
    : TextSelection.near(doc.resolve(position + 1));
  editor.view.dispatch(tr.setSelection(selection));
}

/** A block with a line of its own beneath, that says what it is and leads to changing it. */
abstract class CaptionedBlock implements NodeView {
  readonly dom: HTMLElement;
  contentDOM: HTMLElement | null = null;
  protected node: Node;
  protected readonly desk: BlockDesk;
  readonly #foot: HTMLElement;
  readonly #stop: () => void;

  constructor({ node, editor, getPos }: NodeViewRendererProps, desk: BlockDesk, className: string) {
    this.node = node;
    this.desk = desk;
    const button = element('button', 'block-change', desk.words.change);
    button.type = 'button';
    button.addEventListener('click', () => {
      const position = getPos();
      if (position === undefined) return;
      selectBlock(editor as Editor, position);
      desk.openBlock();
    });
    this.#foot = element('figcaption', 'block-foot', element('span', ''), button);
    this.#foot.contentEditable = 'false';
    this.dom = element('figure', className, this.#foot);
    this.#stop = desk.known.subscribe(() => this.draw());
  }

  protected abstract draw(): void;

  /** Says what the block is, in its foot. */
  protected say(text: string): void {
    const [words] = this.#foot.children;
    if (words) words.textContent = text;
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return (
      event.target instanceof HTMLElement && this.#foot.contains(event.target) && event.type !== 'dragstart'
    );
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return !this.contentDOM?.contains(mutation.target);
  }

  destroy(): void {
    this.#stop();
  }
}

class StatementBlock extends CaptionedBlock {
  constructor(props: NodeViewRendererProps, desk: BlockDesk) {
    super(props, desk, 'block block-statement');
    this.contentDOM = element('blockquote', '');
    this.dom.prepend(this.contentDOM);
    this.draw();
  }

  protected override draw(): void {
    const { personId, manner, language, original } = this.node.attrs;
    const { known, words } = this.desk;
    const person = known.person(personId);
    const name = person ? [person.name, person.post].filter(Boolean).join(', ') : words.unknownPerson;
    const isTranslation = manner === 'verbatim' && original;
    this.dom.dataset['manner'] = isTranslation ? 'translation' : manner;
    const told = manner === 'verbatim' ? words.verbatim : words.reported;
    this.say(`${name} – ${isTranslation ? (words.translatedFrom[language] ?? told) : told}`);
  }
}

class TableBlock extends CaptionedBlock {
  constructor(props: NodeViewRendererProps, desk: BlockDesk) {
    super(props, desk, 'block block-table');
    this.contentDOM = element('tbody', '');
    this.dom.prepend(element('div', 'block-scroll', element('table', '', this.contentDOM)));
    this.draw();
  }

  protected override draw(): void {
    this.say(this.node.attrs['caption'] || this.desk.words.noCaption);
  }
}

/** What is to be told of a medium before anything else; null where it can be shown. */
function standingOf(medium: KnownMedium | null, words: BlockWords): string | null {
  if (!medium) return words.unknownMedium;
  return medium.isTakenDown ? words.takenDownMedium : null;
}

class PictureBlock extends CaptionedBlock {
  readonly #image = element('img', '');

  constructor(props: NodeViewRendererProps, desk: BlockDesk) {
    super(props, desk, 'block block-picture');
    this.dom.prepend(this.#image);
    this.draw();
  }

  protected override draw(): void {
    const { mediumId, caption } = this.node.attrs;
    const { known, words } = this.desk;
    const medium = known.medium(mediumId);
    if (medium?.src && this.#image.getAttribute('src') !== medium.src) this.#image.src = medium.src;
    this.#image.alt = medium?.title ?? '';
    this.#image.hidden = !medium?.src;
    this.say(standingOf(medium, words) ?? (caption || words.noCaption));
  }
}

class DocumentBlock extends CaptionedBlock {
  constructor(props: NodeViewRendererProps, desk: BlockDesk) {
    super(props, desk, 'block block-document');
    this.draw();
  }

  protected override draw(): void {
    const { known, words } = this.desk;
    const medium = known.medium(this.node.attrs['mediumId']);
    this.say(standingOf(medium, words) ?? medium?.title ?? '');
  }
}

const blocks = {
  statement: StatementBlock,
  table: TableBlock,
  picture: PictureBlock,
  document: DocumentBlock,
};

/** Draws the blocks that are more than text; null for all others. */
export function blockView(name: string, desk: BlockDesk): NodeViewRenderer | null {
  if (!Object.hasOwn(blocks, name)) return null;
  const Block = blocks[name as keyof typeof blocks];
  return (props) => new Block(props, desk);
}
