import { useTranslations } from 'next-intl';
import type { Role } from '#lib/accounts/account';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormRadioGroup } from '../form-fields.tsx';
import { useRoleChoices } from './role-choices.ts';

interface RoleFormProps {
  locale: Locale;
  accountId: string;
  role: Role;
  change: FormAction;
}

/** Gives a colleague another role. */
export function RoleForm({ locale, accountId, role, change }: RoleFormProps) {
  const t = useTranslations('colleague');
  const choices = useRoleChoices();
  return (
    <ActionForm action={change}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="accountId" value={accountId} />
      <FormRadioGroup
        id="role"
        name="role"
        label={<span className="unseen">{t('role')}</span>}
        hint={t('roleHint')}
        choices={choices}
        defaultValue={role}
      />
      <SubmitButton kind="plain">{t('saveRole')}</SubmitButton>
    </ActionForm>
  );
}
