import type { Output } from '@sos/contracts/callables';
import type { PersonMoment } from '@sos/domain/accounts/moments';
import { formatMoney } from '@sos/domain/money/format-money';
import { deedTitle } from '../deed-words.ts';
import type { TimelineLine } from '../drawer/timeline.tsx';
import { PersonName } from '../names/person-name.tsx';
import { openName, roomPath } from '../places.ts';
import type { useWords } from '../words.ts';
import { type StoryLine, storyCause, storyDetail, storyPath, storyTitle } from './story-lines.ts';

/** One person as the server tells of them. */
export type Person = Output<'adminGetPerson'>;
type Words = Pick<ReturnType<typeof useWords>, 'say' | 'formats'>;

/** What may be shown of a timeline alone. */
export const linePart = ['calls', 'money', 'messages', 'account', 'deeds'] as const;
export type LinePart = (typeof linePart)[number];
/** A line, and what it is a part of. */
export type PersonTimelineLine = TimelineLine & { readonly part: LinePart };

/** What happened to a person, the newest first. */
export function linesOf(person: Person, words: Words): PersonTimelineLine[] {
  const parts: Readonly<Record<'calls' | 'money' | 'deeds', TimelineLine[]>> = {
    calls: callLines(person, words),
    money: paymentLines(person, words),
    deeds: deedLines(person, words),
  };
  const known = (['calls', 'money', 'deeds'] as const).flatMap((part) =>
    parts[part].map((line) => ({ ...line, part })),
  );
  const lines = [...known, ...storyLines(person, words), registered(person, words)];
  return lines.toSorted((one, other) => other.at - one.at);
}

function registered({ account }: Person, { say }: Words): PersonTimelineLine {
  return {
    key: 'registered',
    at: account.createdAt,
    title: say('adminStory.registered'),
    cause: <PersonName uid={account.uid} />,
    document: `users/${account.uid}`,
    part: 'account',
  };
}

function storyLines({ story, account }: Person, words: Words): PersonTimelineLine[] {
  return story.map((line, place) => {
    const to = storyPath(line);
    const cause = storyCause(line, account.uid);
    return {
      key: `${place}-${line.document}`,
      at: line.at,
      title: storyTitle(line, words.say),
      detail: <StoryDetail line={line} text={storyDetail(line, words)} />,
      cause: typeof cause === 'string' ? words.say(`adminCalls.cause.${cause}`) : <PersonName uid={cause.uid} />,
      document: line.document,
      ...(to !== undefined && { to }),
      part: partOf[line.event],
    };
  });
}

/** Whoever gives a review gives it to somebody. */
function StoryDetail({ line, text }: { readonly line: StoryLine; readonly text: string }) {
  if (line.event !== 'review_given' || line.personId === null) return <bdi>{text}</bdi>;
  return (
    <>
      <PersonName uid={line.personId} />
      <span>{`, ${text}`}</span>
    </>
  );
}

const partOf: Readonly<Record<PersonMoment, LinePart>> = {
  registered: 'account',
  brought: 'account',
  number_proved: 'account',
  application_sent: 'account',
  application_decided: 'account',
  facts_sent: 'account',
  review_given: 'calls',
  review_received: 'calls',
  support_asked: 'messages',
  noticed: 'messages',
  sent: 'messages',
  invoiced: 'money',
  disputed: 'money',
  withdrawn: 'money',
  share: 'money',
  subscribed: 'money',
  subscription_paid: 'money',
  copy_asked: 'account',
  copy_ready: 'account',
  deletion_asked: 'account',
  deletion_done: 'account',
};

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
