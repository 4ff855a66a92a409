/** Every variable that configures the portal, and those from which a PostgreSQL client takes defaults. */
const portalVariables = new Set([
  'DATABASE_URL',
  'DATA_DIR',
  'HOST',
  'LOG_LEVEL',
  'MAIL_FROM',
  'MEDIA_DIR',
  'NODE_ENV',
  'PAGE_DISK_MB',
  'PAGE_MEMORY_MB',
  'PORT',
  'OFFLINE_HELP',
  'READER_FILTER',
  'S3_ACCESS_KEY_ID',
  'S3_BUCKET',
  'S3_ENDPOINT',
  'S3_PREFIX',
  'S3_REGION',
  'S3_SECRET_ACCESS_KEY',
  'SECRET_KEY',
  'SECURITY_CONTACT',
  'SEED',
  'SITE_URL',
  'SMTP_URL',
  'TRUSTED_PROXIES',
]);

/** Removes them, so that no test ever sees the database, the secrets or the address of a real portal. */
export function clearPortalEnvironment(environment: Record<string, string | undefined>): void {
  for (const name of Object.keys(environment)) {
    if (portalVariables.has(name) || /^(PG|UMUT_)[A-Z_]+$/.test(name)) delete environment[name];
  }
}
