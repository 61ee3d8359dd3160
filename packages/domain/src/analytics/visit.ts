import { allows, type Consent, type Purpose } from './consent.ts';
import type { Instant } from '../shared/instant.ts';

/** What a visit may be noted by. Nothing else is: no words that were searched for, no person, no place. */
export const visitEvents = ['page_view', 'registered', 'booked', 'talked'] as const;
export type VisitEvent = (typeof visitEvents)[number];

/** The pages as they are told apart, without what their addresses say of anybody. */
export const visitPages = [
  'home',
  'profile',
  'booking',
  'call',
  'sign-in',
  'register',
  'pricing',
  'how-it-works',
  'help',
  'contact',
  'account',
  'other',
] as const;
export type VisitPage = (typeof visitPages)[number];

const pagesBySegment: Readonly<Record<string, VisitPage>> = {
  '': 'home',
  providers: 'profile',
  book: 'booking',
};

/** Which page an address such as `/fr/providers/camille` is. */
export function visitPage(path: string): VisitPage {
  const [, , segment = ''] = path.split('/');
  return pagesBySegment[segment] ?? visitPages.find((page) => page === segment) ?? 'other';
}

/** What a person has agreed to and the click that they came by, by which what they do later may be told. */
export interface KeptVisit {
  readonly consent: Consent;
  readonly visitId: string;
  /** What Google's advertisement left in the address; null without one, or without consent to advertising. */
  readonly clickId: string | null;
}

/** What is kept once a person's page has told of itself: the last click stays until another. Undefined where they agree to nothing. */
export function keptVisit(before: KeptVisit | undefined, told: KeptVisit, now: Instant): KeptVisit | undefined {
  const { consent, visitId } = told;
  if (audiences('booked', consent, now).length === 0) return undefined;
  const clickId = allows(consent, 'advertising', now) ? (told.clickId ?? before?.clickId ?? null) : null;
  const isKnown = before?.consent.at === consent.at && before.clickId === clickId;
  return isKnown ? before : { consent, visitId, clickId };
}

/** Whoever has had an account for longer did not come by the visit that is told of now. */
const NEWCOMER_MS = 86_400_000;

interface Member {
  readonly createdAt: Instant;
  readonly visit?: KeptVisit | null;
}
/** Whether a person who has just registered is now known by a visit. */
export function hasCome(before: Member, after: Member, at: Instant): boolean {
  return before.visit === undefined && after.visit !== undefined && at - after.createdAt < NEWCOMER_MS;
}

/** Who may be told of an event: only a conversion is of use to advertising. */
export function audiences(event: VisitEvent, consent: Consent, now: Instant): Purpose[] {
  const told: readonly Purpose[] = event === 'page_view' ? ['measuring'] : ['measuring', 'advertising'];
  return told.filter((purpose) => allows(consent, purpose, now));
}
