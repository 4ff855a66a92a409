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

/** People and media that a text points to by their ids, as far as they were looked up. */
export class KnownNames {
  readonly #people = new Map<string, KnownPerson>();
  readonly #media = new Map<string, KnownMedium>();
  readonly #listeners = new Set<() => void>();

  constructor(people: readonly KnownPerson[], media: readonly KnownMedium[]) {
    this.add(people, media);
  }

  person(id: unknown): KnownPerson | null {
    return this.#people.get(String(id)) ?? null;
  }

  medium(id: unknown): KnownMedium | null {
    return this.#media.get(String(id)) ?? null;
  }

  add(people: readonly KnownPerson[], media: readonly KnownMedium[]): void {
    for (const person of people) this.#people.set(person.personId, person);
    for (const medium of media) this.#media.set(medium.mediumId, medium);
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
