import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import { MissingInEvent } from '#components/admin/events/missing-in-event';
import { type Language, languages } from '#lib/core/languages';
import type { ItemInLanguage } from '#lib/publishing/desk-view';
import { wordsPathsBelow } from './item-paths.ts';
import { ItemPublicSection } from './item-public-section.tsx';

type Props = ComponentProps<typeof ItemPublicSection>;

interface WordsPublicSectionProps extends Omit<Props, 'unready' | 'notesOf' | 'item'> {
  item: Props['item'] & { languages: Record<Language, ItemInLanguage> };
  /** The item's page at the desk. */
  path: string;
  /** Languages that must go out, whatever is missing in them: who publishes is told of that. */
  urgent?: Language[];
}

/** What the public sees of an item whose words have an editor of their own, and what is missing in each language. */
export async function WordsPublicSection({ path, urgent = [], ...props }: WordsPublicSectionProps) {
  const t = await getTranslations({ locale: props.locale, namespace: 'publishing.item' });
  const paths = wordsPathsBelow(path);
  const notesOf = (language: Language) => {
    const { hasDraft, missing } = props.item.languages[language];
    return (
      <>
        {hasDraft ? (
          <p className="field-hint">
            <a href={paths[language]}>{t('openEdits')}</a>
          </p>
        ) : null}
        <MissingInEvent problems={missing} wordsPath={paths[language]} />
      </>
    );
  };
  const unready = languages.filter(
    (language) => props.item.languages[language].missing.length > 0 && !urgent.includes(language),
  );
  return <ItemPublicSection {...props} {...{ unready, notesOf }} />;
}
