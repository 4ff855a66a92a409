import type { Locale } from './locales.ts';
import type { messagesOf } from './messages.ts';

/** Makes next-intl check keys and locales at compile time. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: ReturnType<typeof messagesOf>;
  }
}
