import type { UserDocument } from '@sos/contracts/users';

/** A client who has signed up, with whatever differs. */
export function aUser(differs: Partial<UserDocument> = {}): UserDocument {
  return {
    role: 'client',
    status: 'active',
    email: 'client-1@example.org',
    firstName: 'Ada',
    lastName: 'Byron',
    country: 'GB',
    locale: 'en',
    currency: 'EUR',
    termsVersion: '2026-11',
    termsAcceptedAt: 1,
    createdAt: 1,
    ...differs,
  };
}
