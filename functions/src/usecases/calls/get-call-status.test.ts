import type { CallSession } from '@sos/domain/calls/session';
import { aSession } from '@sos/domain/testing/a-session';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeGetCallStatus } from './get-call-status.ts';

/** Stands for a document reference: the encoder of callables cannot write what has no end. */
const endless: Record<string, unknown> = {};
endless['self'] = endless;

it('what a newer release stored in a session is not answered', async () => {
  const { client, ...session } = aSession();
  const stored: CallSession = Object.assign({ ...session, client: { ...client, callSid: 'CA1' } }, { newer: endless });
  const sessions = { read: async () => stored };
  const status = checkAnswers('getCallStatus', makeGetCallStatus({ sessions, clock: { now: () => 1 } }));
  const actor = { uid: session.clientId, role: 'client', isAdmin: false };
  expect(await status(actor, { sessionId: session.id })).toEqual({ session: aSession(), serverNow: 1 });
});
