import { paths } from '@sos/contracts/paths';
import type { Reach, Residents } from '../../../usecases/openness/ports.ts';
import { db } from '../shared/db.ts';
import { userDocuments } from './user-documents.ts';

/** Where people live, by `users`. */
export function makeResidents(): Residents & Reach {
  const living = async (country: string, roles: readonly string[]) => {
    const there = db().collection(paths.users()).where('country', '==', country).where('role', 'in', roles);
    return (await there.count().get()).data().count;
  };
  return {
    countryOf: async (uid) => (await userDocuments.read(uid))?.country,
    clients: (country) => living(country, ['client']),
    providers: (country) => living(country, ['lawyer', 'expat']),
  };
}
