import { unstable_rethrow } from 'next/navigation';
import type { Problem } from '#lib/core/result';
import { isSignedOut } from '#lib/core/signed-out';
import type { FormAction, FormState } from './form-state.ts';

/** What was typed into a form, as `typed` of FormState has it. */
function typedOf(form: FormData): FormState['typed'] {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const valuesOf = (name: string) => texts.filter((text) => text[0] === name).map(([, value]) => value);
  return Object.fromEntries(texts.map(([name]) => [name, valuesOf(name)]));
}

/** What is wrong where an action could not answer. */
function problemOf(error: unknown): Problem {
  return { kind: 'refused', code: isSignedOut(error) ? 'signedOut' : 'notSent' };
}

/** Calls `saved` where an action leads on: it rejects with where to. */
function leadOn(error: unknown, saved: () => void): void {
  try {
    unstable_rethrow(error);
  } catch (where) {
    saved();
    throw where;
  }
}

/**
 * Sends a form; a lost connection and an ended session are told like any other problem, and nothing that was typed goes
 * with them. Calls `saved` once the action succeeded.
 */
export async function sendForm<State extends FormState>(
  action: FormAction<State>,
  state: State,
  form: FormData,
  saved: () => void,
): Promise<State> {
  try {
    const answer = await action(state, form);
    if (answer.problems.length === 0) saved();
    return answer;
  } catch (error) {
    leadOn(error, saved);
    return { ...state, problems: [problemOf(error)], typed: typedOf(form) };
  }
}
