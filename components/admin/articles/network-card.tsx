import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';

interface NetworkCardProps {
  language: Language;
  /** The address of the drawn card. */
  cardPath: string;
  /** The site's name as networks write it: `umut.kg`. */
  host: string;
  title: string;
  summary: string;
}

/** What stands beside a link to the article in networks and messengers. */
export function NetworkCard({ language, cardPath, host, title, summary }: NetworkCardProps) {
  const t = useTranslations('look');
  return (
    <figure className="network-card" lang={language}>
      {/* biome-ignore lint/performance/noImgElement: the card is drawn at its final size */}
      <img src={cardPath} width="1200" height="630" alt={t('cardAlt', { title })} />
      <figcaption>
        <span className="network-note">{host}</span>
        <strong>{title}</strong>
        <span className="network-note">{summary}</span>
      </figcaption>
    </figure>
  );
}
