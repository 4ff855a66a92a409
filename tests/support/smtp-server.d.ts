/** The part of the package that the tests use; it brings no types. */
declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  interface Envelope {
    mailFrom: { address: string } | false;
    rcptTo: { address: string }[];
  }

  type Callback = (error?: Error | null) => void;

  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: string[];
      onRcptTo?: (address: { address: string }, session: { envelope: Envelope }, callback: Callback) => void;
      onData?: (stream: Readable, session: { envelope: Envelope }, callback: Callback) => void;
    });
    listen(port: number, host: string, callback: () => void): Server;
    close(callback: () => void): void;
  }
}
