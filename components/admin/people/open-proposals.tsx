import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { DeskPerson } from '#lib/people/person-desk-view';
import type { Proposal } from '#lib/people/speaker-check-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { ProposalTitle, ProposalWords } from './proposal-words.tsx';

interface OpenProposalsProps {
  locale: Locale;
  person: DeskPerson;
  proposals: Proposal[];
  /** Null for whoever may not decide. */
  decide: FormAction | null;
}

/** What waits for a decision, each beside what the portal has now. */
export function OpenProposals({ locale, person, proposals, decide }: OpenProposalsProps) {
  const t = useTranslations('speakerChecks');
  if (proposals.length === 0) return <p>{t('noneOpen')}</p>;
  return (
    <ul className="rows">
      {proposals.map((proposal) => (
        <li key={proposal.proposalId}>
          <p>
            <ProposalTitle proposal={proposal} />
          </p>
          <BothWords person={person} proposal={proposal} />
          {decide ? <DecideForm {...{ locale, person, proposal, decide }} /> : null}
        </li>
      ))}
    </ul>
  );
}

function BothWords({ person, proposal }: { person: DeskPerson; proposal: Proposal }) {
  const t = useTranslations('speakerChecks');
  const { kind, language } = proposal;
  if (!language) return <ProposalWords proposal={proposal} />;
  const { name, biography } = person.languages[language];
  const current = { ...proposal, words: kind === 'name' ? name : biography };
  return (
    <dl className="facts">
      <div>
        <dt>{t('current')}</dt>
        <dd>{current.words ? <ProposalWords proposal={current} /> : '–'}</dd>
      </div>
      <div>
        <dt>{t('proposed')}</dt>
        <dd>
          <ProposalWords proposal={proposal} />
        </dd>
      </div>
    </dl>
  );
}

interface DecideFormProps {
  locale: Locale;
  person: DeskPerson;
  proposal: Proposal;
  decide: FormAction;
}

function DecideForm({ locale, person, proposal, decide }: DecideFormProps) {
  const t = useTranslations('speakerChecks');
  const { proposalId, language, agrees } = proposal;
  const isByHand = !language && agrees === null;
  return (
    <ActionForm action={decide}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={person.itemId} />
      <input type="hidden" name="sharedRevisionId" value={person.sharedId ?? ''} />
      <input type="hidden" name="redactions" value={person.redactions} />
      {language ? (
        <input type="hidden" name="revisionId" value={person.languages[language].revisionId ?? ''} />
      ) : null}
      <input type="hidden" name="proposalId" value={proposalId} />
      {language ? <p className="rows-note">{t('asVersion')}</p> : null}
      {agrees === null ? null : <p className="rows-note">{t('asAnswer')}</p>}
      {isByHand ? <p className="rows-note">{t('byHand')}</p> : null}
      <div className="button-row">
        {(proposal.agrees === false ? (['accept'] as const) : (['accept', 'decline'] as const)).map(
          (verdict) => (
            <SubmitButton key={verdict} kind="plain" name="verdict" value={verdict}>
              {t(verdict)}{' '}
              <span className="unseen">
                <ProposalTitle proposal={proposal} />
              </span>
            </SubmitButton>
          ),
        )}
      </div>
    </ActionForm>
  );
}
