import type { SimReply } from '@sos/simulator-kit/http-server';

/** What becomes of messages to a token. */
export type Verdict = 'taken' | 'unregistered' | 'mismatch' | 'quota' | 'unavailable';

const refusals: Readonly<Record<Exclude<Verdict, 'taken'>, readonly [number, string, string, string]>> = {
  unregistered: [404, 'NOT_FOUND', 'UNREGISTERED', 'Requested entity was not found.'],
  mismatch: [403, 'PERMISSION_DENIED', 'SENDER_ID_MISMATCH', 'SenderId mismatch'],
  quota: [429, 'RESOURCE_EXHAUSTED', 'QUOTA_EXCEEDED', 'Quota exceeded for quota metric.'],
  unavailable: [503, 'UNAVAILABLE', 'UNAVAILABLE', 'The service is currently unavailable.'],
};

export function refuse(verdict: Exclude<Verdict, 'taken'>): SimReply {
  const [code, status, errorCode, message] = refusals[verdict];
  const reply = problem({ code, status, message, errorCode });
  return verdict === 'quota' ? { ...reply, headers: { 'retry-after': '60' } } : reply;
}

export function invalid(message: string): SimReply {
  return problem({ code: 400, status: 'INVALID_ARGUMENT', message, errorCode: 'INVALID_ARGUMENT' });
}

/** Google's own doors refuse without a word of FCM. */
export function unauthenticated(): SimReply {
  const message = 'Request had invalid authentication credentials. Expected OAuth 2 access token.';
  return { status: 401, body: { error: { code: 401, message, status: 'UNAUTHENTICATED' } } };
}

interface Problem {
  readonly code: number;
  readonly status: string;
  readonly message: string;
  readonly errorCode: string;
}

function problem({ code, status, message, errorCode }: Problem): SimReply {
  const details = [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode }];
  return { status: code, body: { error: { code, message, status, details } } };
}
