import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button';
import { PreviewFrame } from './articles/preview-frame.tsx';

/** A preview at the widths of a phone and a screen. */
export function LookFrames({ path }: { path: string }) {
  const t = useTranslations('look');
  return (
    <>
      <p>
        <ButtonLink href={path}>{t('alone')}</ButtonLink>
      </p>
      <div className="looks">
        <section aria-labelledby="phone">
          <h2 id="phone">{t('phone')}</h2>
          <PreviewFrame path={path} title={t('phone')} width="phone" />
        </section>
        <section aria-labelledby="desktop">
          <h2 id="desktop">{t('desktop')}</h2>
          <PreviewFrame path={path} title={t('desktop')} width="desktop" />
        </section>
      </div>
    </>
  );
}
