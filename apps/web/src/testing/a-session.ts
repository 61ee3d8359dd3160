import type { SessionDocument } from '@sos/contracts/calls';
import { defaultCallRules } from '@sos/domain/calls/session';
import { aSession as bookedSession } from '@sos/domain/testing/a-session';

type Attempt = SessionDocument['client']['attempts'][number];
type Party = SessionDocument['client'];

export function anAttempt(part: Partial<Attempt> = {}): Attempt {
  return {
    id: 'client-1',
    number: 1,
    dialledAt: 1000,
    callRef: null,
    result: null,
    resultAt: null,
    answeredAt: null,
    joinedAt: null,
    leftAt: null,
    stays: [],
    callBackAt: null,
    recordingConsent: null,
    recording: null,
    endedAt: null,
    isCounted: false,
    ...part,
  };
}

export function aParty(part: Partial<Party> = {}): Party {
  return { status: 'pending', attempts: [], locale: 'en', ...part };
}

/** A booked call, four minutes before it rings; `at` is now. */
export function aSession(part: Partial<SessionDocument> = {}, at = 0): SessionDocument {
  const booked = {
    id: 'b6f9c0de-5a1e-4c1b-9a57-0c8f2d1e7a44',
    clientId: 'client',
    providerId: 'camille',
    providerName: 'Camille Moreau',
    clientLocale: 'en',
    rules: { ...defaultCallRules, maxTalk: 1800 },
    now: at,
  } as const;
  return { ...bookedSession(booked), ...part };
}

function talking(at: number): Partial<SessionDocument> {
  const attempts = [anAttempt({ result: 'accepted', joinedAt: at - 95_000 })];
  return {
    status: 'active',
    client: aParty({ status: 'connected', attempts }),
    provider: aParty({ status: 'connected', attempts }),
  };
}

const moments: Readonly<Record<string, (at: number) => Partial<SessionDocument>>> = {
  scheduled: () => ({}),
  ringing: () => ({ status: 'calling_client', client: aParty({ status: 'ringing' }) }),
  waiting: () => ({
    status: 'calling_provider',
    client: aParty({ status: 'connected' }),
    provider: aParty({ status: 'ringing' }),
  }),
  talking,
  charged: (at) => ({
    ...talking(at),
    status: 'completed',
    settlement: { status: 'captured', decidedAt: at, settledAt: at, billableSeconds: 812 },
    isPaid: true,
  }),
  released: (at) => ({
    status: 'failed',
    endReason: 'provider_no_answer',
    settlement: { status: 'released', decidedAt: at, settledAt: at, billableSeconds: 0 },
  }),
};

export const momentNames: readonly string[] = Object.keys(moments);

/** The session of one named moment of a call, or null when there is no such moment. */
export function sessionAt(moment: string, at: number): SessionDocument | null {
  const part = moments[moment];
  return part ? aSession({ id: moment, ...part(at) }, at) : null;
}
