import 'server-only';
import path from 'node:path';
import { env } from '../env.ts';
import { DiskMail } from './disk-mail.ts';
import type { Mail } from './mail.ts';
import { SmtpMail } from './smtp-mail.ts';

/** How letters leave this portal; null where they do not: then links are handed over by people. */
export function mail(): Mail | null {
  const { SMTP_URL: url, MAIL_FROM: from, UMUT_DEV: isDevelopment, DATA_DIR: dataDir } = env();
  if (url && from) return new SmtpMail(url, from);
  return isDevelopment ? new DiskMail(path.join(dataDir, 'mail')) : null;
}
