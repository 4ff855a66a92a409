import { expect, test, vi } from 'vitest';
import { machineText } from '#lib/server/machine-texts';

const portal = { siteUrl: 'https://umut.example', securityContact: 'mailto:security@umut.example' };

test('robots may read all but the doors of the desk and searches, and are told of the sitemap of each language', () => {
  const lines = machineText('robots', portal)?.split('\n') ?? [];
  expect(lines[0]).toBe('User-agent: *');
  for (const door of ['admin', 'sign-in', 'preview', 'removal', 'self-check', 'search'])
    expect(lines).toContain(`Disallow: /ky/${door}`);
  expect(lines).not.toContain('Disallow: /');
  expect(lines.filter((line) => line.startsWith('Sitemap:'))).toEqual(
    ['ky', 'ru', 'en'].map((language) => `Sitemap: https://umut.example/${language}/sitemap.xml`),
  );
});

test('the contact for faults in safety is told with an end, and not at all where there is none', () => {
  vi.useFakeTimers({ now: new Date('2026-11-26T00:00:00Z') });
  const text = machineText('security', portal);
  vi.useRealTimers();
  expect(text?.split('\n')).toEqual([
    'Contact: mailto:security@umut.example',
    'Expires: 2027-05-25T00:00:00.000Z',
    'Preferred-Languages: ky, ru, en',
    'Canonical: https://umut.example/.well-known/security.txt',
  ]);
  expect(machineText('security', { ...portal, securityContact: undefined })).toBeNull();
});
