import 'server-only';
import { type DestinationStream, type Logger, pino } from 'pino';
import { env } from '#lib/platform/env';

/** Names whose values never reach the log, at any depth that we write. */
const secretNames = [
  'password',
  'passwordHash',
  'secret',
  'secretKey',
  'token',
  'authorization',
  'cookie',
  'set-cookie',
  'databaseUrl',
  'DATABASE_URL',
  'SECRET_KEY',
  'S3_SECRET_ACCESS_KEY',
  'secretAccessKey',
];

const redactPaths = secretNames.flatMap((name) => {
  const quoted = `["${name}"]`;
  return [quoted.slice(0), `*${quoted}`, `*.*${quoted}`];
});

const credentialsInUrl = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi;

/** Removes user and password from any address inside a text. */
export function withoutCredentials(text: string): string {
  return text.replace(credentialsInUrl, '$1***@');
}

function serialiseError(error: unknown): object {
  if (!(error instanceof Error)) return { message: withoutCredentials(String(error)) };
  return {
    type: error.name,
    message: withoutCredentials(error.message),
    stack: withoutCredentials(error.stack ?? ''),
    ...('code' in error ? { code: String(error.code) } : {}),
  };
}

/** Makes a logger of JSON lines (time in UTC, ISO 8601). Secrets are replaced; error texts lose credentials. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: redactPaths, censor: '[redacted]' },
    serializers: { error: serialiseError, err: serialiseError },
  };
  return destination ? pino(options, destination) : pino(options);
}

let processLog: Logger | undefined;

/** The logger of this process: JSON lines on standard output. */
export function log(): Logger {
  processLog ??= createLog(env().LOG_LEVEL);
  return processLog;
}
