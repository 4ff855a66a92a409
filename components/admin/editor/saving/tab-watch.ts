interface TabMessage {
  kind: 'hello' | 'here' | 'saved' | 'bye';
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

/** Knows the other windows of this browser in which the same text is open. */
export class TabWatch {
  readonly others = new Set<string>();
  readonly #channel: BroadcastChannel;
  readonly #parts: TabWatchParts;

  constructor(parts: TabWatchParts) {
    this.#parts = parts;
    this.#channel = new BroadcastChannel(`umut ${parts.name}`);
    this.#channel.addEventListener('message', (event: MessageEvent<TabMessage>) => this.#hear(event.data));
    this.#say('hello');
  }

  tellSaved(): void {
    this.#say('saved');
  }

  end(): void {
    this.#say('bye');
    this.#channel.close();
  }

  #say(kind: TabMessage['kind']): void {
    const message: TabMessage = { kind, tab: this.#parts.tab };
    this.#channel.postMessage(message);
  }

  #hear({ kind, tab }: TabMessage): void {
    if (kind === 'hello') this.#say('here');
    if (kind === 'bye') this.others.delete(tab);
    else this.others.add(tab);
    this.#parts.onOthers(this.others.size);
    if (kind === 'saved') this.#parts.onSaved();
  }
}
