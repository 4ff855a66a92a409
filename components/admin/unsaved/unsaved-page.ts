import { isUnsaved, type KeptWords } from './put-back.ts';

const everything = 'umut/forms/';

/** Longer than a form that leads elsewhere takes to be sent. */
const sendingMs = 10_000;

/** The storage of this window; null where it is forbidden. */
function storageOfWindow(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

/** A page is the same in every language of the desk. */
const pathOfPage = (): string => window.location.pathname.replace(/^\/[^/]+/, '');

/**
 * The forms of the page that is open, and what this window keeps of them for the account that is signed in: until they are
 * saved, dropped, or somebody signs out.
 */
export class UnsavedPage {
  readonly #accountId: string;
  /** Each keeps its words, and says whether it has any. */
  readonly #forms = new Map<HTMLFormElement, () => boolean>();
  #isOver = false;
  #sentAt = Number.NEGATIVE_INFINITY;

  constructor(accountId: string) {
    this.#accountId = accountId;
  }

  /** Begins to ask before the page is left with unsaved words; returns what ends it. */
  start(): () => void {
    this.#forget((key) => !key.startsWith(this.#prefix()));
    const submitted = ({ target, timeStamp }: SubmitEvent): void => {
      if (!this.#forms.has(target as HTMLFormElement)) this.#sentAt = timeStamp;
    };
    const leaving = (event: BeforeUnloadEvent): void => {
      if (this.#keepAll() && event.timeStamp - this.#sentAt > sendingMs) event.preventDefault();
    };
    const hidden = (): void => {
      this.#keepAll();
    };
    document.addEventListener('submit', submitted, { capture: true });
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('pagehide', hidden);
    return () => {
      document.removeEventListener('submit', submitted, { capture: true });
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('pagehide', hidden);
    };
  }

  /** Asks a form for its words whenever the page is left; returns what ends it. */
  follow(form: HTMLFormElement, keep: () => boolean): () => void {
    this.#forms.set(form, keep);
    return () => this.#forms.delete(form);
  }

  /** Whether there are any, here or on other pages of the desk. */
  hasWords(): boolean {
    const storage = storageOfWindow();
    const isAnyHere = this.#keepAll();
    return isAnyHere || (storage !== null && keysOf(storage).some((key) => key.startsWith(this.#prefix())));
  }

  /** Keeps what is not saved of a form, and says whether that is anything; a full storage keeps nothing. */
  keep(form: string, kept: KeptWords): boolean {
    if (this.#isOver) return false;
    const hasWords = isUnsaved(kept.begun, kept.words);
    if (!hasWords) this.forget(form);
    try {
      if (hasWords) storageOfWindow()?.setItem(this.#keyOf(form), JSON.stringify(kept));
    } catch {
      // The browser asks before the page is left all the same.
    }
    return hasWords;
  }

  find(form: string): KeptWords | null {
    try {
      return JSON.parse(storageOfWindow()?.getItem(this.#keyOf(form)) ?? 'null') as KeptWords | null;
    } catch {
      return null;
    }
  }

  forget(form: string): void {
    storageOfWindow()?.removeItem(this.#keyOf(form));
  }

  /** Forgets all words of all pages: somebody signs out. */
  end(): void {
    this.#isOver = true;
    this.#forget(() => true);
  }

  #keepAll(): boolean {
    return [...this.#forms.values()].map((keep) => keep()).some((hasWords) => hasWords);
  }

  #forget(isMeant: (key: string) => boolean): void {
    const storage = storageOfWindow();
    const keys = storage ? keysOf(storage) : [];
    for (const key of keys) if (key.startsWith(everything) && isMeant(key)) storage?.removeItem(key);
  }

  #prefix(): string {
    return `${everything}${this.#accountId}`;
  }

  #keyOf(form: string): string {
    return `${this.#prefix()}${pathOfPage()}#${form}`;
  }
}
