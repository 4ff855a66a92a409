import { useTranslations } from 'next-intl';

/** Leads a worried family to the Help page. */
export function HelpCall({ path }: { path: string }) {
  const t = useTranslations('helpCall');
  return (
    <section className="call" aria-labelledby="help-call">
      <div>
        <h2 id="help-call">{t('heading')}</h2>
        <p>{t('text')}</p>
      </div>
      <a className="button" href={path}>
        {t('action')}
      </a>
    </section>
  );
}
