import type { UserDocument } from '@sos/contracts/users';
import { tokensOf } from '@sos/domain/lookup/tokens';
import type { Entry, PeopleIndex } from './ports.ts';

/** Keeps the index in step with an account; whoever is gone is found no more. */
export function makeIndexPerson(people: Pick<PeopleIndex, 'keep'>) {
  return (uid: string): Promise<void> => people.keep(uid, entryOf);
}

function entryOf({ firstName, lastName, email, role }: UserDocument): Omit<Entry, 'uid'> {
  const title = `${firstName} ${lastName}`.trim();
  return { title, detail: `${email}, ${role}`, tokens: tokensOf({ name: title, email }) };
}
