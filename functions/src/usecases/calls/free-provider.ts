import type { AuditRecord } from '@sos/contracts/audit';
import { obligations } from '@sos/domain/calls/obligations';
import { hasOpenLine } from '@sos/domain/calls/presence';
import { providerAnswer } from '@sos/domain/calls/provider-answer';
import { type CallSession, isTerminal, partyNames } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import { lineLimit } from './line-limit.ts';
import type { LineBook, ProviderDesk, Sessions } from './ports.ts';
import type { Reconcile } from './reconcile.ts';
import type { RunEffects } from './run-effects.ts';

export interface FreeProviderNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly lines: Pick<LineBook, 'giveBack'>;
  readonly desk: ProviderDesk;
  readonly reconcile: Reconcile;
  readonly runEffects: RunEffects;
  readonly clock: Clock;
}

export type FreeProvider = (
  task: { sessionId: string; providerId: string },
  /** What an admin did, where one did it; written with what frees the provider. */
  audit?: AuditRecord,
) => Promise<void>;

/**
 * Gives back what an ended session kept: both telephones, and the provider last, who is looked for as long as they are busy.
 * Nobody is free while on a line of ours: then the call is hung up again. Throws VendorUnavailableError, so that the task comes again.
 */
export function makeFreeProvider(needs: FreeProviderNeeds): FreeProvider {
  return async ({ sessionId, providerId }, audit) => {
    const session = await needs.sessions.read(sessionId);
    if (session && !isTerminal(session)) return;
    if (session && mayBeOnLine(session, needs.clock.now())) await closeLines(needs, session);
    await needs.lines.giveBack(sessionId);
    const answer = session ? providerAnswer(session) : 'none';
    await needs.desk.free(providerId, { sessionId, answer, at: needs.clock.now() }, audit);
  };
}

/** The carrier ends every call by itself in the end, also while it is out of our reach. */
function mayBeOnLine(session: CallSession, now: Instant): boolean {
  const dials = partyNames.flatMap((name) => session[name].attempts.map(({ dialledAt }) => dialledAt));
  const longest = session.rules.ringTimeout + lineLimit(session.rules);
  return hasOpenLine(session) && now < Math.max(...dials) + longest * 1000;
}

async function closeLines(needs: FreeProviderNeeds, session: CallSession): Promise<void> {
  const truth = await needs.reconcile(session.id, session);
  if (!truth?.alive) return;
  const hangUps = obligations(truth.session).filter(({ type }) => type === 'hang_up');
  await needs.runEffects(truth.session, hangUps, true);
  throw new VendorUnavailableError('somebody is still on the line', { certain: true });
}
