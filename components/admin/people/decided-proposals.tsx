import { useTranslations } from 'next-intl';
import { formatMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { DecidedProposal } from '#lib/people/speaker-check-view';
import { ProposalTitle, ProposalWords } from './proposal-words.tsx';

/** What was accepted or declined, by whom and when. */
export function DecidedProposals({ locale, proposals }: { locale: Locale; proposals: DecidedProposal[] }) {
  const t = useTranslations('speakerChecks');
  return (
    <ul className="rows">
      {proposals.map((proposal) => {
        const { proposalId, isAccepted, decidedBy, decidedAt } = proposal;
        const decision = { who: decidedBy, moment: formatMoment(decidedAt, locale) };
        return (
          <li key={proposalId}>
            <p>
              <ProposalTitle proposal={proposal} />
            </p>
            <ProposalWords proposal={proposal} />
            <p className="rows-note">{t(isAccepted ? 'acceptedBy' : 'declinedBy', decision)}</p>
          </li>
        );
      })}
    </ul>
  );
}
