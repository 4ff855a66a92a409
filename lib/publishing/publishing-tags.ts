import type { Language } from '#lib/core/languages';
import type { ItemKind } from './noun.ts';

/** On every stored page that shows anything of the item. */
export const itemTag = (itemId: string): string => `item:${itemId}`;

/** On every stored page whose content depends on which items of a kind there are in a language. */
export const listTag = (kind: ItemKind, language: Language): string => `list:${kind}:${language}`;

/** On every stored page whose content depends on what names a person, or tells what they said. */
export const mentionTag = (personId: string): string => `mentions:${personId}`;

export const rubricTag = (kind: ItemKind, language: Language, rubricKey: string): string =>
  `list:${kind}:${language}:rubric:${rubricKey}`;

export const topicTag = (kind: ItemKind, language: Language, topicKey: string): string =>
  `list:${kind}:${language}:topic:${topicKey}`;

/** On every stored page that names the reports of an event. */
export const reportsTag = (language: Language, eventId: string): string => `reports:${eventId}:${language}`;

/** On the stored front page of a language. */
export const frontTag = (language: Language): string => `front:${language}`;

/** On every stored page of a language: an urgent notice stands on all of them. */
export const noticeTag = (language: Language): string => `notice:${language}`;
