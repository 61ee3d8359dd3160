import type { Handler } from '../shared/handler.ts';
import type { PeopleIndex } from './ports.ts';

export interface NamePeopleNeeds {
  readonly people: Pick<PeopleIndex, 'entry'>;
}

/** Who stands behind the ids of a list. */
export function makeNamePeople({ people }: NamePeopleNeeds): Handler<'adminGetNames'> {
  return async (_admin, { uids }) => {
    const entries = await Promise.all([...new Set(uids)].map((uid) => people.entry(uid)));
    return { names: entries.flatMap((entry) => (entry ? [{ uid: entry.uid, name: entry.title }] : [])) };
  };
}
