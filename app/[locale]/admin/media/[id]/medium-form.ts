import 'server-only';
import { isId } from '#lib/core/id-shape';
import { isLanguage, languages } from '#lib/core/languages';
import type { CropPictureInput } from '#lib/media/commands/crop-picture';
import type { EditMediumTextsInput } from '#lib/media/commands/edit-medium-texts';
import { textOf } from '../../form-answer.ts';

type Region = CropPictureInput['region'];

/** The id of nothing: what is not well formed names nothing. */
const noId = '00000000-0000-0000-0000-000000000000';

export function idOf(form: FormData, name: string): string {
  const text = textOf(form, name);
  return isId(text) ? text : noId;
}

/** Which medium a form is about, in the state that was seen. */
export function seenOf(form: FormData): { mediumId: string; version: number } {
  const version = Number(textOf(form, 'version'));
  return { mediumId: idOf(form, 'mediumId'), version: Number.isSafeInteger(version) ? version : -1 };
}

/** Per cent as a share; what is no number is none, and refused by the command. */
function shareOf(text: string): number {
  return /^\d{1,3}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) / 100 : Number.NaN;
}

/** The words of a medium as its form holds them. */
export function textsOf(form: FormData): Omit<EditMediumTextsInput, 'mediumId' | 'version'> {
  const words = { ky: { alt: '', credit: '' }, ru: { alt: '', credit: '' }, en: { alt: '', credit: '' } };
  for (const language of languages) {
    words[language] = {
      alt: textOf(form, `texts.${language}.alt`),
      credit: textOf(form, `texts.${language}.credit`),
    };
  }
  const language = textOf(form, 'language');
  return {
    texts: words,
    isDecorative: form.get('isDecorative') === 'yes',
    licence: textOf(form, 'licence'),
    focus: { x: shareOf(textOf(form, 'focus.x')), y: shareOf(textOf(form, 'focus.y')) },
    language: isLanguage(language) ? language : null,
  };
}

/** The regions of a form: each a line of four numbers in per cent. */
export function regionsOf(form: FormData): Region[] {
  const all = (name: string): string[] => form.getAll(name).map(String);
  const [lefts, tops, widths, heights] = [all('x'), all('y'), all('width'), all('height')];
  return lefts.flatMap((left, at) => {
    const region = {
      x: shareOf(left),
      y: shareOf(tops[at] ?? ''),
      width: shareOf(widths[at] ?? ''),
      height: shareOf(heights[at] ?? ''),
    };
    const isEmpty = [left, tops[at], widths[at], heights[at]].every((text) => !text);
    return isEmpty ? [] : [region];
  });
}
