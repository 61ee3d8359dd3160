import { noFacts } from '@sos/domain/notifications/notice';
import { expect, it } from 'vitest';
import { aNotification } from '../../testing/a-notification.ts';
import { placeOf } from './notification.ts';

it.each([
  ['a call', aNotification(), { to: 'call', path: '/call/booking-1' }],
  [
    'the statement',
    aNotification({ text: 'prize_affiliate', facts: noFacts }),
    { to: 'statement', path: '/affiliate/statement' },
  ],
  [
    'the reviews that somebody received',
    aNotification({ text: 'review_provider', facts: noFacts }),
    { to: 'reviews', path: '/console/reviews' },
  ],
  [
    'what becomes of a withdrawal',
    aNotification({ text: 'paid_affiliate', facts: noFacts }),
    { to: 'withdrawals', path: '/affiliate/withdrawals' },
  ],
  ['nowhere', aNotification({ text: 'welcome', facts: noFacts }), null],
  ['nowhere', aNotification({ text: 'hidden_provider', facts: noFacts }), null],
  [
    'the first step of an affiliate',
    aNotification({ text: 'welcome_affiliate', facts: noFacts }),
    { to: 'links', path: '/affiliate/links' },
  ],
  [
    'the first step of a provider',
    aNotification({ text: 'welcome_provider', facts: noFacts }),
    { to: 'application', path: '/application' },
  ],
  [
    'an application',
    aNotification({ text: 'application_asked', facts: noFacts }),
    { to: 'application', path: '/application' },
  ],
  ['a new team', aNotification({ text: 'welcome_agency', facts: noFacts }), { to: 'team', path: '/team' }],
  ['the team', aNotification({ text: 'left_agency', facts: noFacts }), { to: 'team', path: '/team' }],
  [
    'the requests of an agency',
    aNotification({ text: 'asked_agency', facts: { ...noFacts, requestId: 'r1' } }),
    { to: 'requests', path: '/requests' },
  ],
  [
    'what an agency asks',
    aNotification({ text: 'offered_provider', facts: noFacts }),
    { to: 'agency', path: '/console/agency' },
  ],
  [
    'an invitation',
    aNotification({ text: 'invited_provider', facts: noFacts }),
    { to: 'agency', path: '/console/agency' },
  ],
  [
    'whoever accepted',
    aNotification({ text: 'accepted_client', facts: { ...noFacts, providerId: 'ada' } }),
    { to: 'person', path: '/book/ada' },
  ],
  [
    'the request that somebody accepted',
    aNotification({ text: 'accepted_client', facts: { ...noFacts, providerId: 'ada', requestId: 'r1' } }),
    { to: 'request', path: '/colleagues/r1' },
  ],
  [
    'the request that found nobody',
    aNotification({ text: 'unfound_client', facts: { ...noFacts, requestId: 'r1' } }),
    { to: 'request', path: '/colleagues/r1' },
  ],
])('leads to %s', (_where, notification, place) => {
  expect(placeOf(notification)).toEqual(place);
});
