import { expect, test } from 'vitest';
import { newRenderRecord, recordFailure, runWithRenderRecord } from '#lib/platform/render-record';

test('an error is the press’s only where the press answers for it: one of the desk is left to the log', () => {
  const error = new Error('planted');
  const [ofReader, ofDesk] = [newRenderRecord(), newRenderRecord(null, false)];
  expect(runWithRenderRecord(ofReader, () => recordFailure(error))).toBe(true);
  expect(ofReader.failure).toBe(error);
  expect(runWithRenderRecord(ofDesk, () => recordFailure(error))).toBe(false);
  expect(recordFailure(error)).toBe(false);
});
