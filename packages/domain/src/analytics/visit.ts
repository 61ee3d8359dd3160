import { allows, type Consent, type Purpose } from './consent.ts';
import type { Instant } from '../shared/instant.ts';

/** What a visit may be noted by. Nothing else is: no words that were searched for, no person, no place. */
export const visitEvents = ['page_view', 'registered', 'booked'] as const;
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

const pagesBySegment: Readonly<Record<string, VisitPage>> = { '': 'home', providers: 'profile', book: 'booking' };

/** Which page an address such as `/fr/providers/camille` is. */
export function visitPage(path: string): VisitPage {
  const [, , segment = ''] = path.split('/');
  return pagesBySegment[segment] ?? visitPages.find((page) => page === segment) ?? 'other';
}

/** Who may be told of an event: only a conversion is of use to advertising. */
export function audiences(event: VisitEvent, consent: Consent, now: Instant): Purpose[] {
  const told: readonly Purpose[] = event === 'page_view' ? ['measuring'] : ['measuring', 'advertising'];
  return told.filter((purpose) => allows(consent, purpose, now));
}
