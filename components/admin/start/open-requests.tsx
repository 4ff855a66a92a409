import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';

/** Families wait for an answer: this comes before everything else. */
export function OpenRequests({ count, path }: { count: number; path: string }) {
  const t = useTranslations('start.requests');
  return (
    <div className="start-wide">
      <Notice kind="problem" title={t('heading', { count })}>
        <p>
          <a href={path} className="tap">
            {t('action')}
          </a>
        </p>
      </Notice>
    </div>
  );
}
