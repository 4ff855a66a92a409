import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';

export function DeskAbsent() {
  const t = useTranslations('desk.absent');
  const desk = useTranslations('desk');
  const locale = useLocale();
  return (
    <EmptyState title={<h1>{t('heading')}</h1>}>
      <title>{`${t('heading')} – ${desk('name')}`}</title>
      <p>{t('what')}</p>
      <p>
        <ButtonLink href={`/${locale}/admin`}>{t('back')}</ButtonLink>
      </p>
    </EmptyState>
  );
}
