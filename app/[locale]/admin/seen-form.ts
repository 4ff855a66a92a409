import type { Language } from '#lib/core/languages';
import { languagesOf } from './articles/[id]/article-form.ts';
import { textOf } from './form-answer.ts';

interface SeenBeside {
  marksSeen: Partial<Record<Language, string>>;
  mediaSeen: Record<string, number>;
}

/** How the chosen languages stood, and the versions of what was shown, as a form with `SeenFields` sends them. */
export function seenBesideOf(form: FormData): SeenBeside {
  const marks = languagesOf(form).map((language) => [language, textOf(form, `${language}.mark`)]);
  const media = form.getAll('medium').map((shown) => {
    const [mediumId = '', version] = String(shown).split(' ');
    return [mediumId, Number(version)];
  });
  return { marksSeen: Object.fromEntries(marks), mediaSeen: Object.fromEntries(media) };
}
