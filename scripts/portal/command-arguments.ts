import path from 'node:path';

/** The path given after `--`, seen from where the person typed the command; absent where none was given. */
export function givenPath(): string | undefined {
  const [file] = process.argv.slice(2);
  const { INIT_CWD: typedIn = '.' } = process.env;
  return file === undefined ? undefined : path.resolve(typedIn, file);
}
