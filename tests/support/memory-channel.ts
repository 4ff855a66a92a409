import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/*
 * Loaded into a server under test, beside it: answers the order `weigh` of its parent with the bytes that are still held
 * once all garbage is collected. What the process takes from the system says little: V8 collects when it likes.
 */

function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.on('message', (message) => {
  if (message === 'weigh') process.send?.({ type: 'weight', bytes: heldBytes() });
});
