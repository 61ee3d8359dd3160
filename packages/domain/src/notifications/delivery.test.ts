import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begin,
  checked,
  comeBack,
  type Delivery,
  deliveryId,
  finish,
  isInTry,
  isStale,
  newDelivery,
  nextLook,
  replay,
  settled,
} from './delivery.ts';
import { noFacts } from './notice.ts';
import { smsFault } from './sms-faults.ts';

const NOW = 1_000_000;
const notice = { text: 'welcome', recipientId: 'ana', cause: 'account', facts: noFacts } as const;
const fresh = newDelivery(notice, { channel: 'email', at: NOW, now: NOW });
const unavailable = { type: 'unavailable', problem: 'no_answer' } as const;
const begun = (delivery: Delivery, now: number): Delivery => {
  const next = begin(delivery, now);
  if (!next) throw new Error('nothing to try');
  return next;
};

/** Fails each try until there is none left; gives the instants of the tries. */
function failUntilTheEnd(delivery: Delivery): { readonly tries: number[]; readonly last: Delivery } {
  const tries: number[] = [];
  let current = delivery;
  while (current.status === 'queued') {
    const now = nextLook(current);
    tries.push(now);
    current = finish(begun(current, now), current.tries + 1, { ...unavailable, at: now + 10 });
  }
  return { tries, last: current };
}

describe('a delivery', () => {
  it('has one name for a cause, a recipient, a kind and a channel', () => {
    expect(deliveryId(notice, 'email')).toBe('account-welcome-ana-email');
  });

  it('is tried when it is due, by one at a time', () => {
    expect(begin({ ...fresh, dueAt: NOW + 10_000 }, NOW)).toBeUndefined();
    // As the clock of a queue that is a little ahead of ours brings it.
    expect(begin({ ...fresh, dueAt: NOW + 4_000 }, NOW)?.tries).toBe(1);
    const first = begun(fresh, NOW);
    expect(first.tries).toBe(1);
    expect(begin(first, NOW + 1)).toBeUndefined();
    expect(begin(first, nextLook(first))?.tries).toBe(2);
  });

  it('that is sent is never tried again', () => {
    const sent = finish(begun(fresh, NOW), 1, { type: 'sent', at: NOW + 5 });
    expect(sent).toMatchObject({ status: 'sent', endedAt: NOW + 5, problem: null });
    expect(begin(sent, NOW + 9_999_999)).toBeUndefined();
    expect(replay(sent, 'irma', NOW)).toBe(sent);
  });

  it('is tried again after ever longer pauses, then given up and kept', () => {
    const { tries, last } = failUntilTheEnd(fresh);
    const pauses = tries.map((at, index) => at - (tries[index - 1] ?? at)).slice(1);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(tries).toHaveLength(8);
    expect(pauses.at(-1)).toBeGreaterThan(1_800_000);
    expect(last).toMatchObject({ status: 'dead', problem: 'no_answer' });
  });

  it('that is refused is given up at once', () => {
    const outcome = { type: 'refused', problem: '550', at: NOW } as const;
    expect(finish(begun(fresh, NOW), 1, outcome)).toMatchObject({ status: 'dead', problem: '550' });
  });

  it('that nobody wants any more ends without being sent', () => {
    const outcome = { type: 'dropped', problem: 'muted', at: NOW } as const;
    expect(finish(begun(fresh, NOW), 1, outcome)).toMatchObject({ status: 'dropped', problem: 'muted' });
  });

  it('is given up when whoever tries dies each time', () => {
    let current = fresh;
    for (let looks = 0; looks < 9; looks++) current = begun(current, nextLook(current));
    expect(current).toMatchObject({ status: 'dead', problem: 'gave_up', tries: 8 });
  });

  it('that is dead can be sent for again, and has all its tries', () => {
    const again = replay(failUntilTheEnd(fresh).last, 'irma', NOW);
    expect(again).toMatchObject({ status: 'queued', dueAt: NOW, replays: 1, replayedBy: 'irma' });
    expect(failUntilTheEnd(again).tries).toHaveLength(8);
  });
});

it('a try that was given up changes nothing by failing late, but counts when it was sent after all', () => {
  const second = begun(begun(fresh, NOW), NOW + 200_000);
  expect(finish(second, 1, { ...unavailable, at: NOW + 200_001 })).toBe(second);
  expect(finish(second, 1, { type: 'sent', at: NOW + 200_001 }).status).toBe('sent');
});

