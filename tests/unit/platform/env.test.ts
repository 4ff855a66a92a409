import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Environment, loadEnv } from '#lib/platform/env';

const checkout = path.resolve('/srv/portal');
const production = {
  UMUT_ENV: 'production',
  SITE_URL: 'https://umut.example',
  DATA_DIR: '/var/lib/umut',
  DATABASE_URL: 'postgresql://umut:hunter2hunter2@db:5432/umut',
  SECRET_KEY: 'k'.repeat(32),
};

function settings(source: Record<string, string | undefined>): Environment {
  const loaded = loadEnv(source, checkout);
  if (!loaded.ok) throw new Error(loaded.mistakes.join(' '));
  return loaded.env;
}

function mistakes(source: Record<string, string | undefined>): string[] {
  const loaded = loadEnv(source, checkout);
  return loaded.ok ? [] : loaded.mistakes;
}

describe('settings without any variable', () => {
  test('serve the portal on this machine', () => {
    expect(settings({})).toMatchObject({
      NODE_ENV: 'production',
      UMUT_ENV: 'embedded',
      UMUT_DEV: false,
      HOST: '0.0.0.0',
      PORT: 3000,
      SITE_URL: 'http://localhost:3000',
      TRUSTED_PROXIES: 0,
      DATA_DIR: path.join(checkout, '.data'),
      MEDIA_DIR: path.join(checkout, '.data', 'media'),
      OFFLINE_HELP: 'on',
      READER_FILTER: 'on',
      PAGE_MEMORY_MB: 64,
      PAGE_DISK_MB: 1024,
      SEED: 'on',
    });
  });

  test('name no database and no secret, which embedded mode makes', () => {
    const { DATABASE_URL, SECRET_KEY } = settings({});
    expect([DATABASE_URL, SECRET_KEY]).toEqual([undefined, undefined]);
  });

  test('an empty variable counts as absent', () => {
    expect(settings({ PORT: '', SITE_URL: ' ', DATABASE_URL: '' })).toEqual(settings({}));
  });
});

