import type { StoryLine } from '@sos/contracts/admin-calls';
import { sessionViewSchema } from '@sos/contracts/calls';
import { onlyKnown } from '@sos/contracts/closed';
import { paths } from '@sos/contracts/paths';
import type { TimelineEntry } from '@sos/domain/calls/timeline';
import type { Payment } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Payments } from '../payments/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { CallBook, CallStory, Found } from './book-ports.ts';
import type { Sessions } from './ports.ts';

export interface GetTimelineNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly payments: Pick<Payments, 'read'>;
  readonly book: Pick<CallBook, 'names' | 'zone'>;
  readonly story: CallStory;
}

/** A call with all that happened to it, its money, its messages and what admins did. Throws DomainError not_found. */
export function makeGetTimeline(needs: GetTimelineNeeds): Handler<'adminGetTimeline'> {
  return async (_admin, { id }) => {
    const session = await needs.sessions.read(id);
    if (!session) throw new DomainError('not_found', 'not_found');
    const [names, providerZone, payment, lines] = await Promise.all([
      needs.book.names([session.clientId]),
      needs.book.zone(session.providerId),
      needs.payments.read(id),
      linesOf(needs.story, id),
    ]);
    return {
      session: onlyKnown(sessionViewSchema, session),
      clientName: names.get(session.clientId) ?? '',
      providerZone,
      payment: payment ? { status: payment.status, captured: payment.captured, refunded: payment.refunded } : null,
      lines: [...lines, ...(payment ? paymentLines(payment) : [])].toSorted((one, other) => one.at - other.at),
    };
  };
}

async function linesOf(story: CallStory, id: string): Promise<StoryLine[]> {
  const [entries, notices, deliveries, alerts, deeds] = await Promise.all([
    story.timeline(id),
    story.notices(id),
    story.deliveries(id),
    story.alerts(id),
    story.deeds(id),
  ]);
  return [
    ...entries.map((entry) => entryLine(id, entry)),
    ...notices.map(({ id: name, value }) =>
      platformLine('notice', value, {
        event: value.text,
        detail: value.recipientId,
        document: paths.notification(name),
      }),
    ),
    ...deliveries.map(({ id: name, value }) =>
      platformLine('delivery', value, {
        event: value.text,
        detail: `${value.channel}, ${value.status}`,
        document: paths.notificationDelivery(name),
      }),
    ),
    ...alerts.map(({ id: name, value }) =>
      platformLine('alert', value, { event: value.kind, detail: null, document: paths.alert(name) }),
    ),
    ...deeds.map(({ id: name, action, adminId, reason, at }): StoryLine => ({
      at,
      source: 'deed',
      event: action,
      cause: adminId,
      detail: reason,
      document: paths.adminAuditLog(name),
    })),
  ];
}

function platformLine(
  source: StoryLine['source'],
  { at }: { readonly at: number },
  said: Pick<StoryLine, 'event' | 'detail' | 'document'>,
): StoryLine {
  return { at, source, cause: 'platform', ...said };
}

function entryLine(sessionId: string, { id, value }: Found<TimelineEntry>): StoryLine {
  const { at, event, cause, attemptId, detail, money } = value;
  const said = [attemptId, detail, money].filter((part) => part !== null);
  const document = paths.sessionTimelineEntry(sessionId, id);
  return { at, source: 'session', event, cause, detail: said.length > 0 ? said.join(', ') : null, document };
}

function paymentLines({ id, createdAt, authorizedAt, settledAt, refunds, rail, ...payment }: Payment): StoryLine[] {
  const moments = [
    ['opened', createdAt],
    ['authorized', authorizedAt],
    [payment.captured === null ? payment.status : 'captured', settledAt],
    ...refunds.map(({ status, at }) => [`refund ${status}`, at] as const),
  ] as const;
  return moments.flatMap(([event, at]): StoryLine[] =>
    at === null ? [] : [{ at, source: 'payment', event, cause: rail, detail: null, document: paths.payment(id) }],
  );
}
