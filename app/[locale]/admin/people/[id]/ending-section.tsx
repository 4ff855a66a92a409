import 'server-only';
import { getTranslations } from 'next-intl/server';
import { MergePersonForm } from '#components/admin/people/merge-person-form';
import { RemovePersonForm } from '#components/admin/people/remove-person-form';
import { Button, ButtonLink } from '#components/ui/button';
import { Question } from '#components/ui/question';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import { listPeople } from '#lib/people/admin-queries';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { requireActor } from '../../desk-actor.ts';
import { personAddress } from '../people-address.ts';
import { mergePersonAction, removePersonAction } from './actions.ts';

interface EndingSectionProps {
  locale: Locale;
  person: DeskPerson;
  /** The name of the record to merge with, as far as it was typed. */
  search: string;
}

/** What ends a record: merging with another of the same person, removal, and words that must be nowhere. */
export async function EndingSection({ locale, person, search }: EndingSectionProps) {
  const t = await getTranslations({ locale });
  const { itemId, may, uses, wasPublic } = person;
  if (!may.publish) return null;
  return (
    <section className="sheet" aria-labelledby="merge">
      <h2 id="merge">{t('peopleDesk.merge.heading')}</h2>
      <p>{t('peopleDesk.merge.intro')}</p>
      <search>
        <form action={`${personAddress(locale, itemId)}#merge`}>
          <TextField
            id="merge-search"
            name="merge"
            type="search"
            label={t('peopleDesk.merge.search')}
            maxLength={100}
            defaultValue={search}
          />
          <Button type="submit">{t('peopleDesk.find')}</Button>
        </form>
      </search>
      {search ? <Candidates locale={locale} itemId={itemId} search={search} /> : null}
      {!wasPublic && uses.length === 0 ? (
        <Question label={t('peopleDesk.removal.open')} isGrave>
          <p>{t('peopleDesk.removal.what')}</p>
          <RemovePersonForm locale={locale} itemId={itemId} remove={removePersonAction} />
        </Question>
      ) : null}
      {may.redact ? (
        <ButtonLink kind="quiet" href={`${personAddress(locale, itemId)}/redact`}>
          {t('redaction.heading')}
        </ButtonLink>
      ) : null}
    </section>
  );
}

async function Candidates({ locale, itemId, search }: { locale: Locale; itemId: string; search: string }) {
  const actor = await requireActor(locale);
  const found = await listPeople(actor, locale, search);
  const others = found.filter(({ personId }) => personId !== itemId);
  const t = await getTranslations({ locale, namespace: 'peopleDesk.merge' });
  if (others.length === 0) return <p role="status">{t('nobody')}</p>;
  return <MergePersonForm locale={locale} itemId={itemId} others={others} merge={mergePersonAction} />;
}
