import { useTranslations } from 'next-intl';
import { SafeLink } from '#components/shared/safe-link';
import type { FrontWords } from '#lib/front/front-view';

/**
 * What all readers must know now. It stands above every page, on paper too, and is no alarm to who listens: a part of the page
 * with a name. A kept copy of the page leaves it out from `data-until` on.
 */
export function UrgentNotice({ notice }: { notice: FrontWords }) {
  const t = useTranslations('front');
  return (
    <section className="urgent" aria-label={t('urgent')} data-until={notice.until}>
      <div className="page">
        <p>
          <strong>{notice.heading}</strong> {notice.words}{' '}
          {notice.link ? <SafeLink href={notice.link.address}>{notice.link.label}</SafeLink> : null}
        </p>
      </div>
    </section>
  );
}

/** What the portal calls attention to for some days, such as a day of awareness. */
export function CampaignBanner({ banner }: { banner: FrontWords }) {
  return (
    <section className="campaign" aria-labelledby="campaign">
      <h2 id="campaign">{banner.heading}</h2>
      {banner.words ? <p>{banner.words}</p> : null}
      {banner.link ? (
        <p>
          <SafeLink href={banner.link.address}>{banner.link.label}</SafeLink>
        </p>
      ) : null}
    </section>
  );
}
