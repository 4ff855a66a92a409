import 'server-only';
import path from 'node:path';
import { z } from 'zod';

const localHosts = ['localhost', '127.0.0.1', '[::1]'];
const leastSecretBytes = 32;

/** The settings of a process, checked and with defaults filled in; `.env.example` explains each of them. */
export type Environment = z.output<ReturnType<typeof environmentSchema>>;

export type LoadedEnvironment = { ok: true; env: Environment } | { ok: false; mistakes: string[] };

interface Place {
  /** Folder of the project: DATA_DIR's default lies in it, and in production no data may. */
  checkout: string;
  production: boolean;
}

function wholeNumber(name: string, least: number, most: number, preset: number) {
  return z
    .string()
    .default(String(preset))
    .transform((text, context) => {
      const value = Number(text);
      if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
      context.addIssue(`${name} is ${JSON.stringify(text)}: give a whole number from ${least} to ${most}.`);
      return z.NEVER;
    });
}

function oneOf<const Words extends readonly [string, ...string[]]>(name: string, words: Words) {
  const choices = words.join(', ');
  return z.enum(words, {
    error: ({ input }) => `${name} is ${JSON.stringify(input)}: use one of ${choices}.`,
  });
}

function isInside(folder: string, parent: string): boolean {
  const way = path.relative(parent, folder);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

function folder(name: string, { checkout, production }: Place) {
  return z.string().transform((text, context) => {
    const place = path.resolve(checkout, text);
    if (!production || !isInside(place, checkout)) return place;
    context.addIssue(
      `${name} lies inside the project's folder: in production give an absolute path outside of it, such as /var/lib/umut.`,
    );
    return z.NEVER;
  });
}

function mistakeInSiteUrl(text: string): string | null {
  if (!URL.canParse(text)) return 'is no address: write it like https://example.org.';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https://.';
  if (url.username || url.password) return 'must not contain a user or a password.';
  if (url.pathname !== '/' || url.search || url.hash)
    return 'must end after the host: no path, query or fragment.';
  if (url.protocol === 'http:' && !localHosts.includes(url.hostname)) {
    return 'begins with http://: browsers keep sessions safe under https only, so use https:// (http:// is for localhost).';
  }
  return null;
}

const siteUrl = z
  .string({ error: 'SITE_URL is missing: give the address that readers use, such as https://example.org.' })
  .transform((text, context) => {
    const mistake = mistakeInSiteUrl(text);
    if (mistake === null) return new URL(text).origin;
    context.addIssue(`SITE_URL ${mistake}`);
    return z.NEVER;
  });

const databaseUrl = z
  .string({
    error: 'DATABASE_URL is missing: in production give postgresql://user:password@host:5432/database.',
  })
  .refine((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), {
    error:
      'DATABASE_URL is no PostgreSQL address: write it like postgresql://user:password@host:5432/database.',
  });

const secretKey = z
  .string({ error: 'SECRET_KEY is missing: in production give one, made with "openssl rand -base64 48".' })
  .refine((text) => Buffer.byteLength(text) >= leastSecretBytes, {
    error: `SECRET_KEY is shorter than ${leastSecretBytes} bytes: make one with "openssl rand -base64 48".`,
  });

const smtpUrl = z.string().refine((text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol), {
  error: 'SMTP_URL is no address of a mail server: write it like smtp://user:password@host:587 or smtps://….',
});

const mailFrom = z.string().refine((text) => /^[^\p{Cc}]{1,200}$/u.test(text) && /\S+@\S+/.test(text), {
  error: 'MAIL_FROM is no sender: write it like Umut <desk@example.org>.',
});

const securityContact = z.string().refine((text) => /^(?:https:\/\/|mailto:)\S+$/.test(text), {
  error: 'SECURITY_CONTACT is no address: write it like mailto:security@example.org or https://….',
});

const s3Endpoint = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && localHosts.includes(url.hostname));
  if (url && isSafe && url.pathname === '/' && !url.username && !url.search) return url.origin;
  context.addIssue(
    'S3_ENDPOINT is no address of an S3 server: write it like https://s3.example.org (http:// is for localhost).',
  );
  return z.NEVER;
});

const s3Prefix = z.string().regex(/^[a-z0-9](?:[a-z0-9._/-]{0,98}[a-z0-9])?$/, {
  error:
    'S3_PREFIX takes lower-case letters, digits, -, _, . and /, without a slash at its ends, such as umut.',
});

