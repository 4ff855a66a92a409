import { expect, test } from 'vitest';
import { backupFileName } from '#lib/platform/backup/create-backup';

test('a backup is named after its moment in UTC', () => {
  const moment = new Date('2026-02-18T04:05:06.789+06:00');

  expect(backupFileName(moment)).toBe('umut-20260217T220506Z.zip');
  expect(backupFileName(moment, '-before-migration')).toBe('umut-20260217T220506Z-before-migration.zip');
});
