import { inProgramme } from '@sos/domain/accounts/affiliates';
import type { Boost } from '@sos/domain/affiliates/boost';
import { countedIn } from '@sos/domain/affiliates/counts';
import type { CallTrace, Marks } from '@sos/domain/affiliates/fraud';
import { type Claim, grant } from '@sos/domain/affiliates/grant';
import { reprice } from '@sos/domain/affiliates/hold';
import { withCaution } from '@sos/domain/affiliates/newcomer';
import type { Plan } from '@sos/domain/affiliates/programme';
import { feeOf, truthOf } from '@sos/domain/affiliates/truth';
import { watch } from '@sos/domain/affiliates/watch';
import { boardId, gamesOf } from '@sos/domain/challenges/games';
import type { Payment } from '@sos/domain/payments/payment';
import type { Clock, Log } from '../shared/ports.ts';
import { claimsOf } from './claims.ts';
import { isHeld } from './is-held.ts';
import type { Boosts, CommissionBook, FraudNotes, LinesOf, MarkBook, Plans, TalkOf } from './commission-ports.ts';
import type { Referrals } from './ports.ts';

export interface SettleCommissionsNeeds {
  readonly payments: { read(id: string): Promise<Payment | undefined> };
  readonly talkOf: TalkOf;
  readonly linesOf: LinesOf;
  readonly referrals: Pick<Referrals, 'find'>;
  readonly marks: MarkBook;
  readonly notes: Pick<FraudNotes, 'flaggedAmong'>;
  readonly book: CommissionBook;
  readonly plans: Plans;
  readonly boosts: Boosts;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Makes the commissions of a paid call, once, and brings them to what is left of it after refunds and disputes. Harmless to
 * repeat: what is done follows from the payment as it is.
 */
export function makeSettleCommissions(needs: SettleCommissionsNeeds): (paymentId: string) => Promise<void> {
  const { payments, book } = needs;
  return async (paymentId) => {
    const payment = await payments.read(paymentId);
    const truth = payment && truthOf(payment);
    if (!payment || !truth) return;
    if (!(await book.ofPayment(paymentId)) && truth.left > 0) await createSet(needs, payment);
    // Also of a set that is new: the payment may have been given back in part before.
    if (truth.left < truth.captured || truth.isFrozen || payment.disputes.length > 0) await repriceSet(needs, payment);
  };
}

/** A paid call, as the change of its payment tells it, which may be old by now. */
export interface Paid {
  readonly id: string;
  readonly clientId: string;
  readonly providerId: string;
  /** Nothing of it was given back or is disputed. */
  readonly isWhole: boolean;
}

/** Settles the commissions of a paid call, but of one that is whole and whose two parties nobody brought: who did is fixed before they pay. */
export function makeFollowPaid(
  needs: Pick<SettleCommissionsNeeds, 'referrals'> & { readonly settle: (paymentId: string) => Promise<void> },
): (paid: Paid) => Promise<void> {
  return async (paid) => {
    if (!paid.isWhole || (await isBrought(needs, paid))) await needs.settle(paid.id);
  };
}

async function isBrought(
  { referrals }: Pick<SettleCommissionsNeeds, 'referrals'>,
  { clientId, providerId }: Paid,
): Promise<boolean> {
  const found = await Promise.all([referrals.find(clientId), referrals.find(providerId)]);
  return found.some((referral) => referral !== undefined);
}

async function createSet(needs: SettleCommissionsNeeds, payment: Payment): Promise<void> {
  const { book, plans, clock, log } = needs;
  const { id: paymentId, sessionId, settledAt, price, clientId, providerId } = payment;
  if (sessionId === null) return;
  const at = settledAt ?? clock.now();
  // Most calls pay nobody, and cost no look at what they have left behind.
  const found = await claimsOf(needs.referrals, { clientId, providerId, at });
  if (found.length === 0) return;
  const plan = await plans.current();
  const raised = await raisedClaims(needs, plan, found);
  const { client, provider, trace } = await tracesOf(needs, { clientId, providerId, at, sessionId });
  const claims = raised.map((claim) => ({ ...claim, trace }));
  const { talkSeconds } = trace;
  const marksOf = await marksOfAll(needs, countedIn(claims));
  const call = { paymentId, at, talkSeconds, fee: feeOf(payment), currency: price.total.currency };
  await book.create(paymentId, claims, (known, countOf) => {
    const recentOf = (uid: string) => countOf(uid).recent;
    const granted = withCaution(plan, grant(plan, call, known), countOf);
    return watch(granted, { modes: plan.fraud, call: trace, client, provider, marksOf, recentOf });
  });
  log.info('commissions_made', { paymentId });
}

/** What is known of a call's people, and what of it rules of fraud look at. */
async function tracesOf(
  { talkOf, linesOf, marks }: SettleCommissionsNeeds,
  { sessionId, ...call }: Pick<CallTrace, 'clientId' | 'providerId' | 'at'> & { readonly sessionId: string },
) {
  const { clientId, providerId } = call;
  const [ofClient, ofProvider] = await Promise.all([marks.of(clientId), marks.of(providerId)]);
  const [lines, talk] = await Promise.all([linesOf(sessionId), talkOf(sessionId)]);
  const client = withLines(ofClient, lines.client);
  const provider = withLines(ofProvider, lines.provider);
  const [device = null] = client.devices;
  const trace: CallTrace = { ...call, talkSeconds: talk ?? 0, device, card: client.cards.at(-1) ?? null };
  return { client, provider, trace };
}

/** A telephone belongs to one account, and anybody may be called at it: the numbers that rang count beside those that are proved. */
function withLines(marks: Marks, lines: readonly string[]): Marks {
  return { ...marks, telephones: [...new Set([...marks.telephones, ...lines])] };
}

/** Who is raised is looked up once for each programme of the claims whose best earn more. */
async function raisedClaims({ boosts }: SettleCommissionsNeeds, plan: Plan, claims: readonly Claim[]) {
  const raised = new Map<string, readonly Boost[]>();
  for (const { callAt, ...claim } of claims) {
    const board = boardId(claim);
    if (raised.has(board) || !gamesOf(plan, claim).includes('raise')) continue;
    raised.set(board, await boosts.at(callAt, inProgramme(claim.programme, claim)));
  }
  return claims.map((claim) => {
    const boost = raised.get(boardId(claim))?.find(({ affiliateId }) => affiliateId === claim.affiliateId);
    return boost ? { ...claim, boost: { percent: boost.percent, most: boost.most } } : claim;
  });
}

async function marksOfAll({ marks }: SettleCommissionsNeeds, people: readonly string[]) {
  return new Map(await Promise.all(people.map(async (uid) => [uid, await marks.of(uid)] as const)));
}

async function repriceSet({ book, notes, payments, clock }: SettleCommissionsNeeds, { id }: Payment): Promise<void> {
  for (const ref of (await book.ofPayment(id)) ?? []) {
    const known = await book.read(ref);
    const isFlagged = known !== undefined && (await isHeld(notes, known));
    // As it is now: of two who hear of changes at once the later must not write what the earlier one knew.
    const payment = await payments.read(id);
    const truth = payment && truthOf(payment);
    if (truth) await book.change(ref, (commission) => reprice(commission, { truth, isFlagged, at: clock.now() }));
  }
}
