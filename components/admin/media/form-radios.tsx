'use client';

import type { ComponentProps } from 'react';
import { RadioGroup } from '#components/ui/radio-group';
import { useForm } from '../action-form.tsx';
import { useProblemText } from '../problem-text.ts';

/** One of a few choices in a form. Its id is the name of the field that problems are about. */
export function FormRadios(props: ComponentProps<typeof RadioGroup>) {
  const { problems, typed } = useForm();
  const text = useProblemText();
  const found = problems.find(({ field }) => field === props.id);
  return (
    <RadioGroup
      {...props}
      problem={found ? text(found) : undefined}
      defaultValue={typed?.[props.name]?.[0] ?? props.defaultValue}
    />
  );
}
