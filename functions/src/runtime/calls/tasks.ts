import { idSchema } from '@sos/contracts/shared';
import type { PartyName } from '@sos/domain/calls/session';
import { z } from 'zod';
import { callDesk, callPorts } from './wiring.ts';

const session = z.object({ sessionId: idSchema });
const dial = session.extend({ providerId: idSchema, number: z.int().positive() });
const settlement = session.extend({ action: z.enum(['capture', 'release']) });
const watch = session.extend({ attemptId: z.string().optional() });
const provider = session.extend({ providerId: idSchema });

export const executeCallTask = dialTask('client');
export const dialProviderTask = dialTask('provider');

function dialTask(party: PartyName) {
  return async (data: unknown): Promise<void> => callDesk().dialDue({ party, ...dial.parse(data) });
}

/** With an attempt: see what became of it. Without: decide the session with what is known. */
export async function attemptTimeoutTask(data: unknown): Promise<void> {
  const { sessionId, attemptId } = watch.parse(data);
  if (attemptId === undefined) await callDesk().awaitFacts({ sessionId });
  else await callDesk().watchAttempt({ sessionId, attemptId });
}

export async function settleCallTask(data: unknown): Promise<void> {
  await callDesk().settleSession(settlement.parse(data));
}

export async function setProviderAvailableTask(data: unknown): Promise<void> {
  const { sessionId, providerId } = provider.parse(data);
  await callPorts.desk.free(providerId, sessionId);
}

export async function busySafetyTimeoutTask(data: unknown): Promise<void> {
  await callDesk().watchProvider(provider.parse(data));
}
