import { Extension } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { isForbidden } from '#lib/publishing/body/body-schema';
import { newBlockId } from './block-id.ts';
import { tidyBlockIds } from './block-ids.ts';
import { deepestList } from './list-nodes.ts';

const isList = (node: Node): boolean => node.type.name === 'bulletList' || node.type.name === 'orderedList';

function paragraphsOf(list: Node): Node[] {
  const paragraphs: Node[] = [];
  list.descendants((node) => {
    if (node.isTextblock) paragraphs.push(node);
    return !node.isTextblock;
  });
  return paragraphs;
}

/** Positions of lists that lie deeper than the stored form takes, and what their items say. */
function tooDeep(document: Node): { position: number; list: Node }[] {
  const found: { position: number; list: Node }[] = [];
  const visit = (parent: Node, start: number, depth: number): void => {
    parent.forEach((node, offset) => {
      const position = start + offset;
      if (isList(node) && depth === deepestList) found.push({ position, list: node });
      else if (!node.isTextblock) visit(node, position + 1, isList(node) ? depth + 1 : depth);
    });
  };
  visit(document, 0, 0);
  return found;
}

function flattenDeepLists(transaction: Transaction): void {
  for (const { position, list } of tooDeep(transaction.doc).reverse()) {
    transaction.replaceWith(position, position + list.nodeSize, Fragment.from(paragraphsOf(list)));
  }
}

/** Takes out control characters, from the end on, so that positions before stay true. */
function dropForbiddenCharacters(transaction: Transaction): void {
  const spans: [number, number][] = [];
  transaction.doc.descendants((node, position) => {
    let offset = position;
    for (const character of node.text ?? '') {
      if (isForbidden(character)) spans.push([offset, offset + character.length]);
      offset += character.length;
    }
  });
  for (const [from, to] of spans.reverse()) transaction.delete(from, to);
}

/** Holds what is typed, pasted and undone to the form in which a text is stored. */
export function tidyBodyPlugin(makeId: () => string = newBlockId): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((one) => one.docChanged)) return null;
      const tidied = after.tr;
      dropForbiddenCharacters(tidied);
      flattenDeepLists(tidied);
      const mapping = new Mapping();
      for (const one of transactions) mapping.appendMapping(one.mapping);
      mapping.appendMapping(tidied.mapping);
      tidyBlockIds(tidied, before.doc, mapping, makeId);
      return tidied.docChanged ? tidied : null;
    },
  });
}

export const TidyBody = Extension.create({
  name: 'tidyBody',
  addProseMirrorPlugins: () => [tidyBodyPlugin()],
});