describe('values', () => {
  test('a port gives the default address', () => {
    expect(settings({ PORT: '8080' }).SITE_URL).toBe('http://localhost:8080');
  });

  test('an address loses its final slash', () => {
    expect(settings({ SITE_URL: 'https://umut.example/' }).SITE_URL).toBe('https://umut.example');
  });

  test('a relative folder lies in the project', () => {
    expect(settings({ DATA_DIR: 'elsewhere' }).MEDIA_DIR).toBe(path.join(checkout, 'elsewhere', 'media'));
  });

  test.each(['http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]:3000'])(
    '%s may do without https',
    (url) => {
      expect(settings({ SITE_URL: url }).SITE_URL).toBe(url);
    },
  );

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000 '],
    ['PORT', '1e3'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '11'],
    ['PAGE_MEMORY_MB', '0'],
    ['PAGE_DISK_MB', 'much'],
    ['LOG_LEVEL', 'loud'],
    ['READER_FILTER', 'false'],
    ['NODE_ENV', 'staging'],
    ['UMUT_ENV', 'Production'],
    ['SITE_URL', 'umut.example'],
    ['SITE_URL', 'ftp://umut.example'],
    ['SITE_URL', 'https://umut.example/ky'],
    ['SITE_URL', 'https://umut.example/?from=mail'],
    ['SITE_URL', 'https://editor:pass@umut.example'],
    ['SITE_URL', 'http://umut.example'],
    ['SITE_URL', 'http://localhost.example.org'],
    ['DATABASE_URL', 'mysql://db/umut'],
    ['DATABASE_URL', 'db:5432'],
    ['SECRET_KEY', 'short'],
  ])('%s of %s is one mistake, a sentence that names it', (name, value) => {
    const found = mistakes({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} .+\\.$`));
  });
});

describe('mistakes', () => {
  test('are all told at once', () => {
    const found = mistakes({
      PORT: 'x',
      LOG_LEVEL: 'loud',
      UMUT_ENV: 'production',
      SITE_URL: 'http://umut.example',
    });
    const names = found.map((sentence) => sentence.split(' ')[0]);
    expect(names.sort()).toEqual(['DATABASE_URL', 'DATA_DIR', 'LOG_LEVEL', 'PORT', 'SECRET_KEY', 'SITE_URL']);
  });

  test('show no secret', () => {
    const told = mistakes({ DATABASE_URL: 'mysql://umut:hunter2@db/umut', SECRET_KEY: 'hunter2' }).join(' ');
    expect(told).not.toContain('hunter2');
  });
});

describe('production', () => {
  test('a complete set is accepted and nothing is seeded unasked', () => {
    expect(settings(production)).toMatchObject({
      SEED: 'off',
      MEDIA_DIR: path.resolve('/var/lib/umut/media'),
    });
    expect(settings({ ...production, SEED: 'on' }).SEED).toBe('on');
  });

  test.each(['SITE_URL', 'DATA_DIR', 'DATABASE_URL', 'SECRET_KEY'])('%s is required', (name) => {
    expect(mistakes({ ...production, [name]: undefined })).toEqual([expect.stringMatching(`^${name} `)]);
  });

  test.each(['/srv/portal', '/srv/portal/.data', '/srv/other/../portal/data', 'data'])(
    'data in %s are refused',
    (folder) => {
      expect(mistakes({ ...production, DATA_DIR: folder })).toHaveLength(1);
      expect(mistakes({ ...production, MEDIA_DIR: folder })).toHaveLength(1);
    },
  );

  test.each(['/srv/portal-data', '/srv', '/srv/..portal'])(
    'data in %s lie outside of the project',
    (folder) => {
      expect(settings({ ...production, DATA_DIR: folder }).DATA_DIR).toBe(path.resolve(folder));
    },
  );

  test('a secret is measured in bytes', () => {
    expect(settings({ ...production, SECRET_KEY: 'ү'.repeat(16) }).SECRET_KEY).toBe('ү'.repeat(16));
    expect(mistakes({ ...production, SECRET_KEY: 'ү'.repeat(15) })).toHaveLength(1);
  });
});

describe('object storage', () => {
  const keys = {
    S3_BUCKET: 'media',
    S3_REGION: 'kg-1',
    S3_ACCESS_KEY_ID: 'umut',
    S3_SECRET_ACCESS_KEY: 'hunter2hunter2',
  };

  test('is used with all of its settings, and not without any', () => {
    expect(settings(keys)).toMatchObject(keys);
    expect(settings({}).S3_BUCKET).toBeUndefined();
    expect(settings({ ...keys, S3_ENDPOINT: 'https://s3.example/', S3_PREFIX: 'umut/media' })).toMatchObject({
      S3_ENDPOINT: 'https://s3.example',
      S3_PREFIX: 'umut/media',
    });
  });

  test('says which of its settings are missing, and shows no secret', () => {
    const { S3_REGION: _, ...rest } = keys;
    const said = mistakes(rest).join(' ');
    expect(said).toContain('S3_REGION missing');
    expect(said).not.toContain('hunter2');
    expect(mistakes({ S3_ENDPOINT: 'https://s3.example' }).join(' ')).toContain('S3_BUCKET');
  });

  test.each(['s3.example', 'http://s3.example', 'https://u:p@s3.example', 'https://s3.example/media'])(
    'has no endpoint %s',
    (endpoint) => {
      expect(mistakes({ ...keys, S3_ENDPOINT: endpoint }).join(' ')).toContain('S3_ENDPOINT');
    },
  );

  test.each(['/umut', 'umut/', 'Umut', '../x y'])('has no prefix %j', (prefix) => {
    expect(mistakes({ ...keys, S3_PREFIX: prefix }).join(' ')).toContain('S3_PREFIX');
  });
});
