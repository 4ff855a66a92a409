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
import type { QuoteChoice } from '#lib/quotes/quote';
import type { KnownNames, KnownPerson } from '../known-names.ts';
import { type FindPeople, PersonSearch } from './person-search.tsx';
import { QuoteChoices, useQuotes } from './quote-choices.tsx';

interface StatementDialogProps {
  editor: Editor;
  /** The language of the text. */
  language: Language;
  known: KnownNames;
  findPeople: FindPeople;
  onDone: () => void;
}

type Told = Pick<Statement['attrs'], 'manner' | 'language' | 'original'>;
type Attributed = Told & { personId: string; quoteId: string | null };

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

/** Puts words that were said before behind the cursor. */
function insertQuote(editor: Editor, personId: string, { quoteId, words, told }: QuoteChoice): void {
  const content = words.split('\n').map((line) => ({
    type: 'paragraph',
    ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
  }));
  editor
    .chain()
    .focus()
    .insertContent({ type: 'statement', attrs: { personId, quoteId, ...told }, content })
    .run();
}

function put(editor: Editor, attrs: Attributed, isInside: boolean): void {
  const chain = editor.chain().focus();
  if (isInside) chain.updateAttributes('statement', attrs).run();
  else chain.setNode('paragraph').wrapIn('statement', attrs).run();
}

/** Who said the words at the cursor, and how. */
export function StatementDialog({ editor, language, known, findPeople, onDone }: StatementDialogProps) {
  const t = useTranslations('editor.statement');
  const who = useTranslations('editor.person');
  const [isInside] = useState(() => editor.isActive('statement'));
  const [before] = useState(() => editor.getAttributes('statement') as Partial<Statement['attrs']>);
  const [person, setPerson] = useState<KnownPerson | null>(known.person(before.personId));
  const [manner, setManner] = useState(before.manner ?? 'verbatim');
  const [spoken, setSpoken] = useState<string>(before.language ?? language);
  const [isNobody, setNobody] = useState(false);
  const quotes = useQuotes(isInside ? null : (person?.personId ?? null), language);
  const [quote, setQuote] = useState<QuoteChoice | null>(null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!person) return setNobody(true);
    const { personId } = person;
    known.add([person], []);
    if (quote) insertQuote(editor, personId, quote);
    else {
      const quoteId = before.personId === personId ? (before.quoteId ?? null) : null;
      put(editor, { personId, quoteId, ...toldBy(new FormData(event.currentTarget), language) }, isInside);
    }
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
        legend={who('who')}
        chosen={person}
        findPeople={findPeople}
        onChoose={(one) => {
          setPerson(one);
          setQuote(null);
        }}
        problem={isNobody && !person ? t('personNeeded') : null}
      />
      <QuoteChoices quotes={quotes} chosen={quote} onChoose={setQuote} />
      {quote ? null : <MannerFields before={before} manner={manner} spoken={spoken} language={language} />}
      <div className="button-row">
        <Button kind="primary" type="submit">
          {quote ? t('insertQuote') : null}
          {quote ? null : t(isInside ? 'set' : 'insert')}
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

interface MannerFieldsProps {
  before: Partial<Statement['attrs']>;
  manner: Statement['attrs']['manner'];
  spoken: string;
  language: Language;
}

/** Verbatim or retold; of verbatim words their language, and of a translation what was said. */
function MannerFields({ before, manner, spoken, language }: MannerFieldsProps) {
  const t = useTranslations('editor.statement');
  const names = useTranslations('editor.languageName');
  return (
    <>
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
    </>
  );
}
