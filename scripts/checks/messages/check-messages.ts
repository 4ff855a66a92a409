import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listSources } from '../source-files.ts';
import { mistakesInLetters } from './letters.ts';
import { type FlatMessages, flatten, type ParsedMessage, parseMessage } from './message-file.ts';
import { findMessageUses, type MessageUses } from './message-uses.ts';

const folder = 'lib/i18n/messages';

/** The language whose keys and arguments the others are held against. */
const first = 'en';
const others = ['ky', 'ru'];

/** Keys, or groups of keys ending in a point, whose words are the same in several languages, each with the reason. */
export type AllowedCopies = Record<string, string>;

export interface MessageCatalogue {
  /** Messages by language. */
  messages: Record<string, FlatMessages>;
  uses: MessageUses;
  allowedCopies: AllowedCopies;
}

function parsed(locale: string, key: string, text: string, lines: string[]): ParsedMessage | null {
  try {
    return parseMessage(text, locale);
  } catch (error) {
    lines.push(`${locale} ${key}: is no ICU message (${error instanceof Error ? error.message : error})`);
    return null;
  }
}

function checkLanguage(locale: string, flat: FlatMessages, reference: FlatMessages): string[] {
  const lines: string[] = [];
  for (const key of reference.keys()) if (!flat.has(key)) lines.push(`${locale} lacks ${key}`);
  for (const [key, text] of flat) {
    const model = reference.get(key);
    if (model === undefined) {
      lines.push(`${locale} has ${key}, which ${first} lacks`);
      continue;
    }
    if (text.trim() === '') lines.push(`${locale} ${key}: is empty`);
    const own = parsed(locale, key, text, lines);
    const theirs = locale === first ? own : parsed(first, key, model, []);
    if (!own || !theirs) continue;
    if (own.takes.join() !== theirs.takes.join()) {
      lines.push(`${locale} ${key}: takes [${own.takes.join(', ')}], not [${theirs.takes.join(', ')}]`);
    }
    if (own.missingPlurals.length > 0) {
      lines.push(`${locale} ${key}: lacks the plural ${own.missingPlurals.join(', ')}`);
    }
    for (const mistake of mistakesInLetters(own.words.join(' '), locale))
      lines.push(`${locale} ${key}: ${mistake}`);
  }
  return lines;
}

function checkCopies({ messages, allowedCopies }: MessageCatalogue): string[] {
  const lines: string[] = [];
  const unneeded = new Set(Object.keys(allowedCopies));
  for (const [one, other] of [
    ['ky', 'ru'],
    ['ky', 'en'],
    ['ru', 'en'],
  ] as const) {
    for (const [key, text] of messages[one] ?? []) {
      const isCopy = /\p{L}/u.test(text) && text.toLowerCase() === messages[other]?.get(key)?.toLowerCase();
      if (!isCopy) continue;
      const allowed = Object.keys(allowedCopies).find((name) =>
        name.endsWith('.') ? key.startsWith(name) : key === name,
      );
      if (allowed) unneeded.delete(allowed);
      else lines.push(`${one} ${key}: is a copy of ${other}`);
    }
  }
  for (const name of unneeded) lines.push(`${name} is allowed to be a copy, but is none`);
  return lines;
}

function checkUses({ messages, uses }: MessageCatalogue): string[] {
  const known = messages[first] ?? new Map();
  const lines = uses.unknown.map((line) => line);
  for (const key of uses.keys)
    if (!known.has(key)) lines.push(`${key} is asked for, but there is no such message`);
  for (const key of known.keys()) if (!uses.keys.has(key)) lines.push(`${key} is never asked for`);
  return lines;
}

/** Says what is wrong with the messages of all languages and with their use, one line each. */
export function mistakesInMessages(catalogue: MessageCatalogue): string[] {
  const reference = catalogue.messages[first] ?? new Map();
  const perLanguage = [first, ...others].flatMap((locale) =>
    checkLanguage(locale, catalogue.messages[locale] ?? new Map(), reference),
  );
  return [...perLanguage, ...checkCopies(catalogue), ...checkUses(catalogue)];
}

export function checkMessages(root: string, allowedCopies: AllowedCopies): string[] {
  const messages: Record<string, FlatMessages> = {};
  for (const locale of [first, ...others]) {
    const place = path.join(root, folder, locale);
    if (!existsSync(place)) return [`${folder}/${locale} is missing`];
    messages[locale] = new Map();
    for (const file of readdirSync(place).sort()) {
      for (const [key, text] of flatten(JSON.parse(readFileSync(path.join(place, file), 'utf8')))) {
        if (messages[locale].has(key)) return [`${folder}/${locale}/${file} has ${key} once more`];
        messages[locale].set(key, text);
      }
    }
  }
  const sources = listSources(root).filter((file) => /^(app|components|lib)\//.test(file));
  return mistakesInMessages({ messages, uses: findMessageUses(root, sources), allowedCopies });
}
