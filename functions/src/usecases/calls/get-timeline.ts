import type { StoryLine } from '@sos/contracts/admin-calls';
import { sessionViewSchema } from '@sos/contracts/calls';
import { onlyKnown } from '@sos/contracts/closed';
import { paths } from '@sos/contracts/paths';
import { absencesOf, noShowEvidence, type Ring, type TimelineEntry } from '@sos/domain/calls/timeline';
import { type Money, subtract } from '@sos/domain/money/money';
import { type PaymentMoment, settledAs } from '@sos/domain/payments/moments';
import type { Payment } from '@sos/domain/payments/payment';
import { amountsOf, type CallCost, isWhole } from '@sos/domain/costs/call-cost';
import { ours } from '@sos/domain/payments/refund';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { CallRecording } from '@sos/domain/calls/call-recording';
import type { Payments } from '../payments/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { CallBook, CallStory, Found } from './book-ports.ts';
import type { Sessions } from './ports.ts';

export interface GetTimelineNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly payments: Pick<Payments, 'read'>;
  readonly book: Pick<CallBook, 'names' | 'zone'>;
  readonly story: CallStory;
  readonly costs: { read(sessionId: string): Promise<CallCost | undefined> };
  readonly recordings: { ofSession(sessionId: string): Promise<readonly { readonly value: CallRecording }[]> };
}

/** A call with all that happened to it, its money, its messages and what admins did. Throws DomainError not_found. */
export function makeGetTimeline(needs: GetTimelineNeeds): Handler<'adminGetTimeline'> {
  return async (_admin, { id }) => {
    const session = await needs.sessions.read(id);
    if (!session) throw new DomainError('not_found', 'not_found');
    const [names, providerZone, payment, entries, recordings, cost, others] = await Promise.all([
      needs.book.names([session.clientId]),
      needs.book.zone(session.providerId),
      needs.payments.read(id),
      needs.story.timeline(id),
      needs.recordings.ofSession(id),
      needs.costs.read(id),
      otherLines(needs.story, id),
    ]);
    const evidence = noShowEvidence(entries.map(({ value }) => value));
    const own = entries.map((entry) => ({
      line: entryLine(id, entry, evidence.rings),
      notedAt: entry.value.recordedAt,
    }));
    const besides = [...others, ...(payment ? paymentLines(payment) : [])];
    return {
      session: onlyKnown(sessionViewSchema, session),
      clientName: names.get(session.clientId) ?? '',
      providerZone,
      payment: payment ? moneyOf(payment) : null,
      absences: session.endedAt === null ? [] : absencesOf(evidence),
      cost: cost ? costView(cost, payment) : null,
      recordings: recordings.map(({ value: { state, startedAt, seconds } }) => ({ state, startedAt, seconds })),
      lines: inOrder([...own, ...besides.map((line) => ({ line, notedAt: line.at }))]),
    };
  };
}

interface Noted {
  readonly line: StoryLine;
  readonly notedAt: number;
}

/** By the second, as it is shown; within it as we took note, since the carrier's clock knows only seconds. */
function inOrder(noted: readonly Noted[]): StoryLine[] {
  const secondOf = ({ line }: Noted) => Math.floor(line.at / 1000);
  const inTurn = noted.toSorted((one, other) => secondOf(one) - secondOf(other) || one.notedAt - other.notedAt);
  return inTurn.map(({ line }) => line);
}

const moneyOf = ({ status, captured, refunded, releasedAt }: Payment) => ({ status, captured, refunded, releasedAt });

/** The margin is told in the one currency of the price and of the carrier. */
function costView(cost: CallCost, payment: Payment | undefined) {
  const amounts = amountsOf(cost);
  const [asked, ...more] = amounts;
  const left = payment && ours(payment);
  const isOne = isWhole(cost) && more.length === 0;
  const margin = isOne && left && asked?.currency === left.currency ? subtract(left, asked) : null;
  return { amounts, isWhole: isWhole(cost), margin };
}

const nothing = { attemptId: null, outcome: null, money: null, amount: null, personId: null, until: null };

async function otherLines(story: CallStory, id: string): Promise<StoryLine[]> {
  const [notices, deliveries, alerts, deeds] = await Promise.all([
    story.notices(id),
    story.deliveries(id),
    story.alerts(id),
    story.deeds(id),
  ]);
  return [
    ...notices.map(({ id: name, value }) =>
      platformLine('notice', value, {
        event: value.text,
        about: { ...nothing, personId: value.recipientId },
        document: paths.notification(name),
      }),
    ),
    ...deliveries.map(({ id: name, value }) =>
      platformLine('delivery', value, {
        event: value.text,
        about: { ...nothing, personId: value.recipientId, outcome: `${value.channel}_${value.status}` },
        document: paths.notificationDelivery(name),
      }),
    ),
    ...alerts.map(({ id: name, value }) =>
      platformLine('alert', value, { event: value.kind, about: nothing, document: paths.alert(name) }),
    ),
    ...deeds.map(({ id: name, action, adminId, reason, at }): StoryLine => ({
      at,
      source: 'deed',
      event: action,
      cause: adminId,
      detail: reason,
      about: nothing,
      document: paths.adminAuditLog(name),
    })),
  ];
}

function platformLine(
  source: StoryLine['source'],
  { at }: { readonly at: number },
  said: Pick<StoryLine, 'event' | 'about' | 'document'>,
): StoryLine {
  return { at, source, cause: 'platform', detail: null, ...said };
}

/** The line of a dial tells of the whole ring: until when, and what came of it. */
function entryLine(sessionId: string, { id, value }: Found<TimelineEntry>, rings: readonly Ring[]): StoryLine {
  const { at, event, cause, attemptId, detail, money } = value;
  const ring = event === 'dial_due' ? rings.find((each) => each.attemptId === attemptId) : undefined;
  const about = { ...nothing, attemptId, money, outcome: ring?.verdict ?? detail, until: ring?.to ?? null };
  const document = paths.sessionTimelineEntry(sessionId, id);
  return { at, source: 'session', event, cause, detail: null, about, document };
}

function paymentLines(payment: Payment): StoryLine[] {
  const { id, createdAt, authorizedAt, settledAt, refunds, rail, price } = payment;
  const settled = settledAs(payment);
  const { currency } = price.total;
  const taken = settled === 'captured' ? { amount: payment.captured ?? price.total.amount, currency } : price.total;
  const moments: readonly (readonly [PaymentMoment, number | null, Money])[] = [
    ['opened', createdAt, price.total],
    ['authorized', authorizedAt, price.total],
    [settled, settledAt, taken],
    ...refunds.map(({ status, at, amount }) => [`refund_${status}`, at, { amount, currency }] as const),
  ];
  return moments.flatMap(([event, at, amount]): StoryLine[] => {
    if (at === null) return [];
    const about = { ...nothing, amount };
    return [{ at, source: 'payment', event, cause: rail, detail: null, about, document: paths.payment(id) }];
  });
}
