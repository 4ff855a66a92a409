import 'server-only';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Language } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import { type Actor, mayPublishing } from '#lib/publishing/actor';

interface HeadedItem {
  languages: Record<Language, { title: string }>;
  sourceLanguage: Language;
}

interface ItemDeskHeadProps<Place extends string> {
  locale: Locale;
  actor: Actor;
  item: HeadedItem;
  /** The list of the kind at the desk. */
  listPath: string;
  /** The item's first page; the others stand below it by their names. */
  path: string;
  /** The item's pages, in their order. */
  places: readonly Place[];
  current: Place;
  words: ItemHeadProps['words'];
  labelOf: (place: Place) => string;
}

/** What the head of each page of one item holds, with the ways that are open to who asks. */
export function itemDeskHead<Place extends string>(props: ItemDeskHeadProps<Place>): ItemHeadProps {
  const { locale, actor, item, listPath, path, places, current, words, labelOf } = props;
  const { ky, ru, en } = item.languages;
  const open = places.filter((place) => place !== 'redact' || mayPublishing(actor, 'redact'));
  const [first] = places;
  return {
    ...{ listPath, words },
    tabs: open.map((place) => ({
      href: place === first ? path : `${path}/${place}`,
      label: labelOf(place),
      isCurrent: place === current,
    })),
    titles: { ky: ky.title, ru: ru.title, en: en.title },
    preferred: [locale, item.sourceLanguage],
  };
}
