import { peopleIndexContract } from '../lookup/people-index.contract.ts';
import { MemoryPeopleIndex } from './memory-people-index.ts';

peopleIndexContract(() => {
  const people = new MemoryPeopleIndex();
  const put = async (...[uid, user]: Parameters<typeof people.users.set>) => void people.users.set(uid, user);
  const call = async (...[uid, numbers]: Parameters<typeof people.telephones.set>) =>
    void people.telephones.set(uid, numbers);
  return { people, call, put: async (uid, user) => (user ? put(uid, user) : void people.users.delete(uid)) };
});
