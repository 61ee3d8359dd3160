import { type AnalyticsEvent, analyticsCallables } from '@sos/contracts/analytics';
import { consentTo, type Purpose, purposes } from '@sos/domain/analytics/consent';
import type { KeptVisit } from '@sos/domain/analytics/visit';
import { aUser } from '@sos/testing/a-user';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { Told } from './ports.ts';
import { makeRecordEvent } from './record-event.ts';
import { makeTellConversion } from './tell-conversion.ts';

const NOW = Date.UTC(2026, 0, 5);
const nora = { uid: 'nora', role: 'client', isAdmin: false };
const nobody = { uid: '', role: null, isAdmin: false };

function aDesk() {
  const kept = new Map<string, AnalyticsEvent>();
  const visits = new Map<string, KeptVisit | undefined>();
  const measured: Told[] = [];
  const advertised: Told[] = [];
  const warnings: string[] = [];
  let isDown = false;
  const down = async () => {
    if (isDown) throw new VendorUnavailableError('meta_503', { certain: false });
  };
  const needs = {
    events: {
      createIfAbsent: async (id: string, event: AnalyticsEvent) => {
        if (kept.has(id)) return false;
        kept.set(id, event);
        return true;
      },
    },
    visits: {
      change: async (uid: string, next: (before: KeptVisit | undefined) => KeptVisit | undefined) =>
        void visits.set(uid, next(visits.get(uid))),
    },
    told: {
      measuring: [async (told: Told) => void measured.push(told)],
      advertising: [down, async (told: Told) => void advertised.push(told)],
    },
    eventIdOf: (key: string) => `digest of ${key}`,
    clock: { now: () => NOW },
    log: {
      info: () => undefined,
      warn: (name: string) => void warnings.push(name),
      error: () => undefined,
    },
  };
  const record = checkAnswers('recordAnalyticsEvent', makeRecordEvent(needs));
  const books = async () => {
    const visit = visits.get('nora');
    const member = aUser({ email: 'nora@example.com', locale: 'fr', ...(visit && { visit }) });
    await makeTellConversion(needs)(member, { event: 'booked', id: 's1', at: NOW });
  };
  const talks = async () => {
    const visit = visits.get('nora');
    const member = aUser({ email: 'nora@example.com', ...(visit && { visit }) });
    const value = { amount: 4900, currency: 'EUR' } as const;
    await makeTellConversion(needs)(member, { event: 'talked', id: 's1', at: NOW, value });
  };
  return {
    kept,
    visits,
    measured,
    advertised,
    warnings,
    record,
    books,
    talks,
    breakDown: () => void (isDown = true),
  };
}

const asked = (allowed: readonly Purpose[]) => ({
  eventId: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52',
  event: 'page_view' as const,
  page: 'booking' as const,
  locale: 'fr' as const,
  visitId: '1b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52',
  clickId: 'Cj0K',
  consent: consentTo(allowed, NOW),
});

it.each(['booked', 'registered', 'talked'])('takes no browser’s word that somebody has %s', (event) => {
  expect(analyticsCallables.recordAnalyticsEvent.input.safeParse(asked(purposes)).success).toBe(true);
  expect(analyticsCallables.recordAnalyticsEvent.input.safeParse({ ...asked(purposes), event }).success).toBe(false);
});

it('nothing is kept and nobody is told without consent, or with one from the future', async () => {
  const { kept, visits, measured, advertised, record, books } = aDesk();
  await record(nora, asked([]));
  await record(nora, { ...asked([]), consent: consentTo(purposes, NOW + 86_400_000) });
  await books();
  expect([kept.size, visits.get('nora'), measured, advertised]).toEqual([0, undefined, [], []]);
});

it('tells those whom a member has agreed to what came of the visit, an address to advertising alone', async () => {
  const { measured, advertised, record, books } = aDesk();
  await record(nora, asked(purposes));
  expect([measured.length, advertised.length]).toEqual([1, 0]);
  await books();
  expect(measured[1]).toMatchObject({ event: 'booked', email: null });
  expect(advertised).toMatchObject([{ email: 'nora@example.com', clickId: 'Cj0K', eventId: 'digest of booked s1' }]);
});

it('tells nobody of a member who agrees no more, nor of whoever is not signed in', async () => {
  const { visits, advertised, record, books } = aDesk();
  await record(nora, asked(purposes));
  await record(nora, asked([]));
  await record(nobody, asked(purposes));
  await books();
  expect([visits.size, advertised]).toEqual([1, []]);
});

it('keeps no one’s name, address or visit with an event', async () => {
  const { kept, record } = aDesk();
  await record(nora, asked(purposes));
  expect([...kept.values()]).toEqual([{ event: 'page_view', page: 'booking', locale: 'fr', at: NOW }]);
});

it('tells an event once, however often it comes', async () => {
  const { measured, advertised, record, books } = aDesk();
  await record(nora, asked(purposes));
  await record(nora, asked(purposes));
  await books();
  await books();
  expect([measured.length, advertised.length]).toEqual([2, 1]);
});

it('goes on when a vendor does not answer', async () => {
  const { advertised, warnings, record, books, breakDown } = aDesk();
  breakDown();
  await record(nora, asked(purposes));
  await books();
  expect([advertised.length, warnings]).toEqual([1, ['analytics_not_told']]);
});

it('tells of the call that was paid beside its booking, once, with what it was worth, and keeps no amount', async () => {
  const { kept, advertised, record, books, talks } = aDesk();
  await record(nora, asked(purposes));
  await books();
  await talks();
  await talks();
  expect(advertised.map(({ event, value }) => [event, value])).toEqual([
    ['booked', undefined],
    ['talked', { amount: 4900, currency: 'EUR' }],
  ]);
  expect([...kept.values()].at(-1)).toEqual({ event: 'talked', page: 'call', locale: expect.any(String), at: NOW });
});
