'use client';

import { type ComponentProps, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldWords } from './field.tsx';

type PasswordFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'id' | 'type'> & {
    showLabel: string;
    hideLabel: string;
  };

/** A password, which can be looked at while it is typed. */
export function PasswordField({
  id,
  label,
  hint,
  problem,
  showLabel,
  hideLabel,
  className,
  ...input
}: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  const words = { id, hint, problem };
  return (
    <Field {...words} label={label}>
      <div className="control-row">
        <input
          spellCheck={false}
          autoCapitalize="none"
          {...input}
          {...describedBy(words)}
          type={isShown ? 'text' : 'password'}
          className={classNames('control', className)}
        />
        <Button aria-controls={id} onClick={() => setIsShown(!isShown)}>
          {isShown ? hideLabel : showLabel}
        </Button>
      </div>
    </Field>
  );
}
