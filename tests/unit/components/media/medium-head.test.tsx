import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MediumHead } from '#components/admin/media/medium-head';
import { messagesOf } from '#lib/i18n/messages';
import type { LibraryMedium } from '#lib/media/library-view';
import type { Obstacle } from '#lib/media/medium';

/** A document that something public offers. */
function makeMedium(obstacle: Obstacle | null): LibraryMedium {
  const texts = { ky: '', ru: '', en: '' };
  const word = { alt: '', credit: '' };
  return {
    card: {
      ...{ mediumId: 'm1', kind: 'document', name: 'Программа', thumbPath: null, width: null, height: null },
      ...{ bytes: 1_000, documentKind: 'pdf', isDecorative: false, texts, lacking: [], obstacle },
      addedAt: '2026-11-25T10:00:00.000Z',
    },
    ...{ version: 1, picture: null, filePath: null, fileName: 'a.pdf', mediaType: 'application/pdf' },
    words: { ky: word, ru: word, en: word },
    ...{ language: null, licence: '', focus: { x: 0.5, y: 0.5 }, childAnswer: 'no', takenDownAt: null },
    ...{ addedBy: 'Айгүл', isLive: true, consents: [], uses: [], openRequests: 0 },
    may: { change: true, protect: true, restore: true, viewPaper: true, remove: true },
  };
}

const { live, obstacle: obstacles } = messagesOf('ru').medium;

function told(obstacle: Obstacle | null): string[] {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="ru" messages={messagesOf('ru')} timeZone="Asia/Bishkek">
      <MediumHead locale="ru" medium={makeMedium(obstacle)} requestsPath="/requests" />
    </NextIntlClientProvider>,
  );
  return [live, ...Object.values(obstacles)].filter((sentence) => page.includes(sentence));
}

describe('the head of a medium that something public has', () => {
  test('says that readers see it', () => {
    expect(told(null)).toEqual([live]);
  });

  test.each(['takenDown', 'noConsent'] as const)('says only why they do not: %s', (obstacle) => {
    expect(told(obstacle)).toEqual([obstacles[obstacle]]);
  });
});
