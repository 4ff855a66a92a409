'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { RadioGroup } from '#components/ui/radio-group';
import { SelectField } from '#components/ui/select-field';
import { TextareaField } from '#components/ui/textarea-field';
import { isLanguage, type Language, languages } from '#lib/core/languages';
import type { Statement } from '#lib/publishing/body/body';
import type { KnownNames, KnownPerson } from '../known-names.ts';
import { type FindPeople, PersonSearch } from './person-search.tsx';

interface StatementDialogProps {
  editor: Editor;
  /** The language of the text. */
  language: Language;
  known: KnownNames;
  findPeople: FindPeople;
  onDone: () => void;
}

type Told = Pick<Statement['attrs'], 'manner' | 'language' | 'original'>;

/** What the form says, in the form in which it is kept: only verbatim words have a language, only translations an original. */
function toldBy(form: FormData, language: Language): Told {
  if (form.get('manner') !== 'verbatim') return { manner: 'reported', language: null, original: null };
  const spoken = form.get('language');
  const isTranslation = isLanguage(spoken) && spoken !== language;
  const original = String(form.get('original') ?? '').trim();
  return {
    manner: 'verbatim',
    language: isLanguage(spoken) ? spoken : language,
    original: isTranslation && original !== '' ? original : null,
  };
}

function put(editor: Editor, attrs: Told & { personId: string }, isInside: boolean): void {
  const chain = editor.chain().focus();
  if (isInside) chain.updateAttributes('statement', attrs).run();
  else chain.setNode('paragraph').wrapIn('statement', attrs).run();
}

/** Who said the words at the cursor, and how. */
export function StatementDialog({ editor, language, known, findPeople, onDone }: StatementDialogProps) {
  const t = useTranslations('editor.statement');
  const names = useTranslations('editor.languageName');
  const [isInside] = useState(() => editor.isActive('statement'));
  const [before] = useState(() => editor.getAttributes('statement') as Partial<Statement['attrs']>);
  const [person, setPerson] = useState<KnownPerson | null>(known.person(before.personId));
  const [manner, setManner] = useState(before.manner ?? 'verbatim');
  const [spoken, setSpoken] = useState<string>(before.language ?? language);
  const [isNobody, setNobody] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!person) return setNobody(true);
    known.add([person], []);
    put(
      editor,
      { personId: person.personId, ...toldBy(new FormData(event.currentTarget), language) },
      isInside,
    );
    onDone();
  };

  const dissolve = () => {
    editor.chain().focus().lift('statement').run();
    onDone();
  };

  return (
    <form
      onSubmit={submit}
      onChange={(event) => {
        const form = new FormData(event.currentTarget);
        setManner(form.get('manner') === 'verbatim' ? 'verbatim' : 'reported');
        setSpoken(String(form.get('language') ?? language));
      }}
    >
      <PersonSearch
        id="statement-person"
        chosen={person}
        findPeople={findPeople}
        onChoose={setPerson}
        problem={isNobody && !person ? t('personNeeded') : null}
      />
      <RadioGroup
        id="statement-manner"
        name="manner"
        label={t('manner')}
        defaultValue={manner}
        choices={[
          { value: 'verbatim', label: t('verbatim'), note: t('verbatimNote') },
          { value: 'reported', label: t('reported'), note: t('reportedNote') },
        ]}
      />
      {manner === 'verbatim' ? (
        <SelectField
          id="statement-language"
          name="language"
          label={t('language')}
          defaultValue={spoken}
          choices={languages.map((value) => ({ value, label: names(value) }))}
        />
      ) : null}
      {manner === 'verbatim' && spoken !== language ? (
        <TextareaField
          id="statement-original"
          name="original"
          label={t('original')}
          hint={t('originalHint')}
          defaultValue={before.original ?? ''}
          lang={spoken}
          maxLength={10_000}
        />
      ) : null}
      <div className="button-row">
        <Button kind="primary" type="submit">
          {isInside ? t('set') : t('insert')}
        </Button>
        {isInside ? (
          <Button kind="quiet" onClick={dissolve}>
            {t('dissolve')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
