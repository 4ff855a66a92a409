'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ProblemSummary } from '#components/ui/problem-summary';
import { invalid, type Problem } from '#lib/core/result';
import { FormStateProvider } from '../action-form.tsx';
import { useProblemText } from '../problem-text.ts';
import { sendForm } from './send-form.ts';

interface FileFormProps {
  /** An address that takes uploads. */
  action: string;
  /** Names of its fields that have an element of the same id. */
  fields: string[];
  children: ReactNode;
}

/**
 * A form with a file. Without scripts it is sent as any form and leads on, or back with what is wrong; with them what was
 * typed and chosen stays where something is wrong.
 */
export function FileForm({ action, fields, children }: FileFormProps) {
  const t = useTranslations('desk');
  const text = useProblemText();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const sent = await sendForm<{ path: string }>(action, new FormData(event.currentTarget));
    if (sent.kind === 'taken') {
      window.location.assign(sent.value.path);
      return;
    }
    setProblems(sent.kind === 'refused' ? sent.problems : [invalid('uploadInterrupted')]);
    setBusy(false);
  };
  const lines = problems.map((problem) => ({
    text: text(problem),
    fieldId: problem.field && fields.includes(problem.field) ? problem.field : null,
  }));
  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={send} noValidate>
      <ProblemSummary heading={t('problems')} lines={lines} />
      <FormStateProvider state={{ problems, typed: null, isBusy }}>{children}</FormStateProvider>
    </form>
  );
}
