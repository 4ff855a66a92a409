import { createTranslator } from 'next-intl';
import type { Locale } from './locales.ts';
import { messagesOf } from './messages.ts';

/** What a letter with a one-time link is made of. */
interface LinkMailWords {
  locale: Locale;
  purpose: 'setup' | 'invitation' | 'password_reset';
  displayName: string;
  /** What they type to sign in. */
  name: string;
  address: string;
}

/** The words of a letter with a one-time link. The link stands on a line of its own, so that no program adds to it. */
export function linkMail({ locale, purpose, displayName, name, address }: LinkMailWords): {
  subject: string;
  text: string;
} {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'linkMail' });
  const kind = purpose === 'password_reset' ? 'reset' : 'invitation';
  const lines = [
    t('greeting', { name: displayName }),
    t(`${kind}.why`),
    address,
    t(`${kind}.howLong`),
    t('signInName', { name }),
    t('notYou'),
  ];
  return { subject: t(`${kind}.subject`), text: lines.join('\n\n') };
}
