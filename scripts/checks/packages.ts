import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

interface LockedPackage {
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

const exact = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

function loose({ dependencies, devDependencies, optionalDependencies, overrides }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides })
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `package.json: ${name} is ${version}: give one exact version`);
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function fits(kinds: string[] | undefined, ...ours: string[]): boolean {
  return !kinds || kinds.some((kind) => ours.includes(kind));
}

/**
 * Programs for systems that we do not support are listed as a courtesy, and npm can't vouch for those that the registry of
 * the machine that wrote the list did not have.
 */
function isCourtesy({ optional, os, cpu, libc }: LockedPackage): boolean {
  return optional === true && !(fits(os, 'linux') && fits(cpu, 'x64', 'arm64') && fits(libc, 'glibc'));
}

function unsafe(place: string, entry: LockedPackage): string[] {
  const { integrity, resolved, link, inBundle } = entry;
  const lines: string[] = [];
  if (!integrity && !link && !inBundle && !isCourtesy(entry))
    lines.push(`package-lock.json: ${place} has no integrity`);
  if (resolved)
    lines.push(
      `package-lock.json: ${place} names where it was fetched from: every machine has its own registry`,
    );
  return lines;
}

/** Says what is not pinned, not verified, or not decided on: versions, integrity and install scripts. */
export function mistakesInPackages(manifest: Manifest, lock: Lock): string[] {
  const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
  const decided = manifest.allowScripts ?? {};
  const undecided = installed
    .filter(([place, { hasInstallScript }]) => hasInstallScript && !(nameOf(place) in decided))
    .map(
      ([place]) =>
        `package.json: allowScripts does not say whether ${nameOf(place)} may run its install script`,
    );
  return [...loose(manifest), ...installed.flatMap(([place, entry]) => unsafe(place, entry)), ...undecided];
}

export function checkPackages(root: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  return mistakesInPackages(read('package.json'), read('package-lock.json'));
}
