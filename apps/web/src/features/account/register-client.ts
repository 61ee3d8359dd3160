import type { Currency, Locale } from '@sos/contracts/shared';
import { createAccount } from '../../shared/auth/firebase-auth.ts';
import { writeUser } from './write-user.ts';

export interface Registration {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly password: string;
  readonly country: string;
  readonly locale: Locale;
  readonly currency: Currency;
}

export async function registerClient({ password, ...person }: Registration): Promise<void> {
  const name = `${person.firstName} ${person.lastName}`;
  await createAccount({ name, email: person.email, password }, (uid) => writeUser(uid, person));
}
