import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { DocumentNode, PictureNode, StatementNode } from './block-nodes.ts';
import { BulletList, ListItem, OrderedList } from './list-nodes.ts';
import { TableCellNode, TableHeaderNode, TableNode, TableRowNode } from './table-nodes.ts';
import { Heading, Link, Paragraph } from './text-nodes.ts';
import { TidyBody } from './tidy-body.ts';

/** Of the kit only what has no form of its own with us. */
const kit = StarterKit.configure({
  paragraph: false,
  heading: false,
  bulletList: false,
  orderedList: false,
  listItem: false,
  listKeymap: false,
  link: false,
  blockquote: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  trailingNode: false,
});

/** All that a text may hold, in the stored form's own names: nothing else can be typed or pasted. */
export const bodyExtensions: Extensions = [
  kit,
  Paragraph,
  Heading,
  Link,
  BulletList,
  OrderedList,
  ListItem,
  StatementNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  TableHeaderNode,
  PictureNode,
  DocumentNode,
  TidyBody,
];
