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

/** Mail through a server of the ministry or of a provider. */
export class SmtpMail implements Mail {
  readonly #from: string;
  readonly #transport: Transporter;

  /** `url` is like smtp://user:password@host:587 or smtps://…:465; smtp:// uses TLS wherever the server offers it. */
  constructor(url: string, from: string) {
    this.#from = from;
    this.#transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
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
