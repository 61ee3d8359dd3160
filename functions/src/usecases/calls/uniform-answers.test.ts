import { type CallableName, callables } from '@sos/contracts/callables';
import type { DomainError } from '@sos/domain/shared/domain-error';
import { expect, it } from 'vitest';
import { makeGetCallStatus } from './get-call-status.ts';
import type { Actor } from '../shared/ports.ts';
import { aCallCenter, booking, type CallCenter, client, SESSION } from '../testing/call-center.ts';

const stranger: Actor = { uid: 'stranger', role: 'client', isAdmin: false };
const provider: Actor = { uid: 'another-provider', role: 'lawyer', isAdmin: false };

/** Asks for the thing of that id as somebody. */
type Ask = (center: CallCenter, actor: Actor, id: string) => Promise<unknown>;

const asks: Readonly<Partial<Record<CallableName, Ask>>> = {
  createAndScheduleCall: (center, actor, bookingId) => center.schedule(actor, { ...booking, bookingId }),
  cancelScheduledCall: (center, actor, sessionId) => center.cancelCall(actor, { sessionId }),
  getCallStatus: ({ memory }, actor, sessionId) =>
    makeGetCallStatus({ sessions: memory.ports.sessions, clock: memory.clock })(actor, { sessionId }),
};
/** Asking for an id that nobody has makes the thing. */
const makes: readonly CallableName[] = ['createPaymentIntent', 'createPaypalOrder'];
/** Another area's, which holds them to the same; a list shows of a foreign call what it shows of none. */
const elsewhere: readonly CallableName[] = [
  'submitReview',
  'listGivenReviews',
  'getInvoices',
  'mailReceipt',
  'getCallMatter',
  'tellCallMatter',
  'addCallDocument',
  'removeCallDocument',
  'getCallDocument',
  'authorizePaypalOrder',
];

async function told(ask: Ask, actor: Actor, id: string): Promise<unknown> {
  const center = aCallCenter();
  await center.schedule(client, booking);
  const error = await ask(center, actor, id).catch((refusal: DomainError) => refusal);
  const { kind, reason } = error as DomainError;
  return { kind, reason };
}

it.each(Object.entries(asks))('%s tells a stranger the same of somebody’s thing and of none', async (_, ask) => {
  for (const actor of [stranger, provider]) {
    const nothing = await told(ask, actor, 'no-such-id');
    expect(nothing).toEqual({ kind: 'not_found', reason: 'not_found' });
    expect(await told(ask, actor, SESSION)).toEqual(nothing);
  }
});

it('every callable that takes the id of a private thing is in the table', () => {
  // To an admin no call is a stranger's.
  const names = (Object.keys(callables) as CallableName[]).filter((name) => {
    if (callables[name].access === 'admin') return false;
    const fields = Object.keys(callables[name].input.shape);
    return fields.includes('sessionId') || fields.includes('bookingId');
  });
  expect(names.toSorted()).toEqual([...Object.keys(asks), ...makes, ...elsewhere].toSorted());
});
