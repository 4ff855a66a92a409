import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** `primary`: the one thing to do on a page. `grave`: what can't be taken back. `quiet`: beside others. */
export type ButtonKind = 'primary' | 'plain' | 'grave' | 'quiet';

function classesOf(kind: ButtonKind, more: string | undefined): string {
  return classNames('button', kind !== 'plain' && `button-${kind}`, more);
}

/** A button; a plain one that does not submit, unless told otherwise. */
export function Button({
  kind = 'plain',
  type = 'button',
  className,
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button {...rest} type={type} className={classesOf(kind, className)} />;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({
  kind = 'plain',
  className,
  ...rest
}: ComponentProps<'a'> & { kind?: ButtonKind }) {
  return <a {...rest} className={classesOf(kind, className)} />;
}
