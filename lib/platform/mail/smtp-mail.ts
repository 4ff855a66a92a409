import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import type { Letter, Mail } from './mail.ts';

/** Longer than any server that works takes; the outbox tries again later. */
const patience = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 8_000,
  dnsTimeout: 5_000,
};

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const usualPorts = { smtp: 587, smtps: 465 };

/** The address taken apart by hand: nodemailer, given one, forgets all other options. */
function connectionTo(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  const user = decodeURIComponent(username);
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? usualPorts[secure ? 'smtps' : 'smtp'] : Number(port),
    secure,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(password) } }),
    // A password leaves this machine encrypted, or not at all.
    requireTLS: user !== '' && !loopback.has(hostname),
  };
}

/** Mail through a server of the ministry or of a provider. */
export class SmtpMail implements Mail {
  readonly #from: string;
  readonly #transport: Transporter;

  /** `url` is like smtp://user:password@host:587 or smtps://…:465; smtp:// uses TLS wherever the server offers it, and insists on it before a password. */
  constructor(url: string, from: string) {
    this.#from = from;
    const closed = { disableFileAccess: true, disableUrlAccess: true };
    this.#transport = createTransport({ ...connectionTo(url), ...patience, ...closed });
  }

  async send({ to, subject, text }: Letter): Promise<void> {
    await this.#transport.sendMail({
      from: this.#from,
      to: { name: '', address: to },
      subject,
      text,
      // No machine answers these letters with its absence.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}
