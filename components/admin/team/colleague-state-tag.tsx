import { useTranslations } from 'next-intl';
import { Tag } from '#components/ui/tag';
import type { ColleagueState } from '#lib/accounts/account-view';

const tones = { active: 'good', invited: 'attention', deactivated: 'plain' } as const;

/** Whether somebody can sign in. */
export function ColleagueStateTag({ state }: { state: ColleagueState }) {
  const t = useTranslations('team.state');
  return <Tag tone={tones[state]}>{t(state)}</Tag>;
}
