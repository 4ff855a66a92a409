import { connect, type Socket } from 'node:net';
import { quantile } from './arithmetic.ts';

/*
 * Makes load as cheaply as Node can: a client that understood HTTP in full would be busier than the server it asks, and
 * every server would look equally fast. It takes one order at a time from its parent.
 */

interface Order {
  port: number;
  address: string;
  encoding: string;
  seconds: number;
  leastAnswers: number;
  connections: number;
}

interface Tally {
  requests: number;
  times: number[];
  failure: string | null;
}

const headEnd = '\r\n\r\n';
const mostTimes = 200_000;
const mostPatience = 4;

/** How many bytes an answer has from the start of this chunk on. Throws where it is no page. */
function lengthOf(chunk: Buffer): number {
  const end = chunk.indexOf(headEnd);
  const head = chunk.toString('latin1', 0, end === -1 ? chunk.length : end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (end === -1 || length === undefined || !head.startsWith('HTTP/1.1 200')) {
    throw new Error(`answered ${JSON.stringify(head.slice(0, 100))}`);
  }
  return end + headEnd.length + Number(length);
}

function ask(socket: Socket, request: Buffer, tally: Tally, isOver: () => boolean): Promise<void> {
  const done = Promise.withResolvers<void>();
  let missing = 0;
  let begun = 0;
  const next = (): void => {
    begun = performance.now();
    socket.write(request);
  };
  socket.on('data', (chunk) => {
    try {
      missing = (missing === 0 ? lengthOf(chunk) : missing) - chunk.length;
    } catch (error) {
      tally.failure = error instanceof Error ? error.message : String(error);
      socket.destroy();
    }
    if (missing > 0) return;
    tally.requests += 1;
    if (tally.times.length < mostTimes) tally.times.push(performance.now() - begun);
    if (isOver()) socket.end();
    else next();
  });
  socket.on('error', (error) => {
    tally.failure = error.message;
  });
  socket.on('connect', next);
  socket.on('close', () => done.resolve());
  return done.promise;
}

async function follow(order: Order): Promise<object> {
  const { port, address, encoding, seconds, leastAnswers, connections } = order;
  const lines = [
    `GET ${address} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Accept-Encoding: ${encoding}`,
    'User-Agent: Umut bench',
  ];
  const request = Buffer.from(`${lines.join('\r\n')}${headEnd}`);
  const tally: Tally = { requests: 0, times: [], failure: null };
  const begun = performance.now();
  const isOver = (): boolean => {
    const passed = (performance.now() - begun) / 1000;
    if (tally.failure !== null || passed >= seconds * mostPatience) return true;
    return passed >= seconds && tally.requests >= leastAnswers;
  };
  const sockets = Array.from({ length: connections }, () => connect(port, '127.0.0.1').setNoDelay(true));
  await Promise.all(sockets.map((socket) => ask(socket, request, tally, isOver)));
  const { requests, times, failure } = tally;
  const measured = times.length > 0 ? times : [0];
  return {
    requests,
    seconds: (performance.now() - begun) / 1000,
    p50: quantile(measured, 0.5),
    p99: quantile(measured, 0.99),
    failure: requests === 0 ? (failure ?? 'nothing was answered') : failure,
  };
}

process.on('message', (order: Order) => {
  void follow(order).then((result) => process.send?.(result));
});
process.once('disconnect', () => process.exit(0));
