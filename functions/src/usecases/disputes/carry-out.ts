import { type Dispute, disputeKey, type DisputeOrder } from '@sos/domain/disputes/dispute';
import type { DisputeEvent } from '@sos/domain/disputes/events';
import { isPausing, mayHaveFreshKey, next } from '@sos/domain/disputes/next';
import { RailRefusedError } from '../payments/ports.ts';
import { type Alerts, type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { AssembleEvidence } from './assemble.ts';
import type { DisputeRails, Disputes, FoundDispute, RenderEvidence } from './ports.ts';
import type { TellDispute } from './tell-dispute.ts';

export interface CarryOutNeeds {
  readonly disputes: Pick<Disputes, 'change'>;
  readonly disputeRails: DisputeRails;
  readonly tellDispute: TellDispute;
  readonly assemble: AssembleEvidence;
  readonly render: RenderEvidence;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/** Resolves to the dispute afterwards. Throws VendorUnavailableError. */
export type CarryOut = (dispute: Dispute) => Promise<Dispute>;

/**
 * Asks the rail for what was ordered, under a key that is written. A request whose answer was lost is looked up once it
 * can no longer be under way. Harmless to repeat.
 */
export function makeCarryOut(needs: CarryOutNeeds): CarryOut {
  return async (dispute) => {
    const { clock } = needs;
    if (!dispute.order || isPausing(dispute, clock.now())) return dispute;
    const due = mayHaveFreshKey(dispute, clock.now()) ? await withFreshKey(needs, dispute) : dispute;
    if (!due.order) return due;
    const at = clock.now();
    const asked = await tell(needs, due, { type: 'asking', at });
    if (!asked.order || asked.order.askedAt === null) return asked;
    return ask(needs, { dispute: asked, order: asked.order, isFirst: asked.order.askedAt === at });
  };
}

async function withFreshKey(needs: CarryOutNeeds, dispute: Dispute): Promise<Dispute> {
  const { tryNumber } = dispute;
  const known = await lookUp(needs, dispute);
  return known.order ? tell(needs, known, { type: 'not_happened', tryNumber, at: needs.clock.now() }) : known;
}

interface Asked {
  readonly dispute: Dispute;
  readonly order: DisputeOrder;
  /** False when it was asked before, and nobody knows what came of it. */
  readonly isFirst: boolean;
}

async function ask(needs: CarryOutNeeds, asked: Asked): Promise<Dispute> {
  const toldAt = needs.clock.now();
  try {
    return await record(needs, asked.dispute, { found: await request(needs, asked), toldAt });
  } catch (error) {
    if (!(error instanceof RailRefusedError)) throw error;
    return refused(needs, asked, error);
  }
}

async function request({ disputeRails, assemble, render }: CarryOutNeeds, { dispute, order }: Asked) {
  const rail = disputeRails[dispute.rail];
  const key = disputeKey(dispute);
  if (order.deed === 'accept') return rail.accept(dispute.id, key);
  const evidence = dispute.evidence ?? (await assemble(dispute));
  return rail.submit(dispute.id, { evidence, paper: await render(dispute, evidence), key });
}

/** Whether it has happened all the same is the rail's to say; where an earlier request may be under way, that is asked later. */
async function refused(needs: CarryOutNeeds, { dispute, isFirst }: Asked, error: RailRefusedError): Promise<Dispute> {
  const known = await lookUp(needs, dispute);
  if (!known.order) return known;
  if (!isFirst) throw new VendorUnavailableError('refused, and asked before', { certain: false, cause: error });
  const { tryNumber, id, paymentId: session, dueBy } = known;
  const { code } = error;
  const failed = await tell(needs, known, { type: 'refused', code, tryNumber, at: needs.clock.now() });
  const deadline = dueBy === null ? null : new Date(dueBy).toISOString();
  await needs.alerts.raise({ kind: 'dispute_refused', key: id, detail: { deadline, session, code } });
  return failed;
}

async function lookUp(needs: CarryOutNeeds, dispute: Dispute): Promise<Dispute> {
  const toldAt = needs.clock.now();
  return record(needs, dispute, { found: await needs.disputeRails[dispute.rail].read(dispute.id), toldAt });
}

async function record(
  { tellDispute }: CarryOutNeeds,
  dispute: Dispute,
  answer: { readonly found: FoundDispute; readonly toldAt: number },
): Promise<Dispute> {
  const told = await tellDispute({ rail: dispute.rail, ...answer });
  return told && !('doubts' in told) ? told : dispute;
}

async function tell({ disputes }: CarryOutNeeds, { id }: Dispute, event: DisputeEvent): Promise<Dispute> {
  const told = await disputes.change(id, (dispute) => next(dispute, event));
  if (!told) throw new Error(`the dispute ${id} is gone`);
  return told.dispute;
}
