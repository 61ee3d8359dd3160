import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, ended, farewells, goodCall, of, tell } from '../testing/tell.ts';
import { enqueue } from './effects.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import { consentsTo, recordingDuty, type ToldRecording } from './recording.ts';
import { type CallSession, defaultCallRules, type RecordingRule } from './session.ts';
import { callTasks } from './tasks.ts';

const answer = (attemptId: string, given: boolean, seconds: number): SessionEvent => ({
  type: 'recording_answered',
  attemptId,
  callRef: `call-${attemptId}`,
  given,
  at: at(seconds),
});
const over = (seconds: number): SessionEvent => ({
  type: 'recording_ended',
  attemptId: 'provider-1',
  callRef: 'call-provider-1',
  outcome: 'completed',
  at: at(seconds),
});
interface Answers {
  readonly client?: boolean;
  readonly provider?: boolean;
}
/** Both come into the conference at 300 s, after what each has answered. */
function talkingAfter({ client, provider }: Answers, recording: RecordingRule = 'ask'): CallSession {
  const answers = [
    client === undefined ? [] : [answer('client-1', client, 250)],
    provider === undefined ? [] : [answer('provider-1', provider, 299)],
  ].flat();
  const [dialClient, acceptClient, joinClient, dialProvider, acceptProvider, ...meeting] = goodCall(0).slice(0, 7);
  const told = [dialClient, acceptClient, joinClient, dialProvider, acceptProvider, ...answers, ...meeting];
  return tell(aSession({ rules: { ...defaultCallRules, recording } }), ...told.filter((event) => event !== undefined))
    .session;
}
const both = { client: true, provider: true };
const ids = { sessionId: 'booking-1', attemptId: 'provider-1' };
const start = enqueue(callTasks.record({ ...ids, word: 'start', at: null }));
const stop = enqueue(callTasks.record({ ...ids, word: 'stop', at: null }));
const started = of('provider-1', 'recording_started', 302);
const lost = of('client-1', 'left', 340);

describe('an answer to whether a call may be recorded', () => {
  it.each([true, false])('is kept with the call on which it was given (%s)', (given) => {
    const { client, provider } = talkingAfter({ client: given });
    expect(client.attempts[0]?.recordingConsent).toEqual({ given, at: at(250) });
    expect(provider.attempts[0]?.recordingConsent).toBeNull();
  });

  it('stands, whatever comes later, and is known when it is repeated', () => {
    const session = talkingAfter({ client: false });
    expect(next(session, answer('client-1', false, 260))).toMatchObject({ changed: false, repeated: true });
    expect(next(session, answer('client-1', true, 260))).toMatchObject({ changed: false, repeated: false });
  });

  it('is nothing where nobody asks, before a call was accepted, or of another call', () => {
    expect(talkingAfter(both, 'off').client.attempts[0]?.recordingConsent).toBeNull();
    const ringing = tell(talkingAfter({}), dialDue('client', 1, 240)).session;
    expect(next(ringing, { ...answer('client-1', true, 245), callRef: 'another' } as SessionEvent).changed).toBe(false);
    const unanswered = tell(aSession({ rules: { ...defaultCallRules, recording: 'ask' } }), dialDue('client', 1, 240));
    const early = next(unanswered.session, answer('client-1', true, 245));
    expect(early.session.client.attempts[0]?.recordingConsent).toBeNull();
  });

  it('is not asked for on the call of somebody who returns', () => {
    const back = tell(talkingAfter(both), lost, ended('client-1', 'completed', 340), {
      type: 'dialled_in',
      party: 'client',
      callRef: 'call-client-2',
      at: at(350),
    }).session;
    expect(next(back, answer('client-2', true, 355)).changed).toBe(false);
  });
});

