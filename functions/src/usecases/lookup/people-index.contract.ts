import type { UserDocument } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeIndexPerson } from './index-person.ts';
import type { PeopleIndex } from './ports.ts';

interface World {
  readonly people: PeopleIndex;
  /** Puts an account there, or takes it away. */
  readonly put: (uid: string, user: UserDocument | undefined) => Promise<void>;
  /** Gives somebody these telephones, and takes away all others. */
  readonly call: (uid: string, telephones: readonly string[]) => Promise<void>;
}

/** What every index of people does. `open` gives an empty one, for each test. */
export function peopleIndexContract(open: () => World): void {
  let people: PeopleIndex;
  let put: World['put'];
  let call: World['call'];
  beforeEach(() => void ({ people, put, call } = open()));
  const index = async (uid: string, differs: Partial<UserDocument> | null) => {
    await put(uid, differs === null ? undefined : aUser(differs));
    await makeIndexPerson(people)(uid);
  };
  const found = async (token: string) => (await people.withToken(token, 10)).map(({ uid }) => uid).toSorted();

  describe('the index of people', () => {
    it('finds by the beginning of a word, as many as are asked for', async () => {
      await index('ada', { firstName: 'Ada', lastName: 'Byron' });
      await index('adam', { firstName: 'Adam', lastName: 'Smith', email: 'adam@example.org' });
      expect(await found('ad')).toEqual(['ada', 'adam']);
      expect(await found('byr')).toEqual(['ada']);
      expect(await people.withToken('ad', 1)).toHaveLength(1);
      expect(await people.entry('ada')).toMatchObject({ uid: 'ada', title: 'Ada Byron' });
    });

    it('follows a new name, and forgets whoever is gone', async () => {
      await index('ada', { lastName: 'Byron' });
      await index('ada', { lastName: 'Lovelace' });
      expect([await found('byr'), await found('lovel')]).toEqual([[], ['ada']]);
      await index('ada', null);
      await index('ada', null);
      expect(await found('lovel')).toEqual([]);
      expect(await people.entry('ada')).toBeUndefined();
    });

    it('finds by the last digits of any telephone that somebody has, and by those of none that they had', async () => {
      const ending = async (digits: string) => (await people.withEnding(digits, 10)).map(({ uid }) => uid).toSorted();
      await call('ada', ['+33612345678', '+46701740605']);
      await index('ada', {});
      await call('ben', ['+4915112345678']);
      await index('ben', {});
      expect(await ending('5678')).toEqual(['ada', 'ben']);
      expect(await ending('612345678')).toEqual(['ada']);
      expect(await people.withEnding('5678', 1)).toHaveLength(1);
      await call('ada', ['+46701740605']);
      await index('ada', {});
      expect([await ending('5678'), await ending('0605')]).toEqual([['ben'], ['ada']]);
    });
  });
}
