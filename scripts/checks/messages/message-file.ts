import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Messages by their full key, such as `article.readAlso`. */
export type FlatMessages = Map<string, string>;

/** Flattens nested messages. Throws where a leaf is no text. */
export function flatten(messages: object, prefix = ''): FlatMessages {
  const flat: FlatMessages = new Map();
  for (const [name, value] of Object.entries(messages)) {
    const key = prefix + name;
    if (typeof value === 'string') flat.set(key, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of flatten(value, `${key}.`)) flat.set(inner, text);
    } else throw new Error(`the message ${key} is no text`);
  }
  return flat;
}

const kinds: Record<TYPE, string | null> = {
  [TYPE.literal]: null,
  [TYPE.argument]: 'text',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
  [TYPE.plural]: 'plural',
  [TYPE.pound]: null,
  [TYPE.tag]: 'tag',
};

function* elementsOf(elements: MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element;
    if (element.type === TYPE.tag) yield* elementsOf(element.children);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) yield* elementsOf(value);
    }
  }
}

export interface ParsedMessage {
  /** What the message takes, such as `count plural` or `time tag`, sorted. */
  takes: string[];
  /** The words of the message without its syntax, piece by piece. */
  words: string[];
  /** Plural classes that the message's language has and a plural of it lacks. */
  missingPlurals: string[];
}

/** Reads an ICU message. Throws where it is malformed. */
export function parseMessage(text: string, locale: string): ParsedMessage {
  const takes = new Set<string>();
  const words: string[] = [];
  const missingPlurals = new Set<string>();
  for (const element of elementsOf(parse(text))) {
    const kind = kinds[element.type];
    if (kind && 'value' in element) takes.add(`${element.value} ${kind}`);
    if (element.type === TYPE.literal) words.push(element.value);
    if (element.type !== TYPE.plural) continue;
    const { pluralCategories } = new Intl.PluralRules(locale, { type: element.pluralType }).resolvedOptions();
    for (const name of pluralCategories) if (!(name in element.options)) missingPlurals.add(name);
  }
  return { takes: [...takes].sort(), words, missingPlurals: [...missingPlurals].sort() };
}
