import { useTranslations } from 'next-intl';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** Returns what says a size in bytes as people do: tenths of megabytes, whole kilobytes, never none. */
export function useFileSize(): (bytes: number) => string {
  const t = useTranslations('document');
  return (bytes) =>
    bytes >= megabyte
      ? t('megabytes', { size: Math.round((bytes / megabyte) * 10) / 10 })
      : t('kilobytes', { size: Math.max(1, Math.round(bytes / kilobyte)) });
}
