'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { RadioGroup } from '#components/ui/radio-group';
import type { Role } from '#lib/accounts/account';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, untouched } from '../form-state.ts';
import { useRoleChoices } from './role-choices.ts';

interface RoleFormProps {
  accountId: string;
  role: Role;
  change: FormAction;
}

/** Gives a colleague another role. */
export function RoleForm({ accountId, role, change }: RoleFormProps) {
  const t = useTranslations('colleague');
  const [state, act, isBusy] = useActionState(change, untouched);
  const choices = useRoleChoices();
  return (
    <form action={act}>
      {state.isDone ? <Notice kind="done">{t('roleSaved')}</Notice> : null}
      <FormProblems problems={state.problems} fieldId={() => null} />
      <input type="hidden" name="accountId" value={accountId} />
      <RadioGroup
        key={role}
        id="role"
        name="role"
        label={<span className="unseen">{t('role')}</span>}
        hint={t('roleHint')}
        choices={choices}
        defaultValue={role}
      />
      <Button type="submit" aria-disabled={isBusy}>
        {t('saveRole')}
      </Button>
    </form>
  );
}
