import { expect, it } from 'vitest';
import { type Expectation, expectationSchema } from '../expectation.ts';
import { someFacts } from '../testing/some-facts.ts';
import { disappointments } from './expectations.ts';

const disappointed = (expectation: Partial<Expectation>, facts = someFacts()) =>
  disappointments(expectationSchema.parse(expectation), facts);

it('has none for a story that expects nothing, even with faults left', () => {
  expect(disappointments(undefined, someFacts({ unspentFaults: ['{}'] }))).toEqual([]);
});

it('is content with what is as it says', () => {
  const call = {
    outcome: 'booked',
    settlement: 'captured',
    billableSeconds: [299, 301],
    attempts: { client: 1 },
  } as const;
  const expectation = {
    bookings: { call: { ...call, billableSeconds: [299, 301] as [number, number] } },
    outcomes: { booked: 1 },
    payments: { captured: 1 },
    availability: { camille: 'available' as const },
    originations: 2,
    dialledIn: 0,
  };
  expect(disappointed(expectation)).toEqual([]);
});

it.each<[Partial<Expectation>, string]>([
  [{ bookings: { call: { status: 'failed' } } }, 'call status "completed" instead of "failed"'],
  [{ bookings: { call: { endReason: 'too_short' } } }, 'call endReason null instead of "too_short"'],
  [{ bookings: { call: { billableSeconds: [0, 10] } } }, 'call: billableSeconds 300 instead of 0 to 10'],
  [{ bookings: { call: { attempts: { provider: 3 } } } }, 'call: attempts of provider 1 instead of 3'],
  [{ bookings: { call: { waits: ['twilio, circuit open'] } } }, 'call waits [] instead of ["twilio, circuit open"]'],
  [{ outcomes: { booked: 2 } }, 'outcomes {"booked":1} instead of {"booked":2}'],
  [{ payments: { none: 1 } }, 'payments {"captured":1} instead of {"none":1}'],
  [{ availability: { camille: 'busy' } }, 'camille: availability "available" instead of "busy"'],
  [{ originations: 3 }, 'originations 2 instead of 3'],
  [{ dialledIn: 1 }, 'dialledIn 0 instead of 1'],
  [{ alerts: ['payment_uncollected'] }, 'alerts [] instead of ["payment_uncollected"]'],
])('says what %j missed', (expectation, complaint) => {
  expect(disappointed(expectation)).toEqual([complaint]);
});

it('wants every fault to have struck, and no alert that it did not name', () => {
  const facts = someFacts({ unspentFaults: ['{"do":"drop"}'], alerts: [{ kind: 'forged_webhooks', session: null }] });
  expect(disappointed({}, facts)).toEqual(['alerts ["forged_webhooks"] instead of []', 'never struck: {"do":"drop"}']);
});
