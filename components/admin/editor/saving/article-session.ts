import type { ArticleShared } from '#lib/articles/article';
import { isSameJson } from '#lib/core/same-json';
import type { DraftWords } from '#lib/publishing/words';
import type { EditorView } from '../editor-view.ts';
import { keptSharedSchema, keptWordsSchema } from './content-schemas.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { draftTransport } from './draft-transport.ts';
import { browserStorage, KeptContent } from './kept-content.ts';
import { leadsAway } from './leads-away.ts';
import { isConfirmed, type Theirs } from './save-machine.ts';
import { TabWatch } from './tab-watch.ts';

export interface SessionParts {
  view: EditorView;
  accountId: string;
  /** Where drafts are sent and asked for. */
  draftPath: string;
  tooLarge: string;
  onView: (view: EditorView) => void;
  /** How many other windows of this browser have the same text open. */
  onOthers: (count: number) => void;
}

/** After a save, before what depends on it is asked for anew. */
const refreshMs = 400;

/** One article or event being written in one language in one window: its words, what its languages share, and the world around. */
export class ArticleSession {
  readonly words: DraftKeeper<DraftWords>;
  /** Null where what the languages share is written elsewhere. */
  readonly shared: DraftKeeper<ArticleShared> | null;
  readonly keptWords: KeptContent<DraftWords>;
  readonly keptShared: KeptContent<ArticleShared>;
  readonly #parts: SessionParts;
  readonly #tab = Math.random().toString(36).slice(2);
  #tabs: TabWatch | null = null;
  #refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { view, accountId, draftPath, tooLarge } = parts;
    const { language, localizationId } = view.draft;
    const storage = browserStorage();
    const tab = this.#tab;
    const place = { path: draftPath, language, accountId, tooLarge };
    this.keptWords = new KeptContent({
      ...{ storage, tab, scope: ['words', accountId, localizationId], schema: keptWordsSchema },
    });
    this.keptShared = new KeptContent({
      ...{ storage, tab, scope: ['shared', accountId, view.itemId], schema: keptSharedSchema },
    });
    this.words = new DraftKeeper({
      ...{ content: view.words.content, base: view.words.base, savedAt: view.words.at },
      transport: draftTransport<DraftWords>({ ...place, part: 'words' }),
      kept: this.keptWords,
    });
    this.shared =
      view.shared &&
      new DraftKeeper({
        ...{ content: view.shared.content, base: view.shared.base, savedAt: view.shared.at },
        transport: draftTransport<ArticleShared>({ ...place, part: 'shared' }),
        kept: this.keptShared,
      });
  }

  /** Begins to listen to the window, the network and other windows; returns what ends it. */
  start(): () => void {
    const wake = (): void => {
      this.words.wake();
      this.shared?.wake();
    };
    const shown = (): void => {
      wake();
      if (document.visibilityState === 'visible') void this.refresh();
    };
    const leaving = (event: BeforeUnloadEvent): void => {
      if (this.words.wouldLose || this.shared?.wouldLose) event.preventDefault();
    };
    const clicked = (event: MouseEvent): void => {
      const address = leadsAway(event);
      if (address === null || this.#isSaved()) return;
      event.preventDefault();
      void this.flush().finally(() => window.location.assign(address));
    };
    document.addEventListener('click', clicked, { capture: true });
    window.addEventListener('online', wake);
    window.addEventListener('pagehide', wake);
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', shown);
    const stops = [this.#follow(this.words), ...(this.shared ? [this.#follow(this.shared)] : [])];
    this.#watchTabs();
    return () => {
      document.removeEventListener('click', clicked, { capture: true });
      window.removeEventListener('online', wake);
      window.removeEventListener('pagehide', wake);
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', shown);
      for (const stop of stops) stop();
      this.#tabs?.end();
      clearTimeout(this.#refreshing);
    };
  }

  /** Other windows that are still open, once they had the time to say so. */
  openTabs(): Promise<ReadonlySet<string>> {
    return this.#tabs?.ask() ?? Promise.resolve(new Set());
  }

  /** Saves both, and the words as a revision. */
  async save(): Promise<boolean> {
    await this.shared?.flush();
    return this.words.save();
  }

  /** Sends what is not saved, before somebody goes elsewhere. */
  async flush(): Promise<void> {
    await Promise.all([this.words.flush(), this.shared?.flush()]);
  }

  /** Asks the server how the article stands, and shows it where nothing of ours is at stake. */
  async refresh(): Promise<void> {
    const before = [this.words.state(), this.shared?.state()];
    const response = await fetch(`${this.#parts.draftPath}?language=${this.#parts.view.draft.language}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    }).catch(() => null);
    if (!response?.ok) return;
    const view = (await response.json()) as EditorView;
    if (before[0] === this.words.state()) follow(this.words, view.words);
    if (this.shared && view.shared && before[1] === this.shared.state()) follow(this.shared, view.shared);
    this.#parts.onView(view);
  }

  #isSaved(): boolean {
    return isConfirmed(this.words.state()) && (!this.shared || isConfirmed(this.shared.state()));
  }

  /** Asks anew for what depends on a text whenever the server has more of it. */
  #follow<Content>(keeper: DraftKeeper<Content>): () => void {
    let before = keeper.state();
    return keeper.subscribe(() => {
      const now = keeper.state();
      const isNews = now.savedAt !== before.savedAt || now.base.redactions !== before.base.redactions;
      if (isNews) this.#saved();
      before = now;
    });
  }

  #saved(): void {
    this.#tabs?.tellSaved();
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => void this.refresh(), refreshMs);
  }

  #watchTabs(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    const { itemId, draft } = this.#parts.view;
    this.#tabs = new TabWatch({
      name: `${itemId} ${draft.language}`,
      tab: this.#tab,
      onOthers: this.#parts.onOthers,
      onSaved: () => void this.refresh(),
    });
  }
}

/**
 * Takes over what somebody else saved, unless something of ours is on its way or not saved. The answer must be newer than
 * anything that happened here.
 */
function follow<Content>(keeper: DraftKeeper<Content>, theirs: Theirs<Content>): void {
  const state = keeper.state();
  if (!isConfirmed(state) || state.inFlight || state.trouble || state.isRevisionAsked) return;
  if (isSameJson(theirs.base, state.base)) return;
  keeper.takeTheirs(theirs);
}