describe('a recording', () => {
  it('is due once both are in the conference and both agreed', () => {
    expect(obligations(talkingAfter(both))).toContainEqual(start);
    expect(recordingDuty(talkingAfter(both))).toMatchObject({ word: 'start', leg: { id: 'provider-1' } });
  });

  it.each<Answers>([
    {},
    { client: true },
    { provider: true },
    { client: true, provider: false },
    { client: false, provider: true },
  ])('is never due while somebody has not agreed (%o)', (answers) => {
    expect(recordingDuty(talkingAfter(answers))).toBeUndefined();
  });

  it('is not due where recording is off, whatever was pressed', () => {
    expect(recordingDuty(talkingAfter(both, 'off'))).toBeUndefined();
  });

  it('began and ended when it was first told', () => {
    const again = [of('provider-1', 'recording_started', 303), over(350)];
    const { session } = tell(talkingAfter(both), started, over(345), ...again);
    expect(session.provider.attempts[0]?.recording).toEqual({ startedAt: at(302), endedAt: at(345) });
    expect(next(session, over(350))).toMatchObject({ changed: false, repeated: true });
  });

  it('is not due before both have talked, though one has come and the other is gone', () => {
    const [dialClient, acceptClient, , dialProvider, acceptProvider, joinProvider] = goodCall(0);
    const told = [dialClient, acceptClient, answer('client-1', true, 250), dialProvider, acceptProvider];
    const agreed = [...told, answer('provider-1', true, 299)].filter((event) => event !== undefined);
    const before = tell(aSession({ rules: { ...defaultCallRules, recording: 'ask' } }), ...agreed).session;
    expect(recordingDuty(before)).toBeUndefined();
    const gone = tell(
      before,
      ...[joinProvider].filter((event) => event !== undefined),
      ended('client-1', 'completed', 301),
    );
    expect(gone.session.status).toBe('connecting');
    expect(recordingDuty(gone.session)).toBeUndefined();
  });

  it('is not asked for after the end of a call into which the provider never came', () => {
    const never = { ...talkingAfter(both), status: 'failed' } as const;
    const [attempt] = never.provider.attempts;
    const provider = { ...never.provider, attempts: attempt ? [{ ...attempt, joinedAt: null, stays: [] }] : [] };
    expect(recordingDuty(never)).toMatchObject({ word: 'settle' });
    expect(recordingDuty({ ...never, provider })).toBeUndefined();
  });

  it.each(['client-1', 'provider-1'])('waits while %s is out of the room, and begins once they are together', (id) => {
    const moved = { ...of(id, 'left', 310), moved: true } as SessionEvent;
    const apart = tell(talkingAfter(both), moved).session;
    expect(recordingDuty(apart)).toBeUndefined();
    expect(recordingDuty(tell(apart, of(id, 'joined', 315)).session)).toMatchObject({ word: 'start' });
  });

  it('is owed until it is seen, and then no more', () => {
    const { session } = tell(talkingAfter(both), started);
    expect(session.provider.attempts[0]?.recording).toEqual({ startedAt: at(302), endedAt: null });
    expect(recordingDuty(session)).toBeUndefined();
  });

  it('is stopped when the client’s line is lost, also when nobody told that it had begun', () => {
    expect(tell(talkingAfter(both), started, lost).effects).toContainEqual(stop);
    expect(tell(talkingAfter(both), lost).effects).toContainEqual(stop);
    expect(tell(talkingAfter(both), lost, started).effects).not.toContainEqual(start);
  });

  it('ends by itself when the provider’s line is lost', () => {
    expect(recordingDuty(tell(talkingAfter(both), started, of('provider-1', 'left', 340)).session)).toBeUndefined();
  });

  it('goes on no more with somebody who returns, since that call was not asked', () => {
    const back = tell(
      talkingAfter(both),
      started,
      lost,
      { type: 'dialled_in', party: 'client', callRef: 'call-client-2', at: at(350) },
      of('client-2', 'joined', 351),
    ).session;
    expect(recordingDuty(back)).toMatchObject({ word: 'stop' });
    expect(recordingDuty(tell(back, over(352)).session)).toBeUndefined();
  });

  it('is asked for a minute after the end, unless its end is told', () => {
    const ending = tell(talkingAfter(both), started, ...farewells(400)).session;
    const settle = enqueue(callTasks.record({ ...ids, word: 'settle', at: (ending.endedAt ?? 0) + 60_000 }));
    expect(obligations(ending)).toContainEqual(settle);
    expect(recordingDuty(tell(ending, over(400)).session)).toBeUndefined();
    expect(ending).toMatchObject({ status: 'completed', settlement: { billableSeconds: 100 } });
  });

  it('changes nothing about the end of a call and its price, and comes out the same in any order', () => {
    const known = tell(talkingAfter(both), ...farewells(400)).session;
    const words = [started, over(400), ...farewells(400)];
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (told) => {
        const { session } = tell(talkingAfter(both), ...told);
        const { status, billableSeconds } = known.settlement;
        expect(session).toMatchObject({ status: known.status, settlement: { status, billableSeconds } });
        expect(session.provider.attempts[0]?.recording).toEqual({ startedAt: at(302), endedAt: at(400) });
      }),
    );
  });
});

