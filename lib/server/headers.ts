import { createHash } from 'node:crypto';

/** Header names and values in turn, as `response.writeHead` takes them. */
export type HeaderList = string[];

/** What a page's policy has to allow. All digests are base64 SHA-256. */
export interface PolicyNeeds {
  styleDigests: readonly string[];
  /** Paths of our own scripts that the page keeps. */
  scriptPaths: readonly string[];
  /** The path of the worker that the page has itself kept by; null where it has none. */
  workerPath: string | null;
  /** Null where the framework's scripts were removed; else the digests of its inline scripts. */
  frameworkScriptDigests: readonly string[] | null;
}

export const noCache = 'no-store';
export const revalidated = 'public, max-age=0, must-revalidate';
export const immutable = 'public, max-age=31536000, immutable';
export const anHour = 'public, max-age=3600, must-revalidate';

/** The name by which the reader's script makes the address of a worker, where pages trust no text. */
const workerTrust = 'umut-worker';

/** The base64 SHA-256 of a text, as policies name inline styles and scripts. */
export function policyDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

function hashes(digests: readonly string[]): string {
  return digests.map((digest) => `'sha256-${digest}'`).join(' ');
}

function directives(lines: readonly (string | null)[], siteUrl: string): string {
  const upgrade = siteUrl.startsWith('https:') ? 'upgrade-insecure-requests' : null;
  return [...lines, upgrade].filter((line) => line !== null).join('; ');
}

const base = ["base-uri 'none'", "frame-ancestors 'none'"];

/** The policy of a reader's page. It names every style and script one by one: nothing inline runs by default. */
export function readerPolicy(siteUrl: string, needs: PolicyNeeds): string {
  const styles = needs.styleDigests.length > 0 ? `style-src ${hashes(needs.styleDigests)}` : null;
  if (needs.frameworkScriptDigests) {
    return directives(
      [
        "default-src 'none'",
        `style-src 'self' ${hashes(needs.styleDigests)}`.trimEnd(),
        `script-src 'self' ${hashes(needs.frameworkScriptDigests)}`.trimEnd(),
        "connect-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        ...base,
      ],
      siteUrl,
    );
  }
  const worker = needs.workerPath === null ? null : `worker-src ${siteUrl}${needs.workerPath}`;
  const scripts = needs.scriptPaths.map((path) => `${siteUrl}${path}`).join(' ');
  return directives(
    [
      "default-src 'none'",
      styles,
      scripts === '' ? null : `script-src ${scripts}`,
      worker,
      "img-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      ...base,
      "require-trusted-types-for 'script'",
      `trusted-types ${worker === null ? "'none'" : workerTrust}`,
    ],
    siteUrl,
  );
}

export interface DeskPolicyNeeds {
  /** What only this answer has: scripts and styles that carry it run. */
  nonce: string;
  isDevelopment: boolean;
  /** A preview may stand in a frame of the desk itself; nothing else may be framed at all. */
  isPreview: boolean;
}

/** The policy of a desk page: scripts run by a nonce that only this answer has. */
export function deskPolicy(siteUrl: string, { nonce, isDevelopment, isPreview }: DeskPolicyNeeds): string {
  const evaluation = isDevelopment ? " 'unsafe-eval'" : '';
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  const sockets = isDevelopment ? ` ${siteUrl.replace(/^http/, 'ws')}` : '';
  return directives(
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
      `style-src 'self' ${styles}`,
      `connect-src 'self'${sockets}`,
      "img-src 'self' blob: data:",
      "font-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      `frame-ancestors ${isPreview ? "'self'" : "'none'"}`,
    ],
    siteUrl,
  );
}

/** The policy of whatever is no page: nothing loads, nothing runs, nothing frames it. */
export const barePolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
/** The policy of a worker: it asks this site, and nobody else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";
/** The policy of an uploaded file: should a browser ever take it for a page, it is one without an origin. */
export const mediaPolicy = "sandbox; default-src 'none'";

const permissions = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()';

/** The headers that stand on every answer with a body. Files that other sites may show have `openToOthers`. */
export function securityHeaders(siteUrl: string, policy: string, openToOthers = false): HeaderList {
  const list = [
    'Content-Security-Policy',
    policy,
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    permissions,
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    openToOthers ? 'cross-origin' : 'same-origin',
  ];
  if (siteUrl.startsWith('https:')) list.push('Strict-Transport-Security', 'max-age=63072000');
  return list;
}
