import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Sends bytes as they are, one a character, and resolves with all that came back before the connection ended. */
export async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  socket.write(bytes, 'latin1');
  return (await buffer(socket)).toString('latin1');
}

/** The statuses of all answers in what came back, in their order. */
export function statusesIn(answers: string): number[] {
  return [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
