import { describe, expect, test } from 'vitest';
import { deskPolicy, policyDigest, readerPolicy, securityHeaders } from '#lib/server/headers';

const site = 'https://umut.kg';

describe('the policy of a reader’s page', () => {
  test('allows its own styles by hash, its own script by its whole address, and nothing else', () => {
    const policy = readerPolicy(site, {
      styleDigests: ['AAA=', 'BBB='],
      scriptPaths: ['/generated/reader.abc.js'],
      ...{ workerPath: null, frameworkScriptDigests: null },
    });

    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "style-src 'sha256-AAA=' 'sha256-BBB='",
      'script-src https://umut.kg/generated/reader.abc.js',
      "img-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      'upgrade-insecure-requests',
    ]);
  });

  test('lets the one worker in that keeps the page, by its whole address and the name it is trusted by', () => {
    const policy = readerPolicy(site, {
      ...{ styleDigests: [], scriptPaths: ['/generated/reader.abc.js'] },
      ...{ workerPath: '/help-worker.js', frameworkScriptDigests: null },
    });

    expect(policy).toContain('worker-src https://umut.kg/help-worker.js;');
    expect(policy).toContain('trusted-types umut-worker;');
  });

  test('without style or script names neither', () => {
    const policy = readerPolicy('http://localhost:3000', {
      styleDigests: [],
      scriptPaths: [],
      ...{ workerPath: null, frameworkScriptDigests: null },
    });

    expect(policy).not.toMatch(/style-src|script-src|upgrade-insecure-requests/);
  });

  test('with the framework’s scripts allows them by hash and from this site, still without unsafe-inline', () => {
    const policy = readerPolicy(site, {
      styleDigests: [],
      scriptPaths: [],
      ...{ workerPath: null, frameworkScriptDigests: ['AAA='] },
    });

    expect(policy).toContain("script-src 'self' 'sha256-AAA='");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

test('the policy of the desk runs scripts by nonce; only development evaluates text', () => {
  const needs = { nonce: 'n0nce', isDevelopment: false, isPreview: false };
  expect(deskPolicy(site, needs)).toContain("script-src 'nonce-n0nce' 'strict-dynamic';");
  expect(deskPolicy(site, needs)).not.toContain('unsafe');
  expect(deskPolicy(site, needs)).toContain("frame-ancestors 'none'");
  expect(deskPolicy(site, { ...needs, isPreview: true })).toContain("frame-ancestors 'self'");
  expect(deskPolicy('http://localhost:3000', { ...needs, isDevelopment: true })).toContain("'unsafe-eval'");
});

test('the browser is held to https only where the site is', () => {
  expect(securityHeaders(site, 'p')).toContain('Strict-Transport-Security');
  expect(securityHeaders('http://localhost:3000', 'p')).not.toContain('Strict-Transport-Security');
});

test('a digest is what a browser computes', () => {
  expect(policyDigest("alert('Hello, world.');")).toBe('qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});
