'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Checkbox } from '#components/ui/checkbox';
import { SelectField } from '#components/ui/select-field';
import { type Language, languages } from '#lib/core/languages';
import { textIn } from '#lib/events/event';
import type { Room, Session } from '#lib/events/programme';
import type { FindPeople } from '../editor/dialogs/person-search.tsx';
import type { KnownNames } from '../editor/known-names.ts';
import { SessionPeople } from './session-people.tsx';
import { SessionTimesFields } from './session-times-fields.tsx';
import { TextsFields } from './texts-fields.tsx';

/** What every session's form needs of the programme around it. */
export interface SessionSurroundings {
  days: string[];
  rooms: Room[];
  zone: string;
  known: KnownNames;
  findPeople: FindPeople;
  /** Rises when the programme was replaced as a whole, so that the form shows it anew. */
  generation: number;
}

interface SessionFormProps {
  session: Session;
  around: SessionSurroundings;
  onChange: (part: Partial<Session>) => void;
}

/** Everything that a session or a break says. */
export function SessionForm({ session, around, onChange }: SessionFormProps) {
  const t = useTranslations('programmeDesk.session');
  const locale = useLocale();
  const { id, kind, roomId, title, abstract, doNotRecord } = session;
  const { days, rooms, zone, known, findPeople } = around;
  return (
    <div className="session-form">
      <TextsFields
        id={`s-${id}-title`}
        legend={t('title')}
        texts={title}
        longest={300}
        onChange={(texts) => onChange({ title: texts })}
      />
      <SelectField
        id={`s-${id}-kind`}
        label={t('kind')}
        value={kind}
        choices={(['session', 'break'] as const).map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
        onChange={({ target }) => onChange({ kind: target.value as Session['kind'] })}
      />
      <SessionTimesFields {...{ session, days, zone, onChange }} />
      <SelectField
        id={`s-${id}-roomId`}
        label={t('room')}
        value={roomId ?? ''}
        choices={[
          { value: '', label: t('noRoom') },
          ...rooms.map((room) => ({
            value: room.id,
            label: textIn(room.name, locale)?.text ?? t('namelessRoom'),
          })),
        ]}
        onChange={({ target }) => onChange({ roomId: target.value || null })}
      />
      <TextsFields
        id={`s-${id}-abstract`}
        legend={t('abstract')}
        texts={abstract}
        longest={5_000}
        onChange={(texts) => onChange({ abstract: texts })}
      />
      <LanguageChoices {...{ session, onChange }} part="spoken" />
      <LanguageChoices {...{ session, onChange }} part="interpreted" />
      <Checkbox
        id={`s-${id}-recording`}
        label={t('doNotRecord')}
        checked={doNotRecord}
        onChange={({ target }) => onChange({ doNotRecord: target.checked })}
      />
      <SessionPeople {...{ session, known, findPeople, onChange }} />
    </div>
  );
}

interface LanguageChoicesProps {
  session: Session;
  part: 'spoken' | 'interpreted';
  onChange: (part: Partial<Session>) => void;
}

function LanguageChoices({ session, part, onChange }: LanguageChoicesProps) {
  const t = useTranslations('programmeDesk.session');
  const names = useTranslations('editor.languageName');
  const chosen = session[part];
  const toggle = (language: Language, isChosen: boolean): void =>
    onChange({ [part]: languages.filter((one) => (one === language ? isChosen : chosen.includes(one))) });
  return (
    <fieldset className="field">
      <legend>{t(part)}</legend>
      {languages.map((language) => (
        <Checkbox
          key={language}
          id={`s-${session.id}-${part}-${language}`}
          label={names(language)}
          checked={chosen.includes(language)}
          onChange={({ target }) => toggle(language, target.checked)}
        />
      ))}
    </fieldset>
  );
}
