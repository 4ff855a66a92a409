import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface FrontDeedFormProps {
  slotId: string;
  /** What it takes the place of; null: nothing. */
  insteadOf: string | null;
  deed: FormAction;
  children: ReactNode;
}

/** One button that does something to a choice. */
export function FrontDeedForm({ slotId, insteadOf, deed, children }: FrontDeedFormProps) {
  const locale = useLocale();
  return (
    <ActionForm action={deed}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="slotId" value={slotId} />
      {insteadOf ? <input type="hidden" name="insteadOf" value={insteadOf} /> : null}
      <SubmitButton kind="plain">{children}</SubmitButton>
    </ActionForm>
  );
}
