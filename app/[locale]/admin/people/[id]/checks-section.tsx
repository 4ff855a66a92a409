import 'server-only';
import { getTranslations } from 'next-intl/server';
import { DecidedProposals } from '#components/admin/people/decided-proposals';
import { OpenProposals } from '#components/admin/people/open-proposals';
import { SpeakerLinkForm } from '#components/admin/people/speaker-link-form';
import { SpeakerLinkRows } from '#components/admin/people/speaker-link-rows';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import { findDeskChecks } from '#lib/people/admin-queries/proposals';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { consentKinds } from '#lib/people/proposal-input';
import type { Consents } from '#lib/people/speaker-check-view';
import { requireActor } from '../../desk-actor.ts';
import { createSpeakerLinkAction, decideProposalAction, revokeSpeakerLinkAction } from './check-actions.ts';

/** What a person sees and proposes without an account: the links to it, what waits, what was decided, what they agreed to. */
export async function ChecksSection({ locale, person }: { locale: Locale; person: DeskPerson }) {
  const { itemId, may } = person;
  const checks = await findDeskChecks(await requireActor(locale), itemId);
  if (!checks) return null;
  const { links, open, decided, consents } = checks;
  const revoke = may.publish ? revokeSpeakerLinkAction : null;
  const decide = may.publish ? decideProposalAction : null;
  const t = await getTranslations({ locale, namespace: 'speakerChecks' });
  return (
    <section className="sheet checks" aria-labelledby="checks">
      <h2 id="checks">{t('heading')}</h2>
      <p>{t('intro')}</p>
      <SpeakerLinkRows {...{ locale, itemId, links, revoke }} />
      {may.publish ? <SpeakerLinkForm {...{ locale, itemId }} make={createSpeakerLinkAction} /> : null}
      <h3>{t('open')}</h3>
      <OpenProposals {...{ locale, person, decide }} proposals={open} />
      <ConsentFacts locale={locale} consents={consents} />
      {decided.length > 0 ? (
        <Question label={t('decided')}>
          <DecidedProposals locale={locale} proposals={decided} />
        </Question>
      ) : null}
    </section>
  );
}

async function ConsentFacts({ locale, consents }: { locale: Locale; consents: Consents }) {
  const t = await getTranslations({ locale, namespace: 'speakerChecks' });
  const answerTo = (agrees: boolean | null): string => {
    if (agrees === null) return t('noAnswer');
    return t(agrees ? 'agrees' : 'refuses');
  };
  return (
    <>
      <h3>{t('consents')}</h3>
      <dl className="facts">
        {consentKinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`kind.${kind}`)}</dt>
            <dd>{answerTo(consents[kind])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
