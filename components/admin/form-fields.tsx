'use client';

import type { ComponentProps } from 'react';
import { Checkbox } from '#components/ui/checkbox';
import { PasswordField } from '#components/ui/password-field';
import { RadioGroup } from '#components/ui/radio-group';
import { SelectField } from '#components/ui/select-field';
import { TextField } from '#components/ui/text-field';
import { TextareaField } from '#components/ui/textarea-field';
import { useForm } from './action-form.tsx';
import { useProblemText } from './problem-text.ts';
import { useLongest } from './too-long.ts';

function useField(id: string, name: string | undefined) {
  const { problems, typed } = useForm();
  const text = useProblemText();
  const found = problems.find((problem) => problem.field === id);
  return {
    problem: found ? text(found) : undefined,
    typed: typed && name ? (typed[name] ?? []) : null,
  };
}

/** A line of text in an ActionForm. Its id is the name of the field that problems are about. */
export function FormText({ maxLength, ...props }: ComponentProps<typeof TextField>) {
  const { problem, typed } = useField(props.id, props.name);
  const longest = useLongest(maxLength);
  return (
    <TextField {...props} {...longest} problem={problem} defaultValue={typed?.[0] ?? props.defaultValue} />
  );
}

export function FormTextarea({ maxLength, ...props }: ComponentProps<typeof TextareaField>) {
  const { problem, typed } = useField(props.id, props.name);
  const longest = useLongest(maxLength);
  return (
    <TextareaField
      {...props}
      {...longest}
      problem={problem}
      defaultValue={typed?.[0] ?? props.defaultValue}
    />
  );
}

export function FormSelect(props: ComponentProps<typeof SelectField>) {
  const { problem, typed } = useField(props.id, props.name);
  return <SelectField {...props} problem={problem} defaultValue={typed?.[0] ?? props.defaultValue} />;
}

export function FormCheckbox(props: ComponentProps<typeof Checkbox>) {
  const { problem, typed } = useField(props.id, props.name);
  const isChecked = typed ? typed.includes(String(props.value ?? 'on')) : props.defaultChecked;
  return <Checkbox {...props} problem={problem} defaultChecked={isChecked} />;
}

/** A password in an ActionForm; what was typed is never shown again. */
export function FormPassword(props: ComponentProps<typeof PasswordField>) {
  const { problem } = useField(props.id, props.name);
  return <PasswordField {...props} problem={problem} />;
}

export function FormRadioGroup(props: ComponentProps<typeof RadioGroup>) {
  const { problem, typed } = useField(props.id, props.name);
  return <RadioGroup {...props} problem={problem} defaultValue={typed?.[0] ?? props.defaultValue} />;
}
