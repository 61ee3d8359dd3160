import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, ended, goodCall, of, tell } from '../testing/tell.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';
import type { SettlementStatus } from './session.ts';

const calling = () => tell(aSession(), dialDue('client', 1, 240)).session;
const talking = () => tell(aSession(), ...goodCall(0).slice(0, 7)).session;
const over = (talk: number) => tell(aSession(), ...goodCall(talk)).session;

describe('what the rail says about a session’s money', () => {
  const due = { capture_due: () => over(90), release_due: () => over(10) } as const;
  const outcomes = ['captured', 'uncollected', 'released', 'refunded'] as const;

  it.each<[keyof typeof due, SettlementStatus[]]>([
    ['capture_due', ['captured', 'uncollected']],
    ['release_due', ['released', 'refunded']],
  ])('of one that is %s can be %o', (status, expected) => {
    const told = outcomes.map((outcome) => next(due[status](), { type: 'settled', outcome, at: at(900) }));
    const settled = told.filter(({ changed }) => changed).map(({ session }) => session);
    expect(settled.map(({ settlement }) => settlement.status)).toEqual(expected);
    for (const { settlement, isPaid } of settled) {
      expect(settlement).toEqual({ ...due[status]().settlement, status: settlement.status, settledAt: at(900) });
      expect(isPaid).toBe(settlement.status === 'captured');
    }
    expect(told.filter(({ repeated }) => repeated)).toEqual([]);
  });

  it('of one that was uncollected can be captured after all, and nothing else', () => {
    const uncollected = next(over(90), { type: 'settled', outcome: 'uncollected', at: at(900) }).session;
    const told = outcomes.map((outcome) => next(uncollected, { type: 'settled', outcome, at: at(990) }));
    const [late, ...others] = told.filter(({ changed }) => changed).map(({ session }) => session);
    expect(late).toMatchObject({ isPaid: true, settlement: { status: 'captured', settledAt: at(990) } });
    expect(others).toEqual([]);
  });

  it('may be told again, and means nothing before the session is over', () => {
    const settled: SessionEvent = { type: 'settled', outcome: 'captured', at: at(900) };
    const { session } = tell(due.capture_due(), settled);
    expect(next(session, settled)).toMatchObject({ changed: false, repeated: true });
    expect(next(talking(), settled)).toMatchObject({ changed: false, repeated: false });
  });
});

describe('a word that comes again', () => {
  it('is known of a cancellation, and means nothing of another dial than the one under way', () => {
    const cancel = { type: 'cancel_requested', reason: 'by_client', at: at(30) } as const;
    const { session } = tell(aSession(), cancel);
    expect(next(session, cancel)).toMatchObject({ changed: false, repeated: true });
    expect(next(calling(), dialDue('client', 2, 241))).toMatchObject({ changed: false, repeated: false });
  });
});

describe('a provider who is gone', () => {
  const gone: SessionEvent = { type: 'cancel_requested', reason: 'provider_gone', at: at(400) };
  const ofClient = goodCall(0).slice(0, 3);
  const busy = [dialDue('provider', 1, 265), ended('provider-1', 'busy', 280)];
  const ending = { endReason: 'provider_gone', endedAt: at(400), settlement: { status: 'release_due' } };

  it.each<[string, SessionEvent[], 'cancelled' | 'failed']>([
    ['nobody was dialled', [], 'cancelled'],
    ['the client’s telephone rings', [dialDue('client', 1, 240)], 'failed'],
    ['the client waits', ofClient, 'failed'],
    ['no telephone of theirs rings any more', [...ofClient, ...busy], 'failed'],
  ])('ends a session in which %s, and its money is given back', (_, events, status) => {
    const { session } = tell(aSession(), ...events, gone);
    expect(session).toMatchObject({ status, ...ending });
    expect(next(session, gone)).toMatchObject({ changed: false, repeated: true });
  });

  it.each<[string, SessionEvent[]]>([
    ['their telephone rings', [...ofClient, dialDue('provider', 1, 265)]],
    ['another telephone of theirs rings', [...ofClient, ...busy, dialDue('provider', 2, 290)]],
    ['they have accepted', goodCall(0).slice(0, 5)],
    ['both talk', goodCall(0).slice(0, 7)],
    ['all is over', goodCall(90)],
  ])('changes nothing where %s', (_, events) => {
    const { session } = tell(aSession(), ...events);
    expect(next(session, gone)).toMatchObject({ changed: false, repeated: false });
  });

  it('is the only reason of which that end is a repetition', () => {
    const { session } = tell(calling(), gone);
    expect(next(session, { ...gone, reason: 'by_admin' })).toMatchObject({ changed: false, repeated: false });
  });
});

