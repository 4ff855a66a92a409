import { type Programme, programmeSchema } from '#lib/events/programme';
import type { KnownNames } from '../editor/known-names.ts';
import { DraftKeeper } from '../editor/saving/draft-keeper.ts';
import { draftTransport } from '../editor/saving/draft-transport.ts';
import { browserStorage, KeptContent } from '../editor/saving/kept-content.ts';
import { leadsAway } from '../editor/saving/leads-away.ts';
import { isConfirmed, type Sending, type Theirs } from '../editor/saving/save-machine.ts';
import { TabWatch } from '../editor/saving/tab-watch.ts';

export interface ProgrammeSessionParts {
  eventId: string;
  accountId: string;
  saved: Theirs<Programme>;
  /** Learns the names of who came in with what somebody else saved. */
  known: KnownNames;
  /** Where it is saved. */
  draftPath: string;
  tooLarge: string;
  /** How many other windows of this browser have the same programme open. */
  onOthers: (count: number) => void;
}

/** One programme being written in one window: its saving, and the world around. */
export class ProgrammeSession {
  readonly keeper: DraftKeeper<Programme>;
  readonly kept: KeptContent<Programme>;
  readonly #parts: ProgrammeSessionParts;
  readonly #tab = Math.random().toString(36).slice(2);
  #tabs: TabWatch | null = null;

  constructor(parts: ProgrammeSessionParts) {
    this.#parts = parts;
    const { eventId, accountId, saved, known, draftPath: path, tooLarge } = parts;
    const send = draftTransport<Programme>({ path, accountId, tooLarge });
    this.kept = new KeptContent({
      ...{ storage: browserStorage(), tab: this.#tab, scope: ['programme', accountId, eventId] },
      schema: programmeSchema,
    });
    this.keeper = new DraftKeeper({
      ...{ content: saved.content, base: saved.base, savedAt: saved.at, kept: this.kept },
      transport: async (sending: Sending<Programme>) => {
        const answer = await send(sending);
        if (answer.kind === 'conflict') known.add(answer.theirs.people ?? [], []);
        return answer;
      },
    });
  }

  /** Begins to listen to the window, the network and other windows; returns what ends it. */
  start(): () => void {
    const { keeper } = this;
    const wake = (): void => keeper.wake();
    const leaving = (event: BeforeUnloadEvent): void => {
      if (keeper.wouldLose) event.preventDefault();
    };
    const clicked = (event: MouseEvent): void => {
      const address = leadsAway(event);
      if (address === null || isConfirmed(keeper.state())) return;
      event.preventDefault();
      void keeper.flush().finally(() => window.location.assign(address));
    };
    document.addEventListener('click', clicked, { capture: true });
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    window.addEventListener('pagehide', wake);
    window.addEventListener('beforeunload', leaving);
    this.#watchTabs();
    return () => {
      document.removeEventListener('click', clicked, { capture: true });
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
      window.removeEventListener('pagehide', wake);
      window.removeEventListener('beforeunload', leaving);
      this.#tabs?.end();
    };
  }

  /** Other windows that are still open, once they had the time to say so. */
  openTabs(): Promise<ReadonlySet<string>> {
    return this.#tabs?.ask() ?? Promise.resolve(new Set());
  }

  #watchTabs(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    const { eventId, onOthers } = this.#parts;
    this.#tabs = new TabWatch({
      name: `programme ${eventId}`,
      tab: this.#tab,
      onOthers,
      onSaved: () => undefined,
    });
  }
}
