import { CallableError } from '@sos/browser/callable-client';
import { describe, expect, it } from 'vitest';
import { aParty, aSession, anAttempt } from '../../testing/a-session.ts';
import { nextSessionState, stateFrom } from './session-state.ts';

const booked = aSession();
const ringing = aSession({
  status: 'calling_client',
  client: aParty({ status: 'ringing', attempts: [anAttempt({ dialledAt: 240_000 })] }),
});
const known = { status: 'ready', session: ringing, offset: 5, freshness: 'live' } as const;

describe('what is known of a session', () => {
  it('is what this device remembers until somebody answers', () => {
    expect(stateFrom({ session: booked, offset: 7 })).toEqual({
      status: 'ready',
      session: booked,
      offset: 7,
      freshness: 'recalled',
    });
    expect(stateFrom(null)).toEqual({ status: 'loading' });
  });

  it('never goes back to older news, whoever brings them', () => {
    const asked = nextSessionState(known, { type: 'asked', session: booked, offset: 6, deaf: false });
    expect(asked).toMatchObject({ session: ringing, offset: 6, freshness: 'live' });
    expect(nextSessionState(known, { type: 'seen', session: booked, deviceNow: 0 })).toMatchObject({
      session: ringing,
    });
  });

  it('says when only asking brings news, until the listener speaks', () => {
    const slow = nextSessionState(known, { type: 'asked', session: ringing, offset: 5, deaf: true });
    expect(slow).toMatchObject({ freshness: 'asked' });
    expect(nextSessionState(slow, { type: 'seen', session: ringing, deviceNow: 0 })).toMatchObject({
      freshness: 'live',
    });
  });

  it('stays on the page when nobody answers any more', () => {
    const failed = { type: 'failed', error: new CallableError('offline', 'no answer') } as const;
    expect(nextSessionState(known, failed)).toEqual({ ...known, freshness: 'stale' });
    expect(nextSessionState({ status: 'loading' }, failed)).toMatchObject({ status: 'failed' });
  });

  it('leaves the page when it turns out to be somebody else’s', () => {
    const refused = { type: 'failed', error: new CallableError('not_found', 'no') } as const;
    expect(nextSessionState(known, refused)).toMatchObject({ status: 'failed' });
  });
});

describe('what this device remembers', () => {
  const known = { session: booked, offset: 7 };

  it('is shown until more is told', () => {
    expect(nextSessionState(stateFrom(null), { type: 'recalled', known })).toEqual(stateFrom(known));
    expect(nextSessionState(stateFrom(null), { type: 'recalled', known: null })).toEqual(stateFrom(null));
  });

  it('takes the place of nothing that was told, nor of a session that is somebody else’s', () => {
    const told = nextSessionState(stateFrom(null), { type: 'asked', session: booked, offset: 9, deaf: false });
    expect(nextSessionState(told, { type: 'recalled', known })).toBe(told);
    const failed = { status: 'failed', error: new CallableError('signed_out', '') } as const;
    expect(nextSessionState(failed, { type: 'recalled', known })).toBe(failed);
  });
});
