import type { Instant } from '../shared/instant.ts';
import { type Bookable, free } from './availability.ts';

export const offlineReasons = ['missed_calls', 'inactive', 'hours', 'no_telephone', 'by_team', 'by_agency'] as const;

/** What the provider did about the call that kept them busy. `none`: it never came to their telephone. */
export const callAnswers = ['answered', 'missed', 'none'] as const;
export type CallAnswer = (typeof callAnswers)[number];

/** The part of a profile that says whether somebody is really there. */
export interface Attendant extends Bookable {
  /** In a row. */
  readonly missedCalls: number;
  /** When they last took a call or used the app; null when they never did. */
  readonly activeAt: Instant | null;
  /** Why somebody else switched them off; null when they did so themselves, or are online. */
  readonly offlineBecause: (typeof offlineReasons)[number] | null;
}

const MISSED_IN_A_ROW = 3;
/** How long somebody may do nothing and still be shown as available, in ms. */
export const INACTIVE_AFTER = 180 * 60_000;

/** The profile freed after a call; undefined when it is not that call which keeps it busy. Three missed calls in a row switch it off. */
export function freeAfterCall<T extends Attendant>(
  profile: T,
  call: { readonly sessionId: string; readonly answer: CallAnswer; readonly at: Instant },
): T | undefined {
  const freed = free(profile, call.sessionId);
  if (!freed || call.answer === 'none') return freed;
  if (call.answer === 'answered') return { ...freed, missedCalls: 0, activeAt: call.at };
  const missedCalls = profile.missedCalls + 1;
  if (missedCalls < MISSED_IN_A_ROW) return { ...freed, missedCalls };
  const offlineBecause = isWithoutTelephone(profile) ? profile.offlineBecause : 'missed_calls';
  return { ...freed, availability: 'offline', missedCalls: 0, offlineBecause };
}

/** The profile switched off because nothing was heard of it for three hours; undefined when it may stay as it is. */
export function leaveInactive<T extends Attendant>(profile: T, now: Instant): T | undefined {
  const { availability, activeAt } = profile;
  if (availability !== 'available' || activeAt === null || now - activeAt <= INACTIVE_AFTER) return undefined;
  return { ...profile, availability: 'offline', offlineBecause: 'inactive' };
}

export type Standing = Pick<Attendant, 'availability' | 'offlineBecause'>;

/** The profile of somebody whose calls ring nowhere, since another account has proved their number. */
export function loseTelephone<T extends Standing>(profile: T): T {
  return { ...profile, availability: 'offline', offlineBecause: 'no_telephone' };
}

/** The profile once its owner has proved a number: off until they switch it on. */
export function gainTelephone<T extends Standing>(profile: T): T {
  return isWithoutTelephone(profile) ? { ...profile, offlineBecause: null } : profile;
}

export function isWithoutTelephone({ offlineBecause }: Pick<Attendant, 'offlineBecause'>): boolean {
  return offlineBecause === 'no_telephone';
}
