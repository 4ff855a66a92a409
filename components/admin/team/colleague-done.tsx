import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';

const deeds = ['roleSaved', 'emailSaved', 'closed', 'opened'] as const;

/** What was done on the page before. */
export type ColleagueDeed = (typeof deeds)[number];

/** Says what was just done, where the address says so. */
export function ColleagueDone({ done }: { done: unknown }) {
  const t = useTranslations('colleague');
  const deed = deeds.find((known) => known === done);
  return deed ? <Notice kind="done">{t(deed)}</Notice> : null;
}
