import 'server-only';
import { createTranslator } from 'next-intl';
import { type ArticleShared, emptyArticleShared } from '#lib/articles/article';
import type { Language } from '#lib/core/languages';
import { daysOf } from '#lib/core/when';
import type { EventOutline } from '#lib/events/event-outline-view';
import { messagesOf } from '#lib/i18n/messages';
import { env } from '#lib/platform/env';

/** How many people an article may name beside those whom it quotes. */
const mostPeople = 50;

/** The page of the event in the language of the report, where the public can read it. */
function sourcesOf({ paths, titles }: EventOutline, language: Language): ArticleShared['sources'] {
  const path = paths[language];
  if (!path) return [];
  const t = createTranslator({ locale: language, messages: messagesOf(language), namespace: 'metadata' });
  const url = new URL(path, env().SITE_URL).toString();
  return [{ title: titles[language], publisher: t('portalName'), url, language, date: null }];
}

/** What the languages of a report share from the beginning. */
export function reportShared(outline: EventOutline, language: Language): ArticleShared {
  const { eventId, when, topics, personIds } = outline;
  return {
    ...emptyArticleShared,
    ...{ eventId, topics, peopleIds: personIds.slice(0, mostPeople) },
    dated: when ? daysOf(when).first : null,
    sources: sourcesOf(outline, language),
  };
}
