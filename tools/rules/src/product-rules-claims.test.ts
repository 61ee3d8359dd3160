import { describe, expect, it } from 'vitest';
import type { AccessRequest, RulesDocument } from './access-request.ts';
import { aPayment, aProfile, clientUser, rules, signedIn, world } from './testing/product-world.ts';
import { aDocument, aQuery, aRequest, lookupIn, named } from './testing/requests.ts';

const NAMELESS = { firebase: { sign_in_provider: 'anonymous' } };
const request = aDocument('booking_requests/r1', {
  agencyId: 'agency-1',
  clientId: 'client-1',
  offeredIds: ['lawyer-1', 'lawyer-3'],
});
const hidden = aProfile('hidden-1', { visible: false });
const hiddenReview = aDocument('sos_profiles/hidden-1/reviews/r1', { rating: 5 });
const agency = aDocument('agencies/agency-1', { shareBusyStatus: true });
const member = aDocument('agency_members/lawyer-3', { agencyId: 'agency-1' });
const leaver = aDocument('agency_members/lawyer-4', { agencyId: null });

type Auth = AccessRequest['auth'];
const gets = (auth: Auth, document: RulesDocument, around: readonly RulesDocument[] = []) => {
  const lookup = lookupIn([...world, member, leaver, ...around]);
  return rules.decide(aRequest('', { auth, path: document.path, resource: document, lookup })).allowed;
};
const person = (uid: string, role: string, claims: Record<string, unknown> = {}) => signedIn(uid, { role, ...claims });

describe('a claim that the server has taken back, or never gave', () => {
  it.each([
    ['is an admin', person('admin-1', 'admin', { isAdmin: true }), aPayment(), true],
    ['has no claim to be one', person('admin-1', 'admin'), aPayment(), false],
    ['claims it without a name', person('admin-1', 'admin', { isAdmin: true, ...NAMELESS }), aPayment(), false],
    ['manages the agency', person('agency-1', 'agency_manager'), agency, true],
    ['managed it', person('agency-1', 'client'), agency, false],
    ['manages it without a name', person('agency-1', 'agency_manager', NAMELESS), agency, false],
    ['has no role at all', signedIn('agency-1', {}), agency, false],
    ['sees a provider of its own', person('agency-1', 'agency_manager'), hidden, true],
    ['saw a provider of its own', person('agency-1', 'client'), hidden, false],
    ['was asked as a lawyer', person('lawyer-1', 'lawyer'), request, true],
    ['was asked as an expatriate', person('lawyer-3', 'expat'), request, true],
    ['was asked and is no provider any more', person('lawyer-1', 'client'), request, false],
    ['reads what was said of a profile that is hidden', person('hidden-1', 'lawyer'), hiddenReview, true],
  ] as const)('whoever %s', (_who, auth, document, allowed) => {
    expect(gets(auth, document)).toBe(allowed);
  });
});

it('a request of no agency is nothing for whoever has left theirs', () => {
  const ofNobody = aDocument('booking_requests/r2', { agencyId: '', clientId: 'client-1', offeredIds: ['lawyer-4'] });
  expect(gets(person('lawyer-4', 'expat'), ofNobody)).toBe(false);
});

it('an agency finds no hidden profile of its providers by asking for its name', () => {
  const asked = { auth: person('agency-1', 'agency_manager'), lookup: lookupIn(world), where: named(hidden.path) };
  expect(rules.decide(aQuery('sos_profiles', asked)).allowed).toBe(false);
});

it.each(['country_settings/FR', 'settings/admin_whitelist', 'notification_dlq/d1', 'admin_config/calls'])(
  'nothing below %s is anybody’s',
  (path) => {
    const below = aDocument(`${path}/hidden/h1`, {});
    expect(gets(person('admin-1', 'admin', { isAdmin: true }), below)).toBe(false);
    expect(gets(null, below)).toBe(false);
  },
);

it('somebody who signed in without a name is not the one whose id they have', () => {
  expect(gets(person('client-1', 'client'), clientUser)).toBe(true);
  expect(gets(person('client-1', 'client', NAMELESS), clientUser)).toBe(false);
});
