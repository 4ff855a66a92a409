import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate } from '#lib/i18n/dates';
import type { MilestonePage, MilestoneStep } from '#lib/milestones/milestone-view';
import { PartialDay } from './partial-day.tsx';

/** Every change of a milestone's date and state with its reason, and what it was called; nothing where there was none. */
export function MilestoneSteps({ steps, formerTitles }: Pick<MilestonePage, 'steps' | 'formerTitles'>) {
  const t = useTranslations('milestone');
  const locale = useLocale();
  if (steps.length + formerTitles.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      {steps.length > 0 ? <Steps steps={steps} /> : null}
      {formerTitles.map(({ title, until }) => (
        <p key={`${until} ${title}`}>
          {t.rich('formerTitle', { title, day: () => <PartialDay date={until} locale={locale} /> })}
        </p>
      ))}
    </section>
  );
}

function Steps({ steps }: Pick<MilestonePage, 'steps'>) {
  const t = useTranslations('milestone');
  const locale = useLocale();
  return (
    <>
      <p>{t('historyIntro')}</p>
      <ol className="steps">
        {steps.map((step) => (
          <li key={JSON.stringify(step)}>
            <strong>
              <PartialDay date={step.on} locale={locale} />
            </strong>
            <Side name="from" {...step.before} />
            <Side name="to" {...step.after} />
            <p>{t('reason', { reason: step.reason })}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Side({ name, state, when }: { name: 'from' | 'to' } & MilestoneStep['before']) {
  const t = useTranslations('milestone');
  const list = useTranslations('milestones');
  const stateName = useTranslations('milestoneState');
  const locale = useLocale();
  const day = when && formatPartialDate(when.date, locale);
  const words = when?.precision === 'by-year' ? list('by', { year: when.date }) : day;
  return <p>{t(name, { state: stateName(state), when: words ?? list('noDate') })}</p>;
}
