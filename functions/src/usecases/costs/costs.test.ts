import type { CostLine } from '@sos/domain/costs/cost';
import type { Figures } from '@sos/domain/dashboard/contribution';
import type { Posting } from '@sos/domain/journal/posting';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { MemoryCosts } from '../testing/memory-costs.ts';
import { makeCollectCosts } from './collect-costs.ts';
import type { PlatformUsage } from './ports.ts';
import { makeGetCosts } from './get-costs.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const MINUTE = 60_000;
const NOW = Date.UTC(2026, 2, 10, 12);
const TODAY = '2026-03-10';
const YESTERDAY = '2026-03-09';
const calls: CostLine = {
  vendor: 'twilio',
  service: 'calls',
  count: 2,
  minutes: 5,
  cost: { amount: 7, currency: 'USD' },
};
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const away = () => Promise.reject(new VendorUnavailableError('away', { certain: false }));

const captured = (id: string, at: number, fee = 99): Posting => ({
  id: `capture_${id}`,
  paymentId: id,
  at,
  lines: [
    { account: 'stripe_clearing', partyId: null, amount: 4900 - fee, currency: 'EUR' },
    { account: 'fees', partyId: null, amount: fee, currency: 'EUR' },
    { account: 'platform_revenue', partyId: null, amount: -4900, currency: 'EUR' },
  ],
});

function aMeteredPlatform() {
  const memory = new MemoryCosts();
  const postings: Posting[] = [];
  const reads: number[] = [];
  const asked: string[] = [];
  const figures = new Map<string, Figures>([[TODAY, { talked: 1, talk_seconds: 90 }]]);
  let now = NOW;
  let carrier: (day: string) => Promise<readonly CostLine[]> = async (day) => (day === TODAY ? [calls] : []);
  const spans: { from: number; to: number }[] = [];
  let platform: PlatformUsage = async () => [];
  const needs = {
    book: memory.book,
    carrier: async (day: string) => {
      asked.push(day);
      return carrier(day);
    },
    platform: async (span: { from: number; to: number }) => {
      spans.push(span);
      return platform(span);
    },
    journal: {
      entries: async ({
        after,
        before,
        limit,
      }: {
        after: { at: number; id: string } | null;
        before: number;
        limit: number;
      }) => {
        const isBehind = ({ at, id }: Posting) => !after || at > after.at || (at === after.at && id > after.id);
        const found = postings.filter((each) => isBehind(each) && each.at < before).slice(0, limit);
        reads.push(found.length);
        return found;
      },
    },
    sent: async (channel: string, { from }: { from: number }) =>
      channel === 'email' && from === Date.parse(TODAY) ? 3 : 0,
    counts: { since: async () => figures },
    clock: { now: () => now },
    log: silent,
  };
  return {
    memory,
    postings,
    reads,
    asked,
    wait: (ms: number) => void (now += ms),
    carrierSays: (says: typeof carrier) => void (carrier = says),
    spans,
    platformSays: (says: PlatformUsage) => void (platform = says),
    collect: makeCollectCosts(needs),
    get: checkAnswers('adminGetCosts', makeGetCosts(needs)),
    fees: (day = TODAY) => memory.days.get(day)?.lines.filter(({ service }) => service === 'fees'),
  };
}

describe('what a day costs', () => {
  it('is what the carrier bills, what rails keep and how many messages left; a price that nobody measures is null', async () => {
    const platform = aMeteredPlatform();
    platform.postings.push(captured('p1', NOW - 60 * MINUTE));
    await platform.collect();
    const { days } = await platform.get(irma, { days: 7 });
    expect(days.map(({ day }) => day)).toEqual([TODAY, YESTERDAY]);
    expect(days[0]).toEqual({
      day: TODAY,
      at: NOW,
      revenue: [{ amount: 4900, currency: 'EUR' }],
      talks: { calls: 1, seconds: 90 },
      lines: [
        calls,
        { vendor: 'stripe', service: 'fees', count: 1, minutes: null, cost: { amount: 99, currency: 'EUR' } },
        { vendor: 'smtp', service: 'mails', count: 3, minutes: null, cost: null },
      ],
    });
    expect(days[1]).toMatchObject({ talks: { calls: 0, seconds: 0 }, lines: [] });
  });

  it('holds what the project did that day so far, and keeps it while nobody can say', async () => {
    const platform = aMeteredPlatform();
    const reads: CostLine = { vendor: 'google', service: 'reads', count: 7, minutes: null, cost: null };
    platform.platformSays(async () => [reads]);
    await platform.collect();
    expect(platform.spans).toEqual([
      { from: Date.parse(YESTERDAY), to: Date.parse(TODAY) },
      { from: Date.parse(TODAY), to: NOW },
    ]);
    platform.platformSays(away);
    platform.wait(60 * MINUTE);
    await expect(platform.collect()).rejects.toThrow('away');
    expect(platform.memory.days.get(TODAY)?.lines).toEqual([
      calls,
      reads,
      expect.objectContaining({ service: 'mails' }),
    ]);
  });

  it('counts each entry of the journal once, however often it runs, and none before all of its time are written', async () => {
    const platform = aMeteredPlatform();
    platform.postings.push(captured('p1', NOW - 60 * MINUTE), captured('p2', NOW - 10 * MINUTE));
    await platform.collect();
    await platform.collect();
    expect(platform.fees()).toMatchObject([{ count: 1, cost: { amount: 99 } }]);
    platform.wait(60 * MINUTE);
    await platform.collect();
    await platform.collect();
    expect(platform.fees()).toMatchObject([{ count: 2, cost: { amount: 198 } }]);
    expect(platform.reads.reduce((sum, each) => sum + each, 0)).toBe(2);
  });

  it('has the entries of its own hours alone, those around midnight too', async () => {
    const platform = aMeteredPlatform();
    const midnight = Date.parse(TODAY);
    platform.postings.push(captured('p1', midnight - 1, 10), captured('p2', midnight, 20));
    await platform.collect();
    expect(platform.fees(YESTERDAY)).toMatchObject([{ cost: { amount: 10 } }]);
    expect(platform.fees()).toMatchObject([{ cost: { amount: 20 } }]);
  });

  it('is read through in pages when much has moved', async () => {
    const platform = aMeteredPlatform();
    for (let index = 0; index < 1001; index++) {
      platform.postings.push(captured(String(index).padStart(4, '0'), NOW - 60 * MINUTE, 1));
    }
    await platform.collect();
    expect(platform.fees()).toMatchObject([{ count: 1001, cost: { amount: 1001 } }]);
  });

  it('is made up for after a pause, a month at most', async () => {
    const platform = aMeteredPlatform();
    await platform.collect();
    platform.asked.length = 0;
    platform.wait(3 * 24 * 60 * MINUTE);
    await platform.collect();
    expect(platform.asked).toEqual([YESTERDAY, TODAY, '2026-03-11', '2026-03-12', '2026-03-13']);
    platform.asked.length = 0;
    platform.wait(90 * 24 * 60 * MINUTE);
    await platform.collect();
    expect(platform.asked).toHaveLength(31);
  });

  it('keeps the carrier’s last word while it does not answer, counts the rest, and the run fails', async () => {
    const platform = aMeteredPlatform();
    await platform.collect();
    platform.carrierSays(away);
    platform.postings.push(captured('p1', NOW - 60 * MINUTE));
    await expect(platform.collect()).rejects.toThrow(VendorUnavailableError);
    expect(platform.memory.days.get(TODAY)?.lines.map(({ vendor }) => vendor)).toEqual(['twilio', 'stripe', 'smtp']);
  });
});