describe('a room', () => {
  const room = (type: 'conference_started' | 'conference_ended', seconds: number, id?: string): SessionEvent => {
    return { type, at: at(seconds), ...(id === undefined ? {} : { room: id }) };
  };

  it('is known by its name, with its beginning and its end, and in the order of the rooms', () => {
    const { session } = tell(
      calling(),
      room('conference_ended', 500, 'R3'),
      room('conference_started', 300, 'R1'),
      room('conference_ended', 400, 'R2'),
      room('conference_started', 350, 'R2'),
    );
    expect(session.rooms).toEqual([
      { id: 'R1', startedAt: at(300), endedAt: null },
      { id: 'R2', startedAt: at(350), endedAt: at(400) },
      { id: 'R3', startedAt: null, endedAt: at(500) },
    ]);
  });

  it('is in the order of the beginnings, though it is over before the one that began earlier', () => {
    const { session } = tell(
      calling(),
      room('conference_started', 350, 'R2'),
      room('conference_started', 300, 'R1'),
      room('conference_ended', 400, 'R1'),
    );
    expect(session.rooms.map(({ id }) => id)).toEqual(['R1', 'R2']);
  });

  it('without a name is one room', () => {
    const { session } = tell(calling(), room('conference_started', 300), room('conference_ended', 400));
    expect(session.rooms).toEqual([{ id: null, startedAt: at(300), endedAt: at(400) }]);
  });

  it.each(['conference_started', 'conference_ended'] as const)('keeps the first word on its %s', (type) => {
    const { session } = tell(calling(), room(type, 300, 'R1'));
    expect(next(session, room(type, 300, 'R1'))).toMatchObject({ changed: false, repeated: true });
    expect(next(session, room(type, 301, 'R1'))).toMatchObject({ changed: false, repeated: false });
    expect(next(session, room(type, 301, 'R2')).changed).toBe(true);
  });

  it('is asked about after the end of the session only while a stay in it is open', () => {
    const closed = over(90);
    const open = tell(talking(), { type: 'abandoned', at: at(400) }).session;
    expect(next(closed, room('conference_ended', 500, 'R9')).changed).toBe(false);
    expect(next(open, room('conference_ended', 500)).session.rooms.at(-1)?.endedAt).toBe(at(500));
  });
});

describe('the first word on a call stands', () => {
  it.each(['ringing', 'answered'] as const)('of its being %s', (type) => {
    const { session } = tell(calling(), of('client-1', type, 245));
    const [attempt] = session.client.attempts;
    expect(attempt).toMatchObject({ callRef: 'call-client-1', answeredAt: type === 'answered' ? at(245) : null });
    expect(next(session, of('client-1', type, 246)).changed).toBe(false);
  });

  it('of its verdict and of its end', () => {
    const { session } = tell(calling(), of('client-1', 'declined', 250), ended('client-1', 'completed', 255));
    expect(session.client.attempts).toMatchObject([{ result: 'declined', resultAt: at(250), endedAt: at(255) }]);
    expect(next(session, ended('client-1', 'completed', 255))).toMatchObject({ changed: false, repeated: true });
    expect(next(session, ended('client-1', 'busy', 256))).toMatchObject({ changed: false, repeated: false });
    expect(next(session, of('client-1', 'machine_detected', 256))).toMatchObject({ changed: false, repeated: false });
  });

  it('of a number that can never be called: it has ended as it began', () => {
    const refused = of('client-1', 'dial_refused', 241);
    const { session } = tell(calling(), refused);
    expect(session.client.attempts).toMatchObject([{ result: 'refused', resultAt: at(241), endedAt: at(241) }]);
    expect(next(session, refused).changed).toBe(false);
    const declined = tell(calling(), of('client-1', 'declined', 250)).session;
    expect(next(declined, of('client-1', 'dial_refused', 251)).changed).toBe(false);
  });
});

it('a call back to a number that cannot be called any more is told once', () => {
  const { session: calledBack } = tell(
    talking(),
    of('client-1', 'left', 340),
    ended('client-1', 'completed', 340),
    of('provider-1', 'call_back_requested', 350),
    dialDue('client', 2, 351),
  );
  const refused = of('client-2', 'dial_refused', 352);
  const { session } = tell(calledBack, refused);
  expect(session.client.attempts.at(-1)).toMatchObject({ result: 'refused', endedAt: at(352) });
  expect(next(session, refused)).toMatchObject({ changed: false, repeated: true });
});

it('what is said of an attempt without naming its call counts all the same', () => {
  const accepted = { ...of('client-1', 'accepted', 250), callRef: null } as SessionEvent;
  for (const before of [[], [of('client-1', 'ringing', 242)]]) {
    expect(tell(calling(), ...before, accepted).session.status).toBe('calling_provider');
  }
});

describe('who did not accept', () => {
  it.each(['joined', 'left'] as const)('has not %s a room, whatever is said', (type) => {
    const known = tell(calling(), of('client-1', 'ringing', 242)).session;
    expect(next(known, of('client-1', type, 250)).changed).toBe(false);
  });
});

describe('a session that is over', () => {
  it('waits for no carrier, though a dial was under way', () => {
    const { session } = tell(calling(), { type: 'abandoned', at: at(245) });
    const failed = { type: 'vendor_failed', vendor: 'twilio', circuit: 'open', at: at(246) } as const;
    expect(next(calling(), failed).changed).toBe(true);
    expect(next(session, failed).changed).toBe(false);
  });

  it('learns when things happened and decides nothing by it', () => {
    const given = tell(talking(), { type: 'abandoned', at: at(400) }).session;
    const { session, effects } = tell(given, ended('client-1', 'completed', 405));
    expect(session.client.attempts).toMatchObject([{ endedAt: at(405), result: 'accepted' }]);
    expect(session.settlement).toEqual(given.settlement);
    expect(effects.filter(({ type }) => type !== 'cancel')).toEqual([]);
    expect(next(given, of('client-1', 'accepted', 405)).changed).toBe(false);
  });
});
