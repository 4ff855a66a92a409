import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { limits, serverOptions } from './limits.ts';

/** Takes over a socket that asks for another protocol: in development alone. */
export type TakeUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

const refusals: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What a person may come upon: an address that is longer than any, such as a whole text as a search. */
const sentences: Record<string, string> = {
  '431 Request Header Fields Too Large':
    'Бул дарек өтө узун: кыскараак сөз менен издеңиз. Адрес слишком длинный: ищите меньшим числом слов. This address is too long: search with fewer words.\n',
};

function refuse(socket: Duplex, status: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const words = sentences[status] ?? '';
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(words)}\r\nCache-Control: no-store\r\n\r\n${words}`,
  );
}

/** Ends a connection on which a request went wrong behind its head, and has its answer: it gets no second one. */
function endAnswered(socket: Duplex, answer: ServerResponse): void {
  if (answer.writableEnded) socket.end();
  else socket.destroy();
}

/** The server on its port. */
export interface HttpServer {
  /** Starts to listen; the address, such as `http://127.0.0.1:3000`. Rejects where the port is taken. */
  listen(port: number, host: string): Promise<string>;
  /** Takes no more connections, lets answers under way end, and closes what is left after ten seconds. */
  drain(): Promise<void>;
}

/** Makes the server with the limits of `limits.ts`, or others in `options`; it does not listen yet. */
export function openServer(
  listener: RequestListener,
  takeUpgrade: TakeUpgrade | null,
  options: ServerOptions = serverOptions,
): HttpServer {
  /** Connections on which no request has come: Node does not count them as idle. */
  const unused = new Set<Socket>();
  const answers = new WeakMap<Duplex, ServerResponse>();
  const answer: RequestListener = (request, response) => {
    unused.delete(request.socket);
    answers.set(request.socket, response);
    listener(request, response);
  };
  const server = createServer(options, answer);
  // Whoever asks first whether a body is wanted hears so once it is, and else the refusal.
  server.on('checkContinue', answer);
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleMs);
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const answer = answers.get(socket);
    if (error.code === 'ECONNRESET') socket.destroy();
    else if (answer?.headersSent && !answer.req.complete) endAnswered(socket, answer);
    else refuse(socket, refusals[error.code ?? ''] ?? '400 Bad Request');
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) =>
    refuse(socket, '405 Method Not Allowed'),
  );
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (takeUpgrade && request.url?.startsWith('/_next/')) takeUpgrade(request, socket, head);
    else refuse(socket, '426 Upgrade Required');
  });
  return {
    listen: (port, host) => listen(server, port, host),
    async drain() {
      const drained = drain(server);
      for (const socket of unused) socket.destroy();
      await drained;
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, host, listening.resolve);
  await listening.promise;
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server listens on no port');
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return `http://${name}:${bound.port}`;
}

async function drain(server: Server): Promise<void> {
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), limits.drainMs);
  await closed.promise;
  clearInterval(idle);
  clearTimeout(cut);
}
