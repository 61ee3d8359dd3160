import { callFunction } from '@sos/browser/call-function';
import { paths } from '@sos/contracts/paths';
import { settledAs } from '@sos/domain/payments/moments';
import { useQuery } from '@tanstack/react-query';
import type { TimelineLine } from '../../shared/drawer/timeline.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { moneyIn, type PaymentView } from './payment.ts';

/** What admins did, by the callable; whatever else it is, is a refund. */
const titles: Readonly<Record<string, 'adminPayments.retried' | 'adminPayments.writtenOff'>> = {
  adminRetryPayment: 'adminPayments.retried',
  adminWriteOffPayment: 'adminPayments.writtenOff',
};

/** What happened to a payment and what admins did, the oldest first. */
export function useStory(view: PaymentView): TimelineLine[] {
  const { id } = view.payment;
  const own = useOwnLines(view);
  const { data } = useQuery({
    queryKey: ['payments', 'deeds', id],
    queryFn: ({ signal }) => callFunction('adminGetAuditLog', { subjectKind: 'payment', subjectId: id }, signal),
  });
  const { say } = useWords();
  const deeds = (data?.entries ?? []).map((entry) => ({
    key: entry.id,
    at: entry.at,
    title: say(titles[entry.action] ?? 'adminPayments.ordered'),
    detail: entry.reason,
    cause: <SubjectLink room="people" kind="person" id={entry.adminId} />,
    document: paths.adminAuditLog(entry.id),
    tone: 'wait' as const,
  }));
  return [...own, ...deeds].toSorted((one, other) => one.at - other.at);
}

function useOwnLines(view: PaymentView): TimelineLine[] {
  const { say, formats } = useWords();
  const { payment, authorizedAt, settledAt, refunds } = view;
  const money = moneyIn(formats, payment.currency);
  const document = paths.payment(payment.id);
  const line = (key: string, at: number | null, title: string) =>
    at === null ? [] : [{ key, at, title, cause: vendorNames[payment.rail], document }];
  return [
    ...line('opened', payment.createdAt, say('adminPayments.opened', { amount: money(payment.total) })),
    ...line('held', authorizedAt, say('adminPayments.held')),
    ...line('settled', settledAt, say(`adminPayments.status.${settledAs({ status: payment.status, refunds })}`)),
    ...refunds.map(({ id, at, amount, providerPart, status, railRefundId }) => ({
      key: id,
      at,
      title: say(`adminPayments.refund.${status}`, { amount: money(amount) }),
      detail: say('adminPayments.refund.part', { amount: money(providerPart) }),
      cause: railRefundId ?? vendorNames[payment.rail],
      document: paths.refund(id),
      tone: status === 'failed' ? ('signal' as const) : ('calm' as const),
    })),
  ];
}
