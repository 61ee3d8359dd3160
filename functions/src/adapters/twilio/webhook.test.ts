import { sign } from '@sos/twilio-simulator/webhooks/signature';
import { describe, expect, it } from 'vitest';
import {
  callRef,
  isAsideOfCall,
  isAsideOfConference,
  isGenuine,
  readCallStatus,
  readConference,
  readGather,
  readIncoming,
  readLeg,
  readMachine,
} from './webhook.ts';
import type { TwilioRequest } from './webhook.ts';

const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token', base: 'https://pay.example.org/demo' };
const search = '?session=s-1&attempt=client-1&party=client&locale=fr&part=answer';
const params = { AccountSid: account.accountSid, CallSid: `CA${'2'.repeat(32)}`, To: '+33612345678', Digits: '' };
const leg = { sessionId: 's-1', attemptId: 'client-1', party: 'client', locale: 'fr' } as const;
const NOW = Date.UTC(2026, 0, 5, 12);
const STAMP = { Timestamp: 'Mon, 05 Jan 2026 11:59:30 +0000' };
const STAMPED_AT = NOW - 30_000;

function signed(differs: { url?: string; token?: string; form?: Record<string, string> } = {}): TwilioRequest {
  const { url = `${account.base}/twilioCallWebhook${search}`, token = account.authToken, form = params } = differs;
  return { name: 'twilioCallWebhook', search, signature: sign(token, url, Object.entries(form)), params: form };
}

describe('a webhook', () => {
  it('of our account, signed for this very address, is genuine', () => {
    expect(isGenuine(signed(), account)).toBe(true);
  });

  it.each<[string, TwilioRequest]>([
    ['without a signature', { ...signed(), signature: undefined }],
    ['with somebody else’s signature', signed({ token: 'another-token' })],
    ['with a signature that is none', { ...signed(), signature: 'AAAA' }],
    ['replayed to another function', { ...signed(), name: 'twilioGatherResponse' }],
    ['replayed to another session', { ...signed(), search: search.replace('s-1', 's-2') }],
    ['signed for another host', signed({ url: `https://evil.example.org/twilioCallWebhook${search}` })],
    ['of another account, though signed with our token', signed({ form: { ...params, AccountSid: 'ACother' } })],
    ['of no account', signed({ form: { CallSid: params.CallSid } })],
    ['with a parameter changed on the way', { ...signed(), params: { ...params, Digits: '1' } }],
    ['with a parameter added on the way', { ...signed(), params: { ...params, AnsweredBy: 'human' } }],
  ])('%s is not', (_how, request) => {
    expect(isGenuine(request, account)).toBe(false);
  });
});

describe('the leg in an address', () => {
  it('is read from what we wrote into it', () => {
    expect(readLeg(new URLSearchParams(search))).toEqual(leg);
  });

  it('speaks English when its language is none of ours', () => {
    expect(readLeg(new URLSearchParams(search.replace('=fr', '=xx')))).toMatchObject({ locale: 'en' });
  });

  it.each(['session', 'attempt', 'party'])('is none without its %s', (name) => {
    const query = new URLSearchParams(search);
    query.delete(name);
    expect(readLeg(query)).toBeUndefined();
  });

  it.each(['__x__', '..', '../users/x', 'x'.repeat(2000)])('is none when an id is %j', (id) => {
    for (const name of ['session', 'attempt']) {
      const query = new URLSearchParams(search);
      query.set(name, id);
      expect(readLeg(query)).toBeUndefined();
    }
  });

  it('is none for a third party', () => {
    expect(readLeg(new URLSearchParams(search.replace('party=client', 'party=stranger')))).toBeUndefined();
  });
});

describe('the status of a call', () => {
  it.each([
    ['completed', 'completed'],
    ['busy', 'busy'],
    ['no-answer', 'no_answer'],
    ['failed', 'failed'],
    ['canceled', 'canceled'],
  ])('%s ends it at Twilio’s own time', (status, outcome) => {
    expect(readCallStatus(leg, { ...params, ...STAMP, CallStatus: status })).toEqual({
      type: 'call_ended',
      attemptId: 'client-1',
      callRef: callRef(params.CallSid),
      outcome,
      at: STAMPED_AT,
    });
  });

  it.each(['queued', 'initiated', 'ringing', 'in-progress', ''])('%j ends nothing', (status) => {
    expect(readCallStatus(leg, { ...params, ...STAMP, CallStatus: status })).toBeUndefined();
  });

  it('without a time says nothing that could be billed', () => {
    expect(readCallStatus(leg, { ...params, CallStatus: 'completed' })).toBeUndefined();
  });
});

