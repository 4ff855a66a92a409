/** What the fields of a form hold, by their names; of boxes what is ticked. */
export type Words = Record<string, string[]>;

/** A consent to what can't be undone is given anew, and where the main point of a picture lies changes with its file. */
const passing = /^(?:sure$|confirmed$|focus\.|\$)/;

const silent = new Set(['password', 'file', 'submit', 'button', 'reset', 'image']);

/** The name under which stands what is shown of a choice whose own value is an id. */
export const toldName = (name: string, value: string): string => `${name}=${value}`;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  if (!(element instanceof HTMLInputElement) || silent.has(element.type)) return false;
  return element.type !== 'hidden' || element.dataset['told'] !== undefined;
}

/** What a select shows before anybody chose; its page says so by an attribute. */
function firstChoice(select: HTMLSelectElement): string {
  const options = [...select.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}

/** Null: a box without a tick. */
function heldBy(field: Field, when: 'now' | 'begun'): string | null {
  if (field instanceof HTMLSelectElement) return when === 'now' ? field.value : firstChoice(field);
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
    return (when === 'now' ? field.checked : field.defaultChecked) ? field.value : null;
  return when === 'now' ? field.value : field.defaultValue;
}

/**
 * What was typed and chosen in a form: as it stands there now, or as the page had it. Of hidden fields only those that
 * say by `data-told` what is shown of them: they hold what was chosen in another way.
 */
export function wordsIn(form: HTMLFormElement, when: 'now' | 'begun'): Words {
  const words = new Map<string, string[]>();
  for (const field of form.elements) {
    if (!isField(field) || field.name === '' || passing.test(field.name)) continue;
    const value = heldBy(field, when)?.replace(/\r\n?/g, '\n');
    if (value === undefined) continue;
    words.set(field.name, [...(words.get(field.name) ?? []), value]);
    const { told } = field.dataset;
    if (told) words.set(toldName(field.name, value), [told]);
  }
  return Object.fromEntries(words);
}
