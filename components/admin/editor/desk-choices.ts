import type { ArticleChoice } from '#lib/articles/article-choice-view';
import type { EventChoice } from '#lib/events/event-choice-view';
import type { FindChoices } from './dialogs/use-found.ts';
import type { EditorPaths } from './editor-view.ts';
import type { KnownPerson } from './known-names.ts';

/** Asks the desk for people, events or articles by a part of their name. */
export function findChoicesAt<Choice>(path: string): FindChoices<Choice> {
  return async (search, signal) => {
    const response = await fetch(`${path}?search=${encodeURIComponent(search)}`, {
      signal,
      redirect: 'manual',
    });
    if (!response.ok) throw new Error('the desk names nothing to choose now');
    return (await response.json()) as Choice[];
  };
}

/** What an article can name, each looked for at its own address. */
export function findersAt({ people, events, articles }: Pick<EditorPaths, 'people' | 'events' | 'articles'>) {
  return {
    findPeople: findChoicesAt<KnownPerson>(people),
    findEvents: findChoicesAt<EventChoice>(events),
    findArticles: findChoicesAt<ArticleChoice>(articles),
  };
}
