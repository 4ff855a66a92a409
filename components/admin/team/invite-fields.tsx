import { useTranslations } from 'next-intl';
import { FormRadioGroup, FormText } from '../form-fields.tsx';
import { useRoleChoices } from './role-choices.ts';

/** Who is invited, and as what. */
export function InviteFields({ isMailOn }: { isMailOn: boolean }) {
  const t = useTranslations('invite');
  const choices = useRoleChoices();
  return (
    <>
      <FormText
        id="displayName"
        name="displayName"
        label={t('displayName')}
        hint={t('displayNameHint')}
        autoComplete="off"
        required
      />
      <FormText
        id="name"
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <FormRadioGroup id="role" name="role" label={t('role')} choices={choices} defaultValue="author" />
      <FormText
        id="email"
        name="email"
        type="email"
        label={t('email')}
        hint={isMailOn ? t('emailHint') : t('emailHintNoMail')}
        autoComplete="off"
      />
    </>
  );
}
