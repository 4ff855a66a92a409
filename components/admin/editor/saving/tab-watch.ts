interface TabMessage {
  kind: 'hello' | 'here' | 'saved';
  tab: string;
}

interface TabWatchParts {
  /** What is open: windows of the same name hear each other. */
  name: string;
  tab: string;
  /** Called when windows of the same text open and close. */
  onOthers: (count: number) => void;
  /** Called when another window saved. */
  onSaved: () => void;
}

const roundMs = 3_000;
/** How long windows get to answer; one that does not is gone. */
const answerMs = 800;

/** Knows the other windows of this browser in which the same text is open. A window that is hidden does not ask, but answers. */
export class TabWatch {
  #others: ReadonlySet<string> = new Set();
  #heard = new Set<string>();
  readonly #channel: BroadcastChannel;
  readonly #parts: TabWatchParts;
  readonly #rounds: ReturnType<typeof setInterval>;

  constructor(parts: TabWatchParts) {
    this.#parts = parts;
    this.#channel = new BroadcastChannel(`umut ${parts.name}`);
    this.#channel.addEventListener('message', (event: MessageEvent<TabMessage>) => this.#hear(event.data));
    this.#rounds = setInterval(() => {
      if (document.visibilityState === 'visible') void this.ask();
    }, roundMs);
  }

  /** Asks who is there; resolves with those who answered. */
  async ask(): Promise<ReadonlySet<string>> {
    this.#heard = new Set();
    this.#say('hello');
    await new Promise((resolve) => setTimeout(resolve, answerMs));
    const answered = new Set(this.#heard);
    this.#become(answered);
    return answered;
  }

  tellSaved(): void {
    this.#say('saved');
  }

  end(): void {
    clearInterval(this.#rounds);
    this.#channel.close();
  }

  #say(kind: TabMessage['kind']): void {
    const message: TabMessage = { kind, tab: this.#parts.tab };
    this.#channel.postMessage(message);
  }

  #hear({ kind, tab }: TabMessage): void {
    if (kind === 'hello') this.#say('here');
    this.#heard.add(tab);
    if (!this.#others.has(tab)) this.#become(new Set([...this.#others, tab]));
    if (kind === 'saved') this.#parts.onSaved();
  }

  #become(others: ReadonlySet<string>): void {
    const { size } = this.#others;
    this.#others = others;
    if (size !== others.size) this.#parts.onOthers(others.size);
  }
}
