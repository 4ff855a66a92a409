import { useTranslations } from 'next-intl';
import { roles } from '#lib/accounts/account';

/** The roles by name, each with what it may do. */
export function useRoleChoices() {
  const t = useTranslations('roles');
  return roles.map((role) => ({ value: role, label: t(`${role}.name`), note: t(`${role}.may`) }));
}
