'use client';

import { useLocale, useTranslations } from 'next-intl';
import {
  createContext,
  type FormEvent,
  Fragment,
  type ReactNode,
  useActionState,
  useContext,
  useState,
  useTransition,
} from 'react';
import { Button, type ButtonKind } from '#components/ui/button';
import { ProblemSummary } from '#components/ui/problem-summary';
import { localeNames } from '#lib/i18n/locales';
import { editorAddress, languageOf, libraryAddress } from './editor-place.ts';
import type { FormAction, FormState } from './form-state.ts';
import { inOrderOf } from './problem-order.ts';
import { useProblemText } from './problem-text.ts';
import { sendForm } from './send-form.ts';
import { findTooLong } from './too-long.ts';
import { UnsavedNotice } from './unsaved/unsaved-notice.tsx';
import { useUnsavedWords } from './unsaved/use-unsaved-words.ts';

export type { FormAction, FormState } from './form-state.ts';

export interface FormContext extends FormState {
  isBusy: boolean;
}

const untouched: FormState = { problems: [], typed: null };
const Context = createContext<FormContext>({ ...untouched, isBusy: false });

/** Tells the fields of a form what came of sending it. */
export function FormStateProvider({ state, children }: { state: FormContext; children: ReactNode }) {
  return <Context value={state}>{children}</Context>;
}

/** What the form around a field knows of it; `State` is what its action answers. */
export function useForm<State extends FormState = FormState>(): Partial<State> & FormContext {
  return useContext(Context) as Partial<State> & FormContext;
}

interface ActionFormProps<State extends FormState> {
  action: FormAction<State>;
  /** What stands in place of the form, once it came to something that is shown only then; null: the form. */
  instead?: (state: State) => ReactNode;
  /** Names of its fields that have an element of the same id: a problem leads there. */
  fields?: string[];
  /** The id of the element that problems about no field lead to. */
  otherwise?: string;
  /** Whether what is typed and not saved is kept in this window; not for what must be nowhere, nor for mere choices. */
  isKept?: boolean;
  /** Where all other fields are mended. */
  editPath?: string;
  id?: string;
  className?: string;
  children: ReactNode;
}

/**
 * A form that says its problems above itself and keeps what was typed. Without scripts it is sent as any form; with them
 * it is sent once, however often it is submitted meanwhile.
 */
export function ActionForm<State extends FormState = FormState>({
  action,
  instead,
  fields = [],
  otherwise,
  isKept = true,
  editPath,
  id,
  className,
  children,
}: ActionFormProps<State>) {
  const t = useTranslations('desk');
  const text = useProblemText();
  const locale = useLocale();
  const [posted, post] = useActionState<State, FormData>(
    action as (state: Awaited<State>, form: FormData) => Promise<State>,
    untouched as Awaited<State>,
  );
  const [sent, setSent] = useState<State | null>(null);
  const [isBusy, startSending] = useTransition();
  const unsaved = useUnsavedWords(isKept ? (id ?? fields[0] ?? null) : null);
  const state = sent ?? posted;
  const shown = instead?.(state);
  if (shown) return shown;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const problems = findTooLong(event.currentTarget);
    if (problems.length > 0) return setSent({ ...state, problems });
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const form = new FormData(event.currentTarget, submitter);
    const saved = unsaved.sending(event.currentTarget);
    if (!isBusy) startSending(async () => setSent(await sendForm(action, state, form, saved)));
  };
  const drop = () => {
    unsaved.drop();
    setSent(untouched as State);
  };
  const lines = inOrderOf(fields, state.problems).map((problem) => {
    const { field, code } = problem;
    if (code === 'signedOut')
      return { text: text(problem), fieldId: null, href: `/${locale}/sign-in`, isBeside: true };
    const language = languageOf(problem);
    return {
      text: language ? `${localeNames[language]}: ${text(problem)}` : text(problem),
      fieldId: field && fields.includes(field) ? field : ((field ? null : otherwise) ?? null),
      href: field && editPath ? (libraryAddress(locale, problem) ?? editorAddress(editPath, problem)) : null,
    };
  });
  return (
    <form ref={unsaved.form} action={post} onSubmit={submit} noValidate id={id} className={className}>
      <ProblemSummary heading={t('problems')} lines={lines} />
      {unsaved.note ? <UnsavedNotice note={unsaved.note} drop={drop} /> : null}
      <Context value={{ ...state, typed: state.typed ?? unsaved.typed, isBusy }}>
        <Fragment key={unsaved.round}>{children}</Fragment>
      </Context>
    </form>
  );
}

interface SubmitButtonProps {
  kind?: ButtonKind;
  name?: string;
  value?: string;
  children: ReactNode;
}

/** Sends the form around it; says while it waits that it does. */
export function SubmitButton({ kind = 'primary', children, ...rest }: SubmitButtonProps) {
  const { isBusy } = useForm();
  return (
    <Button {...rest} kind={kind} type="submit" aria-disabled={isBusy}>
      {children}
    </Button>
  );
}
