import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { formatDay } from '#lib/i18n/dates';
import { safeAddress } from './safe-link.tsx';

/** A document as a text offers it; see DocumentView of lib/media. */
export interface OfferedDocument {
  title: string;
  language: Language | null;
  kind: string;
  bytes: number;
  /** ISO 8601, UTC. */
  addedAt: string;
  href: string;
}

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** A size as people say it: tenths of megabytes, whole kilobytes, never none. */
function sizeOf(bytes: number): { unit: 'megabytes' | 'kilobytes'; size: number } {
  if (bytes >= megabyte) return { unit: 'megabytes', size: Math.round((bytes / megabyte) * 10) / 10 };
  return { unit: 'kilobytes', size: Math.max(1, Math.round(bytes / kilobyte)) };
}

/** A document to be fetched, with what one wants to know before: its kind, language, size and date. */
export function RichDocument({ document }: { document: OfferedDocument }) {
  const t = useTranslations('document');
  const locale = useLocale();
  const { title, language, kind, bytes, addedAt, href } = document;
  const { unit, size } = sizeOf(bytes);
  const facts = [kind.toUpperCase(), ...(language ? [t(language)] : []), t(unit, { size })];
  return (
    <p className="document">
      <a href={safeAddress(href)?.href} hrefLang={language ?? undefined}>
        {title}
      </a>{' '}
      <small>
        {`${facts.join(', ')}, `}
        <time dateTime={addedAt}>{formatDay(addedAt, locale)}</time>
      </small>
    </p>
  );
}
