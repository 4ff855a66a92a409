import type { Language } from '#lib/core/languages';
import type { Answer, Sending } from './save-machine.ts';

/** What is sent to the draft's address. */
interface SaveRequest<Content> extends Sending<Content> {
  /** Of an article: which part of it, in which language. */
  part?: 'words' | 'shared';
  language?: Language;
  /** Who is writing: nobody else's session may save it. */
  accountId: string;
}

/** How long a save may take before it counts as not saved, beside the time that its bytes need. */
const patience = 5_000;
/** Over half a megabit in a second, which a phone has in a full hall. */
const bytesPerMs = 60;
/** In characters, of which a browser needs two bytes for most: it lets a page that is being closed send 64 KiB. */
const sentWhileClosing = 30_000;

const kinds: Record<number, Answer<unknown>['kind']> = {
  200: 'saved',
  401: 'signedOut',
  403: 'otherAccount',
  409: 'conflict',
  422: 'refused',
};

async function answerOf<Content>(response: Response, tooLarge: string): Promise<Answer<Content>> {
  if (response.status === 413) return { kind: 'refused', reasons: [tooLarge] };
  const unknown: Answer<Content> = { kind: 'unanswered', isOffline: false };
  const kind = kinds[response.status];
  if (!kind || !response.headers.get('content-type')?.includes('json')) return unknown;
  const answer = (await response.json()) as Answer<Content>;
  return answer.kind === kind ? answer : unknown;
}

interface DraftPlace extends Omit<SaveRequest<unknown>, keyof Sending<unknown>> {
  /** The path of the draft. */
  path: string;
  /** What is said of a text that no request can carry. */
  tooLarge: string;
}

/** Sends saves to the server. An attempt is given up after five seconds, a long text after more. */
export function draftTransport<Content>({ path, tooLarge, ...place }: DraftPlace) {
  return async (sending: Sending<Content>): Promise<Answer<Content>> => {
    const request: SaveRequest<Content> = { ...place, ...sending };
    const body = JSON.stringify(request);
    try {
      const response = await fetch(path, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body,
        keepalive: document.visibilityState === 'hidden' && body.length < sentWhileClosing,
        redirect: 'manual',
        signal: AbortSignal.timeout(patience + Math.ceil(new Blob([body]).size / bytesPerMs)),
      });
      return await answerOf<Content>(response, tooLarge);
    } catch (error) {
      return {
        kind: 'unanswered',
        isOffline: !(error instanceof DOMException && error.name === 'TimeoutError'),
      };
    }
  };
}
