'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button, ButtonLink } from '#components/ui/button';
import { RadioGroup } from '#components/ui/radio-group';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import { FormProblems } from '../form-problems.tsx';
import { type FormAction, type FormState, untouched } from '../form-state.ts';
import { useFieldProblem } from '../problem-text.ts';
import { LinkHandOver, type ShownLink } from './link-hand-over.tsx';
import { useRoleChoices } from './role-choices.ts';

/** What came of an invitation: what was typed, or the link. */
export interface InviteState extends FormState {
  typed: { name: string; displayName: string; role: string; email: string };
  link: ShownLink | null;
}

interface InviteFormProps {
  locale: Locale;
  /** Whether links are mailed. */
  isMailOn: boolean;
  invite: FormAction<InviteState>;
}

const start: InviteState = {
  ...untouched,
  typed: { name: '', displayName: '', role: 'author', email: '' },
  link: null,
};

/** Invites somebody; in place of the form then stands the link to hand over. */
export function InviteForm({ locale, isMailOn, invite }: InviteFormProps) {
  const t = useTranslations('invite');
  const [{ problems, typed, link }, act, isBusy] = useActionState(invite, start);
  const problemOf = useFieldProblem(problems);
  const choices = useRoleChoices();
  if (link) {
    return (
      <>
        <LinkHandOver {...link} />
        <p className="mt-6">
          <ButtonLink href={`/${locale}/admin/team`}>{t('backToTeam')}</ButtonLink>
        </p>
      </>
    );
  }
  return (
    <form action={act} noValidate>
      <FormProblems problems={problems} fieldId={(field) => field} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        id="displayName"
        name="displayName"
        label={t('displayName')}
        hint={t('displayNameHint')}
        problem={problemOf('displayName')}
        defaultValue={typed.displayName}
        autoComplete="off"
        required
      />
      <TextField
        id="name"
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        problem={problemOf('name')}
        defaultValue={typed.name}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <RadioGroup id="role" name="role" label={t('role')} choices={choices} defaultValue={typed.role} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        hint={isMailOn ? t('emailHint') : t('emailHintNoMail')}
        problem={problemOf('email')}
        defaultValue={typed.email}
        autoComplete="off"
      />
      <Button kind="primary" type="submit" aria-disabled={isBusy}>
        {t('action')}
      </Button>
    </form>
  );
}
