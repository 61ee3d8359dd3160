import { expect, it } from 'vitest';
import { noFacts, noticeTextNames } from './notice.ts';
import { isOfAgency, placeOfNotice } from './places.ts';

const ofCall = { ...noFacts, sessionId: 'booking-1' };

it.each([
  ['a call', 'booked_client', ofCall, 'call', '/call/booking-1'],
  ['what was given back of a call', 'refunded_client', ofCall, 'invoices', '/invoices'],
  ['what changed of an invoice', 'vat_confirmed', noFacts, 'invoices', '/invoices'],
  ['a share that came back', 'bounced_provider', ofCall, 'earnings', '/console/earnings'],
  ['the address for PayPal', 'paypal_provider', noFacts, 'earnings', '/console/earnings'],
  ['the subscription', 'unpaid_provider', noFacts, 'subscription', '/console/subscription'],
  ['the statement', 'prize_affiliate', noFacts, 'statement', '/affiliate/statement'],
  ['the reviews that somebody received', 'review_provider', noFacts, 'reviews', '/console/reviews'],
  ['what becomes of a withdrawal', 'paid_affiliate', noFacts, 'withdrawals', '/affiliate/withdrawals'],
  ['nothing more', 'welcome', noFacts, 'notifications', '/notifications'],
  ['nothing more', 'hidden_provider', noFacts, 'notifications', '/notifications'],
  ['the first step of an affiliate', 'welcome_affiliate', noFacts, 'links', '/affiliate/links'],
  ['the first step of a provider', 'welcome_provider', noFacts, 'application', '/application'],
  ['an application', 'application_asked', noFacts, 'application', '/application'],
  ['a new team', 'welcome_agency', noFacts, 'team', '/team'],
  ['the team', 'left_agency', noFacts, 'team', '/team'],
  ['the requests of an agency', 'asked_agency', { ...noFacts, requestId: 'r1' }, 'requests', '/requests'],
  ['what an agency asks', 'offered_provider', noFacts, 'agency', '/console/agency'],
  ['an invitation', 'invited_provider', noFacts, 'agency', '/console/agency'],
  ['whoever accepted', 'accepted_client', { ...noFacts, providerId: 'ada' }, 'person', '/book/ada'],
  [
    'the request that somebody accepted',
    'accepted_client',
    { ...noFacts, providerId: 'ada', requestId: 'r1' },
    'request',
    '/colleagues/r1',
  ],
  ['the request that found nobody', 'unfound_client', { ...noFacts, requestId: 'r1' }, 'request', '/colleagues/r1'],
] as const)('leads to %s', (_where, text, facts, to, path) => {
  expect(placeOfNotice(text, facts)).toEqual({ to, path });
});

it('leads managers alone into the dashboard of agencies', () => {
  const led = noticeTextNames.filter((text) => isOfAgency(placeOfNotice(text, ofCall).to));
  expect(led.toSorted()).toEqual(noticeTextNames.filter((text) => text.endsWith('_agency')).toSorted());
});
