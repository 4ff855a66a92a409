import { useTranslations } from 'next-intl';
import { localeNames } from '#lib/i18n/locales';
import type { Proposal } from '#lib/people/speaker-check-view';

/** What a proposal is about, in words. */
export function ProposalTitle({ proposal: { kind, language } }: { proposal: Proposal }) {
  const t = useTranslations('speakerChecks');
  return <strong>{t(`kind.${kind}`, { language: language ? localeNames[language] : '' })}</strong>;
}

/** What somebody proposed: their words, or whether they agree. */
export function ProposalWords({ proposal: { words, agrees, language } }: { proposal: Proposal }) {
  const t = useTranslations('speakerChecks');
  if (agrees !== null) return <p>{t(agrees ? 'agrees' : 'refuses')}</p>;
  return (
    <p lang={language ?? undefined} className="proposal-words">
      {words || t('emptied')}
    </p>
  );
}
