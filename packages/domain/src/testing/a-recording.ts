import type { CallRecording } from '../calls/call-recording.ts';

/** A recording that goes on, to which both have agreed. */
export function aRecording(differs: Partial<CallRecording> = {}): CallRecording {
  return {
    sessionId: 'booking-1',
    attemptId: 'provider-1',
    state: 'in_progress',
    startedAt: 1_767_614_400_000,
    seconds: null,
    consents: { client: { attemptId: 'client-1', at: 1 }, provider: { attemptId: 'provider-1', at: 2 } },
    notedAt: 1_767_614_401_000,
    listening: [],
    ...differs,
  };
}