/** The settings of object storage: all that are needed, or none. */
const s3Needed = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

function environmentSchema(place: Place) {
  const { production } = place;
  return z
    .object({
      NODE_ENV: oneOf('NODE_ENV', ['production', 'development', 'test']).default('production'),
      UMUT_ENV: oneOf('UMUT_ENV', ['embedded', 'production']).default('embedded'),
      UMUT_DEV: oneOf('UMUT_DEV', ['0', '1']).default('0'),
      HOST: z.string().default('0.0.0.0'),
      PORT: wholeNumber('PORT', 1, 65_535, 3000),
      SITE_URL: production ? siteUrl : siteUrl.optional(),
      TRUSTED_PROXIES: wholeNumber('TRUSTED_PROXIES', 0, 10, 0),
      DATA_DIR: folder('DATA_DIR', place).prefault('.data'),
      MEDIA_DIR: folder('MEDIA_DIR', place).optional(),
      DATABASE_URL: production ? databaseUrl : databaseUrl.optional(),
      SECRET_KEY: production ? secretKey : secretKey.optional(),
      SMTP_URL: smtpUrl.optional(),
      MAIL_FROM: mailFrom.optional(),
      SECURITY_CONTACT: securityContact.optional(),
      S3_ENDPOINT: s3Endpoint.optional(),
      S3_BUCKET: z.string().optional(),
      S3_REGION: z.string().optional(),
      S3_ACCESS_KEY_ID: z.string().optional(),
      S3_SECRET_ACCESS_KEY: z.string().optional(),
      S3_PREFIX: s3Prefix.optional(),
      LOG_LEVEL: oneOf('LOG_LEVEL', ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default(
        'info',
      ),
      READER_FILTER: oneOf('READER_FILTER', ['on', 'off']).default('on'),
      OFFLINE_HELP: oneOf('OFFLINE_HELP', ['on', 'off']).default('on'),
      PAGE_MEMORY_MB: wholeNumber('PAGE_MEMORY_MB', 1, 65_536, 64),
      PAGE_DISK_MB: wholeNumber('PAGE_DISK_MB', 1, 1_048_576, 1024),
      SEED: oneOf('SEED', ['on', 'off']).default(production ? 'off' : 'on'),
    })
    .refine(({ SMTP_URL: url, MAIL_FROM: from }) => (url === undefined) === (from === undefined), {
      error: 'SMTP_URL and MAIL_FROM belong together: give both, or neither.',
    })
    .superRefine((values, context) => {
      const missing = s3Needed.filter((name) => values[name] === undefined);
      const isWanted = missing.length < s3Needed.length || values.S3_ENDPOINT || values.S3_PREFIX;
      if (isWanted && missing.length > 0)
        context.addIssue(
          `${missing.join(', ')} missing: object storage needs ${s3Needed.join(', ')} together.`,
        );
    })
    .transform((values) => ({
      ...values,
      UMUT_DEV: values.UMUT_DEV === '1',
      SITE_URL: values.SITE_URL ?? `http://localhost:${values.PORT}`,
      MEDIA_DIR: values.MEDIA_DIR ?? path.join(values.DATA_DIR, 'media'),
    }));
}

/**
 * Checks all settings at once and finds every mistake, each a sentence that says what to do and shows no secret.
 * An empty variable counts as absent. Folders come out absolute, SITE_URL as an origin without a final slash.
 */
export function loadEnv(
  source: Record<string, string | undefined>,
  checkout = process.cwd(),
): LoadedEnvironment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const { UMUT_ENV: kind } = given;
  const parsed = environmentSchema({ checkout, production: kind === 'production' }).safeParse(given);
  if (parsed.success) return { ok: true, env: parsed.data };
  return { ok: false, mistakes: parsed.error.issues.map((issue) => issue.message) };
}

/** The process was started with settings that it can't run with; the message lists every mistake. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

let processEnvironment: Environment | undefined;

/** The settings of this process, read at the first call and never again. Throws EnvironmentError. */
export function env(): Environment {
  if (processEnvironment) return processEnvironment;
  const loaded = loadEnv(process.env);
  if (!loaded.ok) throw new EnvironmentError(loaded.mistakes.join('\n'));
  processEnvironment = loaded.env;
  return processEnvironment;
}