describe('the consents to a recording', () => {
  const told = (from: number | null, seconds: number | null, callRef = 'call-provider-1'): ToldRecording => ({
    attemptId: 'provider-1',
    callRef,
    startedAt: from === null ? null : at(from),
    seconds,
  });
  const given = {
    client: { attemptId: 'client-1', at: at(250) },
    provider: { attemptId: 'provider-1', at: at(299) },
  };
  /** The client's line is lost at 340 s; they dial in, on a call that nobody asked, at 355 s. */
  const comingBack = () => {
    const dialledIn = { type: 'dialled_in', party: 'client', callRef: 'call-client-2', at: at(355) } as const;
    return tell(talkingAfter(both), lost, dialledIn).session;
  };
  /** They are in the conference again from 360 s. */
  const returned = () => tell(comingBack(), of('client-2', 'joined', 360)).session;

  it('are those of both, each with its instant', () => {
    expect(consentsTo(talkingAfter(both), told(302, null))).toEqual(given);
    expect(consentsTo(talkingAfter(both), told(null, null))).toEqual(given);
  });

  it.each<Answers>([{}, { client: true }, { provider: true }, { client: false, provider: true }])(
    'are none while somebody has not agreed (%o)',
    (answers) => expect(consentsTo(talkingAfter(answers), told(302, 30))).toBeUndefined(),
  );

  it('are none of another call, or of a call that is not known', () => {
    expect(consentsTo(talkingAfter(both), told(302, 30, 'another'))).toBeUndefined();
    expect(consentsTo(talkingAfter(both), told(null, null, 'another'))).toBeUndefined();
    expect(consentsTo(talkingAfter(both), { ...told(302, 30), attemptId: 'provider-7' })).toBeUndefined();
  });

  it('cover what ended before somebody came on a new call, and nothing that also heard them', () => {
    expect(consentsTo(returned(), told(302, 40))).toEqual(given);
    expect(consentsTo(returned(), told(302, 57))).toEqual(given);
    expect(consentsTo(comingBack(), told(302, 40))).toEqual(given);
    expect(consentsTo(returned(), told(345, 1))).toEqual(given);
    expect(consentsTo(returned(), told(302, 58))).toBeUndefined();
    expect(consentsTo(returned(), told(365, 5))).toBeUndefined();
  });

  it('are none of what was recorded before the other came', () => {
    expect(consentsTo(talkingAfter(both), told(240, 1))).toBeUndefined();
  });

  it('are those of each also when it is the client’s call that was recorded', () => {
    const ofClient = { ...told(302, 30, 'call-client-1'), attemptId: 'client-1' };
    expect(consentsTo(talkingAfter(both), ofClient)).toEqual(given);
  });

  it('cover a recording that began the moment the client had left', () => {
    expect(consentsTo(tell(talkingAfter(both), lost).session, told(342, 1))).toEqual(given);
  });
});
