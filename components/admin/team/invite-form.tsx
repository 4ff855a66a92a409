'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { InviteFields } from './invite-fields.tsx';
import { LinkHandOver, type LinkState } from './link-hand-over.tsx';

interface InviteFormProps {
  locale: Locale;
  /** Whether links are mailed. */
  isMailOn: boolean;
  invite: FormAction<LinkState>;
}

/** Invites somebody; in place of the form then stands the link to hand over. */
export function InviteForm({ locale, isMailOn, invite }: InviteFormProps) {
  const t = useTranslations('invite');
  const handOver = ({ link }: LinkState) =>
    link ? (
      <>
        <LinkHandOver {...link} />
        <p className="mt-6">
          <ButtonLink href={`/${locale}/admin/team`}>{t('backToTeam')}</ButtonLink>
        </p>
      </>
    ) : null;
  return (
    <ActionForm
      action={invite}
      instead={handOver}
      fields={['displayName', 'name', 'role', 'email']}
      isKept={false}
    >
      <input type="hidden" name="locale" value={locale} />
      <InviteFields isMailOn={isMailOn} />
      <SubmitButton>{t('action')}</SubmitButton>
    </ActionForm>
  );
}
