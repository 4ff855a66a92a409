'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { Question } from '#components/ui/question';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, untouched } from '../form-state.ts';

interface AccountSwitchProps {
  accountId: string;
  displayName: string;
  isDeactivated: boolean;
  deactivate: FormAction;
  reactivate: FormAction;
}

/** Lets a colleague go, or in again. */
export function AccountSwitch({
  accountId,
  displayName,
  isDeactivated,
  deactivate,
  reactivate,
}: AccountSwitchProps) {
  const t = useTranslations('colleague');
  const [closed, close, isClosing] = useActionState(deactivate, untouched);
  const [opened, open, isOpening] = useActionState(reactivate, untouched);
  if (isDeactivated) {
    return (
      <form action={open}>
        {closed.isDone ? <Notice kind="done">{t('closed')}</Notice> : null}
        <FormProblems problems={opened.problems} fieldId={() => null} />
        <p className="mb-3">{t('openWhat')}</p>
        <input type="hidden" name="accountId" value={accountId} />
        <Button type="submit" aria-disabled={isOpening}>
          {t('open')}
        </Button>
      </form>
    );
  }
  return (
    <>
      {opened.isDone ? <Notice kind="done">{t('opened')}</Notice> : null}
      <FormProblems problems={closed.problems} fieldId={() => null} />
      <Question label={t('close')} isGrave>
        <p>{t('closeWhat', { name: displayName })}</p>
        <form action={close}>
          <input type="hidden" name="accountId" value={accountId} />
          <Button kind="grave" type="submit" aria-disabled={isClosing}>
            {t('closeNow')}
          </Button>
        </form>
      </Question>
    </>
  );
}
