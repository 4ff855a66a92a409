import 'server-only';

/** One letter to one reader, in plain text. */
export interface Letter {
  /** A single address, checked by whoever wrote the letter. */
  to: string;
  subject: string;
  text: string;
}

/** The way out for letters. */
export interface Mail {
  /** Hands a letter over; rejects where nobody took it, within seconds. */
  send(letter: Letter): Promise<void>;
}
