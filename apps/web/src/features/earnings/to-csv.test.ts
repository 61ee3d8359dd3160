import { expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

const headings = {
  date: 'Date',
  call: 'Call',
  currency: 'Currency',
  earned: 'Earned',
  sent: 'Sent',
  reversed: 'Taken "back"',
  pending: 'Pending',
};

it('one line a call, with what has not arrived yet', () => {
  const at = Date.UTC(2026, 10, 29, 23, 59);
  const share = {
    id: 'b-1',
    at,
    currency: 'EUR',
    waitsFor: null,
    isOwn: false,
    rail: 'stripe',
    payout: null,
    bounced: null,
  } as const;
  const csv = toCsv(
    [
      { ...share, earned: 2000, sent: 3000, reversed: 1000, status: 'reversed_in_part' },
      { ...share, id: 'b-2', earned: 3000, sent: 0, reversed: 0, status: 'waiting', waitsFor: 'kyc' },
    ],
    (column) => headings[column],
  );
  expect(csv.split('\r\n')).toEqual([
    '\uFEFF"Date","Call","Currency","Earned","Sent","Taken ""back""","Pending"',
    '"2026-11-29","b-1","EUR","20.00","30.00","10.00","0.00"',
    '"2026-11-29","b-2","EUR","30.00","0.00","0.00","30.00"',
    '',
  ]);
});
