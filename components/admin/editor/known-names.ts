import type { ArticleChoice } from '#lib/articles/article-choice-view';
import type { EventChoice } from '#lib/events/event-choice-view';

/** A person as statements name them. */
export interface KnownPerson {
  personId: string;
  name: string;
  post: string | null;
}

/** A picture or document of the library as the editor draws it. */
export interface KnownMedium {
  mediumId: string;
  kind: 'picture' | 'document';
  /** Of a document its title; of a picture its alternative text, which may be empty. */
  title: string;
  /** Where a small version is fetched from; null for documents. */
  src: string | null;
  /** Taken down: it is in the library, and nobody is shown it. */
  isTakenDown: boolean;
}

/** People, media, events and articles that an article points to by their ids, as far as they were looked up. */
export class KnownNames {
  readonly #people = new Map<string, KnownPerson>();
  readonly #media = new Map<string, KnownMedium>();
  readonly #events = new Map<string, EventChoice>();
  readonly #articles = new Map<string, ArticleChoice>();
  readonly #listeners = new Set<() => void>();

  constructor(
    people: readonly KnownPerson[],
    media: readonly KnownMedium[],
    events: readonly EventChoice[] = [],
    articles: readonly ArticleChoice[] = [],
  ) {
    this.add(people, media, events, articles);
  }

  person(id: unknown): KnownPerson | null {
    return this.#people.get(String(id)) ?? null;
  }

  medium(id: unknown): KnownMedium | null {
    return this.#media.get(String(id)) ?? null;
  }

  event(id: unknown): EventChoice | null {
    return this.#events.get(String(id)) ?? null;
  }

  article(id: unknown): ArticleChoice | null {
    return this.#articles.get(String(id)) ?? null;
  }

  add(
    people: readonly KnownPerson[],
    media: readonly KnownMedium[],
    events: readonly EventChoice[] = [],
    articles: readonly ArticleChoice[] = [],
  ): void {
    for (const person of people) this.#people.set(person.personId, person);
    for (const medium of media) this.#media.set(medium.mediumId, medium);
    for (const event of events) this.#events.set(event.eventId, event);
    for (const article of articles) this.#articles.set(article.itemId, article);
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
