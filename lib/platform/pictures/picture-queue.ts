import 'server-only';

const key = Symbol.for('umut.picture-queue');
type Holder = { [key]?: Promise<unknown> };
const holder = globalThis as Holder;

/**
 * Works on one picture at a time in this process, in the order of the calls, so that memory and threads stay free for
 * readers however many pictures arrive at once.
 */
export function inPictureQueue<Value>(work: () => Promise<Value>): Promise<Value> {
  const before = holder[key] ?? Promise.resolve();
  const turn = before.then(work, work);
  holder[key] = turn.catch(() => undefined);
  return turn;
}
