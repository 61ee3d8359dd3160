import { noNotes, type TalklessNotes } from '@sos/domain/limits/talkless';
import { expect, it } from 'vitest';
import type { TalklessBy } from '../payments/ports.ts';
import { makeRequireTalk } from './require-talk.ts';

const NOW = 100 * 3_600_000;
const five = [1, 2, 3, 4, 5].map((minutes) => NOW - minutes * 60_000);

function aDoor(notes: Partial<TalklessNotes>, own: readonly number[] = []) {
  const asked: TalklessBy[] = [];
  const forgiven: string[] = [];
  const requireTalk = makeRequireTalk({
    talkless: {
      endsSince: async () => [...own],
      forgivenAt: async (clientId) => {
        forgiven.push(clientId);
        return notes.forgivenAt ?? 0;
      },
      noted: async (by) => {
        asked.push(by);
        return { ...noNotes, ...notes };
      },
    },
    numbers: { isProved: async () => true, lineId: (text) => `digest of ${text}` },
    limits: { count: async () => 0 },
    clock: { now: () => NOW },
  });
  return { asked, forgiven, requireTalk };
}

it.each([{ network: five }, { number: five }])(
  'refuses whoever has done nothing, for the calls of %o',
  async (notes) => {
    const { requireTalk, asked } = aDoor(notes);
    const refusal = { reason: 'calls_spent', details: { retryAfter: 86_400 - 300 } };
    await expect(requireTalk('ana', '+33612345601', '203.0.113.0/24')).rejects.toMatchObject(refusal);
    expect(asked).toEqual([{ network: 'digest of 203.0.113.0/24', number: 'digest of +33612345601' }]);
  },
);

it('lets whoever was forgiven book, and asks of no network where none is known, or of one that everybody’s router has', async () => {
  const { requireTalk, asked } = aDoor({ forgivenAt: NOW }, five);
  await expect(requireTalk('ana', '+33612345601', undefined)).resolves.toBeUndefined();
  await expect(requireTalk('ana', '+33612345601', '192.168.1.0/24')).resolves.toBeUndefined();
  expect(asked).toMatchObject([{ network: null }, { network: null }]);
  await expect(aDoor({}, five).requireTalk('ana', '+33612345601', undefined)).rejects.toMatchObject({
    reason: 'calls_spent',
  });
});

it('asks whether somebody was forgiven only where there is something to forgive', async () => {
  const spotless = aDoor({});
  await spotless.requireTalk('ana', '+33612345601', undefined);
  expect(spotless.forgiven).toEqual([]);
  const forgiven = aDoor({ forgivenAt: NOW }, five);
  await forgiven.requireTalk('ana', '+33612345601', undefined);
  expect(forgiven.forgiven).toEqual(['ana']);
});
