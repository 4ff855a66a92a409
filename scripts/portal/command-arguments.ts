import path from 'node:path';

/** A path as the person who typed the command means it. */
function typedPath(given: string): string {
  const { INIT_CWD: typedIn = '.' } = process.env;
  return path.resolve(typedIn, given);
}

/** The path given after `--`; absent where none was given. */
export function givenPath(): string | undefined {
  const [file] = process.argv.slice(2);
  return file === undefined || file.startsWith('--') ? undefined : typedPath(file);
}

/** The path given after an option such as `--redactions`; absent where the option was not given. */
export function givenOption(name: `--${string}`): string | undefined {
  const place = process.argv.indexOf(name, 2);
  if (place < 0) return undefined;
  const given = process.argv[place + 1];
  if (given === undefined) throw new Error(`Say which file after ${name}.`);
  return typedPath(given);
}
