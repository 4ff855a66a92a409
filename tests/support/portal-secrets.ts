/**
 * Gives the test file the settings without which nothing is signed, and keeps the log quiet. Call it before anything asks
 * for the environment.
 */
export function ownSecrets(settings: Record<string, string> = {}): void {
  Object.assign(process.env, {
    SECRET_KEY: 'a secret key of tests, long enough',
    LOG_LEVEL: 'silent',
    ...settings,
  });
}
