import type { Problem } from '#lib/core/result';

/** What came of sending a form. An action that succeeds leads on instead. */
export interface FormState {
  problems: Problem[];
  /** What was typed, to be shown again; null before the first sending. */
  typed: Record<string, string[]> | null;
}

export type FormAction<State extends FormState = FormState> = (
  state: State,
  form: FormData,
) => Promise<State>;
