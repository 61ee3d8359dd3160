import { isTerminal } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { HandleEvent } from './handle-event.ts';
import { lineLimit } from './line-limit.ts';
import type { Carrier, LineBook, LineHolder, Sessions, VoiceReply } from './ports.ts';
import type { Reconcile } from './reconcile.ts';

export interface DialInNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly lines: LineBook;
  readonly carrier: Pick<Carrier, 'callRef'>;
  readonly handleEvent: HandleEvent;
  readonly reconcile: Reconcile;
}

export interface IncomingCall {
  readonly callSid: string;
  /** E.164; undefined when the caller withholds it. */
  readonly from: string | undefined;
  /** What somebody of whom we know nothing else probably speaks. */
  readonly locale: Locale;
  readonly at: Instant;
}

/** What somebody hears who dials our number: their own call when it waits for them; all others learn nothing. */
export function makeDialIn(needs: DialInNeeds) {
  const dialIn = async (call: IncomingCall): Promise<VoiceReply> => {
    const stranger = { type: 'goodbye', farewell: 'no_call_waits', locale: call.locale } as const;
    const holder = call.from === undefined ? undefined : await needs.lines.holderOf(call.from);
    if (!holder) return stranger;
    const admitted = (await admit(needs, holder, call)) ?? (await admitLate(needs, holder, call));
    return admitted ?? (await beforehand(needs, holder)) ?? stranger;
  };
  const dialledInEnded = async (call: { callSid: string; from: string | undefined; at: Instant }): Promise<void> => {
    const holder = call.from === undefined ? undefined : await needs.lines.holderOf(call.from);
    const session = holder && (await needs.sessions.read(holder.sessionId));
    const callRef = needs.carrier.callRef(call.callSid);
    const attempt = session?.[holder?.party ?? 'client'].attempts.find((each) => each.callRef === callRef);
    if (!session || !attempt) return;
    const event = { type: 'call_ended', attemptId: attempt.id, callRef, outcome: 'completed', at: call.at } as const;
    await needs.handleEvent(session.id, event);
  };
  return { dialIn, dialledInEnded };
}

async function admit(needs: DialInNeeds, holder: LineHolder, call: IncomingCall): Promise<VoiceReply | undefined> {
  const { sessionId, party } = holder;
  const callRef = needs.carrier.callRef(call.callSid);
  const transition = await needs.handleEvent(sessionId, { type: 'dialled_in', party, callRef, at: call.at });
  const session = transition?.session;
  const attempt = session?.[party].attempts.find((each) => each.callRef === callRef);
  if (!session || !attempt || attempt.result !== 'accepted' || session.status !== 'active') return undefined;
  await needs.lines.remember(sessionId, attempt.id, call.callSid);
  return {
    type: 'join',
    sessionId,
    attemptId: attempt.id,
    locale: session[party].locale,
    lineLimit: lineLimit(session.rules),
    waitsFor: 'return',
  };
}

/** Whoever rings us before we ring them keeps the line busy that we are about to ring. */
async function beforehand({ sessions }: DialInNeeds, holder: LineHolder): Promise<VoiceReply | undefined> {
  const session = await sessions.read(holder.sessionId);
  if (!session || isTerminal(session) || session.status === 'active') return undefined;
  const { status } = session[holder.party];
  if (status === 'accepted' || status === 'connected') return undefined;
  return { type: 'goodbye', farewell: 'we_ring_you', locale: session[holder.party].locale };
}

/** The news that they lost the line may come after them. */
async function admitLate(needs: DialInNeeds, holder: LineHolder, call: IncomingCall): Promise<VoiceReply | undefined> {
  const session = await needs.sessions.read(holder.sessionId);
  if (session?.status !== 'active') return undefined;
  await needs.reconcile(holder.sessionId, session);
  return admit(needs, holder, call);
}
