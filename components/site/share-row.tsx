import { useTranslations } from 'next-intl';
import { ShareIcon } from './share-icons.tsx';
import { type Shared, shareAddress, shareNetworkNames, shareNetworks } from './share-networks.ts';

/**
 * The share row. The links work by themselves; the two buttons are shown by reader-script.ts, which also hides the
 * address that stands in for them. The line below the row is always there, so that nothing moves.
 */
export function ShareRow({ url, title }: Shared) {
  const t = useTranslations('share');
  return (
    <div className="share" data-share="">
      <p>{t('heading')}</p>
      <ul aria-label={t('heading')}>
        {shareNetworks.map((network) => (
          <li key={network}>
            <a href={shareAddress(network, { url, title })} target="_blank" rel="noopener">
              <ShareIcon name={network} />
              <span className="sr-only">{t('to', { network: shareNetworkNames[network] })}</span>
            </a>
          </li>
        ))}
        <li>
          <button type="button" hidden data-copy={url} data-copied={t('copied')}>
            <ShareIcon name="link" />
            <span className="sr-only">{t('copy')}</span>
          </button>
        </li>
        <li>
          <button type="button" hidden data-sheet={url} data-title={title}>
            <ShareIcon name="sheet" />
            <span className="sr-only">{t('more')}</span>
          </button>
        </li>
      </ul>
      <p className="line">
        <span data-address="">
          {t('link')} <span className="select-all">{url}</span>
        </span>
        <span role="status" />
      </p>
    </div>
  );
}
