import { aDispute } from '@sos/domain/testing/a-dispute';
import { expect, it } from 'vitest';
import { renderEvidence } from './render-evidence.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `12:00 line ${index}`).join('\n');
const evidence = (activityLog: string) => {
  return { productDescription: 'A call', serviceDate: '2026-01-05', activityLog, explanation: 'They talked.' };
};
const pagesOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length;

it('evidence is a PDF that is the same each time, of as many pages as its lines need', async () => {
  const one = await renderEvidence(aDispute(), evidence('12:00 We rang.'));
  expect(Buffer.from(one).subarray(0, 5).toString()).toBe('%PDF-');
  expect(Buffer.from(one).equals(await renderEvidence(aDispute(), evidence('12:00 We rang.')))).toBe(true);
  expect(pagesOf(one)).toBe(1);
  expect(pagesOf(await renderEvidence(aDispute(), evidence(lines(120))))).toBeGreaterThan(1);
});
