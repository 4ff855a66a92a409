import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';

const deeds = ['nameSaved', 'passwordChanged', 'sessionEnded', 'sessionsEnded'] as const;

/** What was done on the page before. */
export type AccountDeed = (typeof deeds)[number];

/** Says what was just done, where the address says so. */
export function AccountDone({ done }: { done: unknown }) {
  const t = useTranslations('account');
  const deed = deeds.find((known) => known === done);
  return deed ? <Notice kind="done">{t(deed)}</Notice> : null;
}
