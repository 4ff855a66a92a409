import type { Locale } from './locales.ts';
import en from './messages/en.json' with { type: 'json' };
import ky from './messages/ky.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };

const messages: Record<Locale, typeof en> = { ky, ru, en };

/** The interface messages of a locale. The three files have the same keys; a check holds them to it. */
export function messagesOf(locale: Locale): typeof en {
  return messages[locale];
}
