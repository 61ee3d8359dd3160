import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, goodCall, of, tell } from '../testing/tell.ts';
import { timeUpAt } from './billing.ts';
import { enqueue } from './effects.ts';
import { obligations } from './obligations.ts';
import { callTasks } from './tasks.ts';

const limit = (word: 'warning' | 'farewell', seconds: number) =>
  enqueue(callTasks.talkLimit({ sessionId: 'booking-1', word, at: at(seconds) }));
/** Both talk from 300 s; the client waited since 251 s. */
const talking = () => tell(aSession(), ...goodCall(0).slice(0, 7)).session;
const lost = () => tell(talking(), of('client-1', 'left', 400)).session;
const back = () =>
  tell(
    lost(),
    { type: 'dialled_in', party: 'client', callRef: 'call-client-2', at: at(430) },
    of('client-2', 'joined', 430),
  ).session;

describe('the included time', () => {
  it('is counted from when both are in, and both are warned a minute before its end', () => {
    expect(timeUpAt(talking())).toBe(at(1500));
    expect(obligations(talking())).toEqual(expect.arrayContaining([limit('warning', 1440), limit('farewell', 1500)]));
  });

  it('stands still while somebody is away', () => {
    expect(timeUpAt(lost())).toBeNull();
    expect(timeUpAt(back())).toBe(at(1530));
  });

  it('is never more than the price includes', () => {
    expect(timeUpAt({ ...talking(), includedMinutes: 5 })).toBe(at(600));
  });

  it('ends the session with both told and the whole time charged, not a second more', () => {
    const { session, effects } = tell(talking(), { type: 'time_up', at: at(1503) });
    expect(session).toMatchObject({
      status: 'completed',
      endedAt: at(1503),
      settlement: { status: 'capture_due', billableSeconds: 1200 },
    });
    for (const attemptId of ['client-1', 'provider-1']) {
      expect(effects).toContainEqual({ type: 'hang_up', attemptId, farewell: 'time_up' });
    }
  });
});