it('whatever happens, a delivery ends once, and a sent one stays sent', () => {
  const outcomes = fc.constantFrom('sent', 'unavailable', 'refused', 'dropped', 'crash', 'replay');
  fc.assert(
    fc.property(fc.array(outcomes, { maxLength: 40 }), (story) => {
      let current = fresh;
      let wasSent = false;
      for (const type of story) {
        const now = nextLook(current);
        const next = type === 'replay' ? replay(current, 'irma', now) : (begin(current, now) ?? current);
        const tried = next !== current && type !== 'crash' && type !== 'replay' && next.status === 'queued';
        current = tried ? finish(next, next.tries, { type, problem: 'x', at: now }) : next;
        wasSent ||= current.status === 'sent';
        expect(current.status === 'sent').toBe(wasSent);
        expect(current.endedAt === null).toBe(current.status === 'queued');
        expect(current.tries).toBeLessThanOrEqual(8);
      }
    }),
  );
});

it('a word that the telephone is about to ring is worth nothing once it rings', () => {
  const soon = { ...notice, text: 'soon_client', facts: { ...noFacts, ringsAt: NOW } } as const;
  expect(isStale(soon, NOW)).toBe(false);
  expect(isStale(soon, NOW + 1)).toBe(true);
  expect(isStale({ ...soon, text: 'booked_client' }, NOW + 1)).toBe(false);
});

describe('a delivery that was carried and came back', () => {
  const sent = (delivery: Delivery, now: number) => {
    const next = begun(delivery, now);
    return finish(next, next.tries, { type: 'sent', at: now });
  };

  it('is tried again when the fault may pass, and the same word again changes nothing', () => {
    const back = comeBack(sent(fresh, NOW), smsFault(30003), NOW + 9);
    expect(back).toMatchObject({ status: 'queued', problem: 'sms_30003', endedAt: null, dueAt: NOW + 120_009 });
    expect(comeBack(back, smsFault(30003), NOW + 10)).toBe(back);
    expect(sent(back, nextLook(back))).toMatchObject({ status: 'sent', tries: 2, problem: null });
  });

  it('is given up after four messages', () => {
    let current = fresh;
    for (let messages = 1; messages <= 4; messages++) {
      expect(current.status).toBe('queued');
      current = comeBack(sent(current, nextLook(current)), smsFault(30003), nextLook(current));
    }
    expect(current).toMatchObject({ status: 'dead', tries: 4, problem: 'sms_30003' });
  });

  it('is given up at once for what would come back again, and may be sent for again', () => {
    const dead = comeBack(sent(fresh, NOW), smsFault(30006), NOW + 9);
    expect(dead).toMatchObject({ status: 'dead', problem: 'sms_30006', endedAt: NOW + 9 });
    expect(comeBack(dead, smsFault(30003), NOW + 10)).toBe(dead);
    expect(replay(dead, 'irma', NOW + 11)).toMatchObject({ status: 'queued', tries: 0 });
  });

  it('is in a try while somebody has it, until their time is over', () => {
    const first = begun(fresh, NOW);
    expect([isInTry(fresh, NOW), isInTry(first, NOW), isInTry(first, nextLook(first))]).toEqual([false, true, false]);
    expect(isInTry(sent(fresh, NOW), NOW)).toBe(false);
  });
});

describe('an SMS of whose end nobody has told', () => {
  const HALF_HOUR = 30 * 60_000;
  const text = newDelivery(notice, { channel: 'sms', at: NOW, now: NOW });
  const carried = finish(begun(text, NOW), 1, { type: 'sent', at: NOW });

  it('is asked about after half an hour, as nothing else that is sent', () => {
    expect(carried.checkAt).toBe(NOW + HALF_HOUR);
    expect(finish(begun(fresh, NOW), 1, { type: 'sent', at: NOW }).checkAt).toBeNull();
  });

  it('is asked about ever more seldom, and no more after twelve hours', () => {
    const hours: number[] = [];
    let current = carried;
    for (let at = current.checkAt; at !== null; at = current.checkAt) {
      hours.push((at - NOW) / 3_600_000);
      current = checked(current, 'open', at);
    }
    expect(hours).toEqual([0.5, 1, 2, 4, 8, 16]);
    expect(current).toMatchObject({ status: 'sent', tries: 1 });
  });

  it('is not asked about once it has arrived', () => {
    expect(checked(carried, 'arrived', NOW + HALF_HOUR)).toEqual({ ...carried, checkAt: null });
  });

  it('that came back stays to be checked until what follows from it was begun', () => {
    const back = checked(carried, smsFault(30003), NOW + HALF_HOUR);
    expect(back).toMatchObject({ status: 'queued', problem: 'sms_30003', checkAt: NOW + HALF_HOUR });
    expect(checked(back, smsFault(30006), NOW + HALF_HOUR)).toBe(back);
    expect(settled(back)).toEqual({ ...back, checkAt: null });
    expect(settled(carried)).toBe(carried);
  });
});
