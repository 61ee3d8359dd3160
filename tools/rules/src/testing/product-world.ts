import type { AccessRequest, RulesDocument } from '../access-request.ts';
import type { Method } from '../language/ast.ts';
import { productRules } from './product-rules-file.ts';
import { aDocument, aRequest, type Fields, lookupIn } from './requests.ts';

/** The rules of the product, at the root of the repository. */
export const rules = productRules('firestore.rules');

export const people = {
  anonymous: null,
  client: signedIn('client-1', { role: 'client' }),
  otherClient: signedIn('client-2', { role: 'client' }),
  provider: signedIn('lawyer-1', { role: 'lawyer' }),
  otherProvider: signedIn('lawyer-2', { role: 'expat' }),
  agency: signedIn('agency-1', { role: 'agency_manager' }),
  otherAgency: signedIn('agency-2', { role: 'agency_manager' }),
  admin: signedIn('admin-1', { role: 'admin', isAdmin: true }),
  // Their tokens still say that they are admins.
  unlistedAdmin: signedIn('admin-2', { role: 'admin', isAdmin: true }),
  suspendedAdmin: signedIn('admin-3', { role: 'admin', isAdmin: true }),
  demotedAdmin: signedIn('admin-4', { role: 'admin', isAdmin: true }),
  deletedAdmin: signedIn('admin-5', { role: 'admin', isAdmin: true }),
  // They have a second factor, and signed in by the password alone.
  unprovedAdmin: signedIn('admin-6', { role: 'admin', isAdmin: true }),
} as const;

export type Person = keyof typeof people;
export const everyone = Object.keys(people) as Person[];
export const writes: readonly Method[] = ['create', 'update', 'delete'];

export const clientUser = aDocument('users/client-1', {
  role: 'client',
  firstName: 'Ada',
  email: 'client-1@example.org',
});
export const profile = aProfile('lawyer-1', {});
export const world = [
  clientUser,
  profile,
  aProfile('hidden-1', { visible: false }),
  aDocument('users/agency-1', { role: 'agency_manager', linkedProviderIds: ['lawyer-1', 'hidden-1'] }),
  aDocument('users/agency-2', { role: 'agency_manager', linkedProviderIds: [] }),
  aDocument('agency_members/lawyer-1', { agencyId: 'agency-1' }),
  aDocument('users/admin-1', { role: 'admin' }),
  aDocument('users/admin-2', { role: 'admin', status: 'active' }),
  aDocument('users/admin-3', { role: 'admin', status: 'suspended' }),
  aDocument('users/admin-4', { role: 'client', status: 'active' }),
  aDocument('users/admin-6', { role: 'admin', status: 'active' }),
  listOfAdmins({}),
];

export function listOfAdmins(changes: Fields): RulesDocument {
  const uids = ['admin-1', 'admin-3', 'admin-4', 'admin-5', 'admin-6'];
  return aDocument('settings/admin_whitelist', { uids, revision: 7, enrolled: ['admin-6'], ...changes });
}

export function may(person: Person, asked: Partial<AccessRequest>): boolean {
  return rules.decide(aRequest('', { auth: people[person], lookup: lookupIn(world), ...asked })).allowed;
}

export function signedIn(uid: string, claims: Record<string, unknown>) {
  return { uid, token: { sub: uid, email: `${uid}@example.org`, ...claims } };
}

export function aWrite(method: Method, before: RulesDocument, after: RulesDocument): Partial<AccessRequest> {
  const resource = method === 'create' ? null : before;
  return { method, path: after.path, resource, requestResource: method === 'delete' ? null : after };
}

export function aProfile(uid: string, changes: Fields): RulesDocument {
  return aDocument(`sos_profiles/${uid}`, {
    kind: 'lawyer',
    displayName: 'Maître Dupont',
    bio: 'Bar of Paris',
    languages: ['fr', 'en'],
    countries: ['FR'],
    specialities: [],
    approval: 'approved',
    visible: true,
    availability: 'available',
    ratingAverage: 4.5,
    ratingCount: 10,
    ...changes,
  });
}

export function aSession(): RulesDocument {
  return aDocument('call_sessions/s1', { clientId: 'client-1', providerId: 'lawyer-1', status: 'scheduled' });
}

export function aPayment(): RulesDocument {
  return aDocument('payments/p1', { clientId: 'client-1', providerId: 'lawyer-1', total: { amount: 4900 } });
}
