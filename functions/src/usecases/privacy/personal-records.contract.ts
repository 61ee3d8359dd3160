import type { Fields } from '@sos/domain/privacy/plan';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonalRecords } from './ports.ts';
import { steps } from './steps.ts';

export interface RecordsWorld {
  readonly records: PersonalRecords;
  readonly put: (path: string, data: Fields) => Promise<void>;
  readonly look: (path: string) => Promise<Fields | undefined>;
}

async function allOf({ records }: RecordsWorld, uid: string): Promise<string[]> {
  const found: string[] = [];
  for (const step of steps) {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<PersonalRecords['page']>> = await records.page(uid, step, { after, limit: 2 });
      found.push(...page.records.map(({ as, path }) => `${as} of ${path}`));
      after = page.next;
    } while (after !== null);
  }
  return found;
}

/** What every store of personal documents does. `open` gives an empty one, for each test. */
export function personalRecordsContract(open: () => RecordsWorld): void {
  describe('the documents of a person', () => {
    let world: RecordsWorld;
    beforeEach(() => void (world = open()));

    it('are found under their id, by their fields and beside others, page by page', async () => {
      const call = { clientId: 'nora', providerId: 'ana' };
      for (const id of ['call-1', 'call-2', 'call-3']) await world.put(`call_sessions/${id}`, call);
      await world.put('call_sessions/call-1/private/telephony', { client: {} });
      await world.put('call_recordings/RE1', { sessionId: 'call-2' });
      await world.put('given_reviews/call-3', call);
      await world.put('sos_profiles/ana/reviews/call-3', { authorName: 'Nora' });
      await world.put('users/nora', { firstName: 'Nora' });
      await world.put('users/nora/private/telephone', { ending: '78' });
      await world.put('users/eve', { firstName: 'Eve' });
      await world.put('call_sessions/other', { clientId: 'eve', providerId: 'ben' });
      expect(await allOf(world, 'nora')).toEqual([
        'client of sos_profiles/ana/reviews/call-3',
        'client of given_reviews/call-3',
        'client of call_sessions/call-1/private/telephony',
        'client of call_sessions/call-1',
        'client of call_recordings/RE1',
        'client of call_sessions/call-2',
        'client of call_sessions/call-3',
        'owner of users/nora/private/telephone',
        'owner of users/nora',
      ]);
      expect(await allOf(world, 'ana')).toContain('provider of sos_profiles/ana/reviews/call-3');
      expect(await allOf(world, 'nobody')).toEqual([]);
    });

    it('lose the fields that they are told to lose, and nothing else, however often', async () => {
      await world.put('invoices/invoice_1', { ownerId: 'nora', buyer: { name: 'Nora Lind', country: 'FR' }, newer: 1 });
      const change = [{ path: ['buyer', 'name'], value: 'SOS-1' }];
      await world.records.erase('invoices/invoice_1', change);
      await world.records.erase('invoices/invoice_1', change);
      await world.records.erase('invoices/invoice_1', []);
      const left = { ownerId: 'nora', buyer: { name: 'SOS-1', country: 'FR' }, newer: 1 };
      expect(await world.look('invoices/invoice_1')).toEqual(left);
    });

    it('are deleted once, and a change does not bring them back', async () => {
      await world.put('users/nora', { firstName: 'Nora' });
      await world.records.erase('users/nora', 'delete');
      await world.records.erase('users/nora', 'delete');
      await world.records.erase('users/nora', [{ path: ['firstName'], value: '' }]);
      expect(await world.look('users/nora')).toBeUndefined();
    });
  });
}
