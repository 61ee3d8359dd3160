import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, ended, goodCall, of, tell } from '../testing/tell.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';

const failed = (vendor: 'stripe' | 'twilio', circuit: 'closed' | 'open' = 'closed'): SessionEvent => {
  return { type: 'vendor_failed', vendor, circuit, at: at(300) };
};
const answered: SessionEvent = { type: 'vendor_answered', vendor: 'twilio', at: at(320) };
const dialled = tell(aSession(), dialDue('client', 1, 240)).session;

describe('a session that waits for a vendor', () => {
  it('says for whom, once, and again when the circuit opens', () => {
    const first = next(dialled, failed('twilio'));
    expect(first).toMatchObject({
      changed: true,
      effects: [],
      session: { waiting: { vendor: 'twilio', circuit: 'closed' } },
    });
    expect(next(first.session, failed('twilio')).changed).toBe(false);
    expect(next(first.session, failed('twilio', 'open')).session.waiting).toEqual({
      vendor: 'twilio',
      circuit: 'open',
    });
  });

  it('waits for another no less once this one has answered', () => {
    const { session } = next(dialled, failed('twilio'));
    expect(next(session, { ...answered, vendor: 'stripe' } as SessionEvent).changed).toBe(false);
  });

  it('learns which dial was counted also when it knows already for whom it waits', () => {
    const again = tell(dialled, ended('client-1', 'busy', 250), dialDue('client', 2, 260), failed('twilio')).session;
    const counted = next(again, { ...failed('twilio'), counted: 'client-2' } as SessionEvent);
    expect(counted.session.client.attempts).toMatchObject([{ isCounted: false }, { isCounted: true }]);
  });

  it('waits no more for a call that the carrier has refused', () => {
    const refused = { ...of('client-1', 'dial_refused', 301), callRef: null } as SessionEvent;
    const lost = { ...ended('client-1', 'failed', 301), callRef: null } as SessionEvent;
    for (const over of [refused, lost]) {
      const { session } = tell(dialled, failed('twilio'), over);
      expect(session.waiting).toBeNull();
      expect(next(session, failed('twilio')).changed).toBe(false);
    }
  });

  it('knows of each attempt whether its dial was counted, whatever is told of the vendor afterwards', () => {
    const counted = next(dialled, { ...failed('twilio'), counted: 'client-1' } as SessionEvent).session;
    const after = tell(counted, answered, failed('twilio', 'open')).session;
    expect(after).toMatchObject({ waiting: { circuit: 'open' }, client: { attempts: [{ isCounted: true }] } });
    expect(next(after, { ...failed('twilio', 'open'), counted: 'client-1' } as SessionEvent).changed).toBe(false);
    const uncounted = tell(aSession(), dialDue('client', 1, 240), failed('twilio')).session;
    expect(uncounted.client.attempts).toMatchObject([{ isCounted: false }]);
  });

  it('waits no more once the vendor has answered, or the call is over', () => {
    const { session } = next(dialled, failed('twilio'));
    expect(next(session, answered).session.waiting).toBeNull();
    expect(next(session, { type: 'abandoned', at: at(400) }).session.waiting).toBeNull();
    expect(next(dialled, answered).changed).toBe(false);
  });

  it('waits no more once the carrier tells of the call, whose dial got no answer, in either order', () => {
    const rings = of('client-1', 'ringing', 301);
    expect(tell(dialled, failed('twilio'), rings).session.waiting).toBeNull();
    expect(tell(dialled, rings, failed('twilio')).session.waiting).toBeNull();
  });

  it('waits for the carrier until it has ended, and for the money after that', () => {
    const { session: talked } = tell(aSession(), ...goodCall(90));
    expect(next(dialled, failed('stripe')).changed).toBe(false);
    expect(next(talked, failed('twilio')).changed).toBe(false);
    const due = next(talked, failed('stripe')).session;
    expect(due.waiting?.vendor).toBe('stripe');
    const settled = next(due, { type: 'settled', outcome: 'captured', at: at(500) }).session;
    expect(settled.waiting).toBeNull();
    expect(next(settled, failed('stripe')).changed).toBe(false);
  });
});
