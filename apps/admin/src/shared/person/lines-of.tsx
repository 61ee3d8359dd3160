import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/domain/money/format-money';
import { deedTitle } from '../deed-words.ts';
import type { TimelineLine } from '../drawer/timeline.tsx';
import { PersonName } from '../names/person-name.tsx';
import { openName, roomPath } from '../places.ts';
import type { useWords } from '../words.ts';

/** One person as the server tells of them. */
export type Person = Output<'adminGetPerson'>;
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
    cause: <PersonName uid={account.uid} />,
    document: `call_sessions/${sessionId}`,
    to: `${roomPath('calls')}?open=${openName({ kind: 'call', id: sessionId })}`,
  }));
}

function paymentLines({ payments, account }: Person, { say, formats }: Words): TimelineLine[] {
  return payments.map(({ paymentId, status, createdAt, total }) => ({
    key: `payment-${paymentId}`,
    at: createdAt,
    title: say('adminPeople.payment'),
    detail: `${say(`adminPayments.status.${status}`)}, ${formatMoney(formats, total)}`,
    cause: <PersonName uid={account.uid} />,
    document: `payments/${paymentId}`,
    to: `${roomPath('payments')}?open=${openName({ kind: 'payment', id: paymentId })}`,
  }));
}

function deedLines({ deeds }: Person, { say }: Words): TimelineLine[] {
  return deeds.map(({ id, adminId, action, reason, at }) => ({
    key: id,
    at,
    title: say('adminPeople.deed', { action: deedTitle(say, action) }),
    detail: reason,
    cause: <PersonName uid={adminId} />,
    document: `admin_audit_logs/${id}`,
    tone: 'wait',
  }));
}
