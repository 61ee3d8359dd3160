import type { UserDocument } from '@sos/contracts/users';
import { endingsOf } from '@sos/domain/lookup/endings';
import { tokensOf } from '@sos/domain/lookup/tokens';
import type { Found, PeopleIndex } from './ports.ts';

/** Keeps the index in step with an account; whoever is gone is found no more. */
export function makeIndexPerson(people: Pick<PeopleIndex, 'keep'>) {
  return (uid: string): Promise<void> => people.keep(uid, entryOf);
}

function entryOf({ firstName, lastName, email, role }: UserDocument, telephones: readonly string[]): Found {
  const endings = [...new Set(telephones.flatMap(endingsOf))];
  const title = `${firstName} ${lastName}`.trim();
  return { title, detail: `${email}, ${role}`, tokens: tokensOf({ name: title, email }), endings };
}
