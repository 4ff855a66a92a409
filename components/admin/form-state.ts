import type { Problem } from '#lib/core/result';

/** What came of a form that stays where it is. */
export interface FormState {
  problems: Problem[];
  isDone: boolean;
}

export type FormAction<State = FormState> = (state: State, form: FormData) => Promise<State>;

export const untouched: FormState = { problems: [], isDone: false };

export const done: FormState = { problems: [], isDone: true };

export function refusedWith(problems: Problem[]): FormState {
  return { problems, isDone: false };
}
