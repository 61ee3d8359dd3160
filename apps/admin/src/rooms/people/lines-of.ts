import { formatMoney } from '@sos/domain/money/format-money';
import { deedTitle } from '../../shared/deed-words.ts';
import type { TimelineLine } from '../../shared/drawer/timeline.tsx';
import type { useWords } from '../../shared/words.ts';
import type { Person } from './person.ts';

type Words = Pick<ReturnType<typeof useWords>, 'say' | 'formats'>;

/** What happened to a person, the newest first. */
export function linesOf(person: Person, words: Words): TimelineLine[] {
  const lines = [...callLines(person, words), ...paymentLines(person, words), ...deedLines(person, words)];
  return lines.toSorted((one, other) => other.at - one.at);
}

function callLines({ calls, account }: Person, { say, formats }: Words): TimelineLine[] {
  return calls.map(({ sessionId, as, status, createdAt, total }) => ({
    key: `call-${sessionId}`,
    at: createdAt,
    title: say(`adminPeople.call.${as}`),
    detail: `${say(`adminCalls.status.${status}`)}, ${formatMoney(formats, total)}`,
    cause: account.uid,
    document: `call_sessions/${sessionId}`,
  }));
}

function paymentLines({ payments, account }: Person, { say, formats }: Words): TimelineLine[] {
  return payments.map(({ paymentId, status, createdAt, total }) => ({
    key: `payment-${paymentId}`,
    at: createdAt,
    title: say('adminPeople.payment'),
    detail: `${say(`adminPayments.status.${status}`)}, ${formatMoney(formats, total)}`,
    cause: account.uid,
    document: `payments/${paymentId}`,
  }));
}

function deedLines({ deeds }: Person, { say }: Words): TimelineLine[] {
  return deeds.map(({ id, adminId, action, reason, at }) => ({
    key: id,
    at,
    title: say('adminPeople.deed', { action: deedTitle(say, action) }),
    detail: reason,
    cause: adminId,
    document: `admin_audit_logs/${id}`,
    tone: 'wait',
  }));
}
