import { createAccount } from '@sos/browser/auth/firebase-auth';
import type { Registration } from './registration.ts';
import { writeUser } from './write-user.ts';

export async function registerClient({ password, ...person }: Registration): Promise<void> {
  const name = `${person.firstName} ${person.lastName}`;
  await createAccount({ name, email: person.email, password }, (uid) => writeUser(uid, person));
}
