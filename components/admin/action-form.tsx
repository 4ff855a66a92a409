'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import {
  createContext,
  type FormEvent,
  type ReactNode,
  useActionState,
  useContext,
  useState,
  useTransition,
} from 'react';
import { Button, type ButtonKind } from '#components/ui/button';
import { ProblemSummary } from '#components/ui/problem-summary';
import type { Problem } from '#lib/core/result';
import { localeNames } from '#lib/i18n/locales';
import { editorAddress, languageOf } from './editor-place.ts';
import { useProblemText } from './problem-text.ts';

/** What came of sending a form. An action that succeeds leads on instead. */
export interface FormState {
  problems: Problem[];
  /** What was typed, to be shown again; null before the first sending. */
  typed: Record<string, string[]> | null;
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

interface FormContext extends FormState {
  isBusy: boolean;
}

const untouched: FormState = { problems: [], typed: null };
const Context = createContext<FormContext>({ ...untouched, isBusy: false });

/** What the form around a field knows of it. */
export function useForm(): FormContext {
  return useContext(Context);
}

interface ActionFormProps {
  action: FormAction;
  /** Names of its fields that have an element of the same id: a problem leads there. */
  fields?: string[];
  /** Where all other fields are mended. */
  editPath?: string;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** What was typed into a form, as `typed` of FormState has it. */
function typedOf(form: FormData): FormState['typed'] {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const names = new Set(texts.map(([name]) => name));
  return Object.fromEntries(
    [...names].map((name) => [name, texts.filter((text) => text[0] === name).map(([, value]) => value)]),
  );
}

/** Sends a form; a lost connection is told like any other problem, and nothing that was typed goes with it. */
async function send(action: FormAction, state: FormState, form: FormData): Promise<FormState> {
  try {
    return await action(state, form);
  } catch (error) {
    // An action that leads on rejects with where to.
    unstable_rethrow(error);
    return { problems: [{ kind: 'refused', code: 'notSent' }], typed: typedOf(form) };
  }
}

/**
 * A form that says its problems above itself and keeps what was typed. Without scripts it is sent as any form; with them
 * it is sent once, however often it is submitted meanwhile.
 */
export function ActionForm({ action, fields = [], editPath, id, className, children }: ActionFormProps) {
  const t = useTranslations('desk');
  const text = useProblemText();
  const [posted, post] = useActionState(action, untouched);
  const [sent, setSent] = useState<FormState | null>(null);
  const [isBusy, startSending] = useTransition();
  const state = sent ?? posted;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const form = new FormData(event.currentTarget, submitter);
    if (!isBusy) startSending(async () => setSent(await send(action, state, form)));
  };
  const lines = state.problems.map((problem) => {
    const { field } = problem;
    const language = languageOf(problem);
    return {
      text: language ? `${localeNames[language]}: ${text(problem)}` : text(problem),
      fieldId: field && fields.includes(field) ? field : null,
      href: field && editPath ? editorAddress(editPath, problem) : null,
    };
  });
  return (
    <form action={post} onSubmit={submit} noValidate id={id} className={className}>
      <ProblemSummary heading={t('problems')} lines={lines} />
      <Context value={{ ...state, isBusy }}>{children}</Context>
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
