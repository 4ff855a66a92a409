import { unstable_rethrow } from 'next/navigation';
import type { FormAction, FormState } from './form-state.ts';

/** What was typed into a form, as `typed` of FormState has it. */
function typedOf(form: FormData): FormState['typed'] {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const valuesOf = (name: string) => texts.filter((text) => text[0] === name).map(([, value]) => value);
  return Object.fromEntries(texts.map(([name]) => [name, valuesOf(name)]));
}

/** Sends a form; a lost connection is told like any other problem, and nothing that was typed goes with it. */
export async function sendForm<State extends FormState>(
  action: FormAction<State>,
  state: State,
  form: FormData,
): Promise<State> {
  try {
    return await action(state, form);
  } catch (error) {
    // An action that leads on rejects with where to.
    unstable_rethrow(error);
    return { ...state, problems: [{ kind: 'refused', code: 'notSent' }], typed: typedOf(form) };
  }
}