describe('the verdict about who answered', () => {
  it.each(['machine_start', 'machine_end_beep', 'machine_end_silence', 'machine_end_other', 'fax'])(
    '%s is a machine',
    (answeredBy) => {
      expect(readMachine(leg, { ...params, AnsweredBy: answeredBy }, NOW)).toMatchObject({
        type: 'machine_detected',
        attemptId: 'client-1',
      });
    },
  );

  it.each(['human', 'unknown', ''])('%j is nothing to act on: only a digit accepts', (answeredBy) => {
    expect(readMachine(leg, { ...params, AnsweredBy: answeredBy }, NOW)).toBeUndefined();
  });
});

describe('an event of the conference', () => {
  const event = (name: string, more: Record<string, string> = {}) =>
    readConference({ ...STAMP, CallSid: params.CallSid, StatusCallbackEvent: name, ...more });
  const label = { ParticipantLabel: 'provider-1' };

  it('tells who came and went, and when it began and ended', () => {
    const of = { attemptId: 'provider-1', callRef: callRef(params.CallSid), at: STAMPED_AT };
    expect(event('participant-join', label)).toEqual({ type: 'joined', ...of });
    expect(event('participant-leave', label)).toEqual({ type: 'left', moved: false, ...of });
    expect(event('conference-start', label)).toEqual({ type: 'conference_started', at: STAMPED_AT });
    expect(event('conference-end', label)).toEqual({ type: 'conference_ended', at: STAMPED_AT });
  });

  it('tells which conference it was, by a digest', () => {
    const room = callRef('CF1');
    const inRoom = { ...label, ConferenceSid: 'CF1' };
    for (const name of ['participant-join', 'participant-leave', 'conference-start', 'conference-end']) {
      expect(event(name, inRoom)).toMatchObject({ room });
    }
  });

  it.each([
    ['participant_hung_up', false],
    ['moderator_ended_conference', false],
    ['participant_updated_via_api', true],
  ])('tells a hang-up from what we did ourselves: %s', (reason, moved) => {
    expect(event('participant-leave', { ...label, ReasonParticipantLeft: reason })).toMatchObject({ moved });
  });

  it.each(['participant-mute', 'participant-hold', 'announcement-end'])('%s is no concern of ours', (name) => {
    expect(event(name, label)).toBeUndefined();
  });

  it('of a participant without a label says nothing about anybody', () => {
    expect(event('participant-join')).toBeUndefined();
  });

  it('without a time says nothing that could be billed', () => {
    expect(readConference({ StatusCallbackEvent: 'conference-end' })).toBeUndefined();
  });
});

describe('pressed digits', () => {
  it('come with the call, the round and the language', () => {
    expect(
      readGather(leg, { params: { ...params, Digits: '1' }, query: new URLSearchParams('round=2'), now: NOW }),
    ).toEqual({
      sessionId: 's-1',
      attemptId: 'client-1',
      locale: 'fr',
      question: 'client',
      callRef: callRef(params.CallSid),
      digits: '1',
      round: 2,
      at: NOW,
    });
  });

  it('are empty when nothing was pressed', () => {
    expect(readGather(leg, { params: { CallSid: 'CA1' }, query: new URLSearchParams(), now: NOW }).digits).toBe('');
  });
});

describe('somebody who dials our number', () => {
  it('is known by their number, unless they withhold it', () => {
    const of = (From: string) => readIncoming({ ...params, From, CallStatus: 'ringing' }, NOW);
    expect(of('+33612345678')).toEqual({ callSid: params.CallSid, from: '+33612345678', ended: false, at: NOW });
    for (const nobody of ['+266696687', '', 'anonymous', 'sip:a@b', '+12']) expect(of(nobody).from).toBeUndefined();
  });

  it('has hung up at Twilio’s own time', () => {
    const ended = readIncoming({ ...params, ...STAMP, From: '+33612345678', CallStatus: 'completed' }, NOW);
    expect(ended).toMatchObject({ ended: true, at: STAMPED_AT });
  });
});

it('keeps a call’s id out of the public session: its digest is another text, always the same', () => {
  expect(callRef(params.CallSid)).toMatch(/^[0-9a-f]{32}$/);
  expect(callRef(params.CallSid)).not.toContain(params.CallSid.slice(2));
  expect(callRef(params.CallSid)).toBe(callRef(params.CallSid));
});

describe('a report that asks nothing of us', () => {
  it('is the status of a call that goes on, and no other', () => {
    expect(isAsideOfCall({ CallStatus: 'ringing' })).toBe(true);
    expect(isAsideOfCall({ CallStatus: 'completed' })).toBe(false);
    expect(isAsideOfCall({ CallStatus: 'evaporated' })).toBe(false);
    expect(isAsideOfCall({})).toBe(false);
  });

  it('is a conference event that we do not follow, and none of those that we do', () => {
    expect(isAsideOfConference({ StatusCallbackEvent: 'participant-mute' })).toBe(true);
    expect(isAsideOfConference({ StatusCallbackEvent: 'participant-join' })).toBe(false);
    expect(isAsideOfConference({ StatusCallbackEvent: 'nonsense' })).toBe(false);
    expect(isAsideOfConference({})).toBe(false);
  });
});
