import { useTranslations } from 'next-intl';
import type { DeskFrontSlot } from '#lib/front/front-desk-view';

/** What a choice shows: its words, or its items in order, with those marked that readers do not see. */
export function FrontSlotWords({ slot }: { slot: DeskFrontSlot }) {
  const t = useTranslations('frontDesk');
  const { words, items, language } = slot;
  if (words.heading !== '') {
    return (
      <p lang={language}>
        <strong>{words.heading}</strong> {words.words}{' '}
        {words.linkAddress === '' ? null : `${words.linkLabel} (${words.linkAddress})`}
      </p>
    );
  }
  return (
    <ol className="front-items">
      {items.map(({ itemId, title, isPublic, isOver }) => (
        <li key={itemId}>
          <span lang={language}>{title}</span>
          {isPublic ? null : ` – ${t('notPublic')}`}
          {isPublic && isOver && slot.kind === 'event' ? ` – ${t('eventOver')}` : null}
        </li>
      ))}
    </ol>
  );
}

/** A choice in a few words, for buttons about it. */
export function nameOfSlot({ words, items }: DeskFrontSlot): string {
  return words.heading || items.map(({ title }) => title).join(', ');
}
