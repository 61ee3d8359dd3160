import { expect, it } from 'vitest';
import { between, linesOf, partsOf, Tally } from './histogram.ts';

it('counts documents of one kind together, and named ones and limits by their names', () => {
  const tally = new Tally();
  tally.note('reads', 'call_sessions/a', 1);
  tally.note('writes', 'call_sessions/b', 1);
  tally.note('reads', 'call_sessions', 3);
  tally.note('reads', 'call_sessions/a/private/telephony', 1);
  tally.note('deletes', 'rate_limits/ringsOfNumber-1f-2-0', 1);
  tally.note('listenReads', 'call_sessions/a', 1);
  expect([...tally.read()]).toEqual([
    ['call_sessions/{}', { reads: 1, writes: 1, deletes: 0 }],
    ['call_sessions', { reads: 3, writes: 0, deletes: 0 }],
    ['call_sessions/{}/private/telephony', { reads: 1, writes: 0, deletes: 0 }],
    ['rate_limits/ringsOfNumber', { reads: 0, writes: 0, deletes: 1 }],
  ]);
});

it('tells what was counted between two readings, the most first', () => {
  const tally = new Tally();
  tally.note('reads', 'a/1', 5);
  tally.note('reads', 'b/1', 5);
  const before = tally.read();
  tally.note('writes', 'b/1', 1);
  tally.note('reads', 'c/1', 4);
  const lines = linesOf(between(before, tally.read()), 2);
  expect(lines).toEqual(['    2.00    0.00    0.00  c/{}', '    0.00    0.50    0.00  b/{}']);
});

it('keeps apart what belongs to a call, guards it, is kept of it, and tells people of it', () => {
  const tally = new Tally();
  tally.note('writes', 'call_sessions/a', 12);
  tally.note('writes', 'call_sessions/a/private/telephony', 3);
  tally.note('writes', 'call_sessions/a/timeline/b', 11);
  tally.note('reads', 'rate_limits/cold_rings-1f-2-0', 2);
  tally.note('writes', 'invoices/a', 2);
  tally.note('reads', 'admin_config/calls', 2);
  tally.note('reads', 'circuit_breakers/stripe', 1);
  tally.note('reads', 'sos_profiles/ben/private/payout', 1);
  tally.note('writes', 'notification_deliveries/a', 3);
  tally.note('writes', 'notifications/a', 1);
  // One person looked up for the invoice, and two to be told.
  tally.note('reads', 'users/ana', 3);
  tally.note('reads', 'notification_preferences/ana', 2);
  expect(partsOf(tally.read())).toEqual({
    call: { reads: 0, writes: 15, deletes: 0 },
    configuration: { reads: 3, writes: 0, deletes: 0 },
    guards: { reads: 2, writes: 0, deletes: 0 },
    records: { reads: 2, writes: 2, deletes: 0 },
    telling: { reads: 4, writes: 4, deletes: 0 },
    timeline: { reads: 0, writes: 11, deletes: 0 },
  });
});
