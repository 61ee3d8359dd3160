import type { AnalyticsEvent } from '@sos/contracts/analytics';
import { consentTo, type Purpose, purposes } from '@sos/domain/analytics/consent';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { Told } from './ports.ts';
import { makeRecordEvent } from './record-event.ts';

const NOW = Date.UTC(2026, 0, 5);
const nora = { uid: 'nora', role: 'client', isAdmin: false };
const nobody = { uid: '', role: null, isAdmin: false };

function aDesk() {
  const kept = new Map<string, AnalyticsEvent>();
  const measured: Told[] = [];
  const advertised: Told[] = [];
  const warnings: string[] = [];
  let isDown = false;
  const down = async () => {
    if (isDown) throw new VendorUnavailableError('meta_503', { certain: false });
  };
  const record = checkAnswers(
    'recordAnalyticsEvent',
    makeRecordEvent({
      events: {
        createIfAbsent: async (id, event) => {
          if (kept.has(id)) return false;
          kept.set(id, event);
          return true;
        },
      },
      told: {
        measuring: [async (told) => void measured.push(told)],
        advertising: [down, async (told) => void advertised.push(told)],
      },
      emailOf: async (uid) => `${uid}@example.com`,
      clock: { now: () => NOW },
      log: { info: () => undefined, warn: (name) => void warnings.push(name), error: () => undefined },
    }),
  );
  const asked = (allowed: readonly Purpose[]) => ({
    eventId: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52',
    event: 'booked' as const,
    page: 'booking' as const,
    locale: 'fr' as const,
    visitId: '1b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52',
    clickId: 'Cj0K',
    consent: consentTo(allowed, NOW),
  });
  return { kept, measured, advertised, warnings, record, asked, breakDown: () => void (isDown = true) };
}

it('nothing is kept and nobody is told without consent', async () => {
  const { kept, measured, advertised, record, asked } = aDesk();
  await record(nora, asked([]));
  expect([kept.size, measured, advertised]).toEqual([0, [], []]);
});

it('tells those whom the visitor has agreed to, an address to advertising alone', async () => {
  const { measured, advertised, record, asked } = aDesk();
  await record(nora, asked(['measuring']));
  expect([measured.length, advertised.length]).toEqual([1, 0]);
  expect(measured[0]?.email).toBeNull();
  await record(nora, { ...asked(purposes), eventId: '2b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52' });
  expect(measured[1]?.email).toBeNull();
  expect(advertised[0]).toMatchObject({ email: 'nora@example.com', clickId: 'Cj0K' });
});

it('keeps no one’s name, address or visit', async () => {
  const { kept, record, asked } = aDesk();
  await record(nora, asked(purposes));
  expect([...kept.values()]).toEqual([{ event: 'booked', page: 'booking', locale: 'fr', at: NOW }]);
});

it('tells an event once, however often it comes', async () => {
  const { measured, advertised, record, asked } = aDesk();
  await record(nobody, asked(purposes));
  await record(nobody, asked(purposes));
  expect([measured.length, advertised.length, advertised[0]?.email]).toEqual([1, 1, null]);
});

it('goes on when a vendor does not answer', async () => {
  const { advertised, warnings, record, asked, breakDown } = aDesk();
  breakDown();
  await record(nora, asked(purposes));
  expect([advertised.length, warnings]).toEqual([1, ['analytics_not_told']]);
});
