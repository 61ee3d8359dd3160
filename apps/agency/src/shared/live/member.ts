import type { MemberDocument } from '@sos/contracts/agencies';

/** A member as the listener hears of them. */
export interface Member extends MemberDocument {
  readonly id: string;
}

/** What somebody does now, the most pressing first. */
export const standings = ['ringing', 'talking', 'booked', 'online', 'busy', 'offline'] as const;
export type Standing = (typeof standings)[number];

const ofCall = {
  scheduled: 'booked',
  calling_client: 'ringing',
  calling_provider: 'ringing',
  connecting: 'ringing',
  active: 'talking',
  completed: null,
  failed: null,
  cancelled: null,
} as const;

/** A call says more than the switch; one that has ended says nothing. */
export function standingOf({ call, availability }: Pick<Member, 'call' | 'availability'>): Standing {
  const inCall = call && ofCall[call.status];
  if (inCall) return inCall;
  return availability === 'available' ? 'online' : availability;
}

/** By what they do, then by name. */
export function inOrder(members: readonly Member[]): Member[] {
  const place = (member: Member) => standings.indexOf(standingOf(member));
  return members.toSorted((a, b) => place(a) - place(b) || a.displayName.localeCompare(b.displayName));
}
