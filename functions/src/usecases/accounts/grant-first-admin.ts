import { actsAsAdmin } from '@sos/domain/accounts/in-office';
import { asAddress } from '@sos/domain/accounts/address';
import type { ChangeStandingNeeds } from './change-standing.ts';
import type { Registry } from './ports.ts';

export interface GrantFirstAdminNeeds extends ChangeStandingNeeds {
  readonly registry: Pick<Registry, 'findByEmail'>;
}
export type Granted = 'granted' | 'no_such_account' | 'there_is_an_admin';

/** Makes the owner of an address the first admin; once there is one, only admins make others. */
export function makeGrantFirstAdmin({ registry, standings, follow, clock }: GrantFirstAdminNeeds) {
  return async (address: string): Promise<Granted> => {
    const owner = await registry.findByEmail(asAddress(address));
    if (!owner) return 'no_such_account';
    const { uid } = owner;
    const now = clock.now();
    let outcome: Granted = 'granted';
    const stop = (why: Granted) => {
      outcome = why;
      return new Error(why);
    };
    try {
      await standings.change(
        uid,
        ({ member, book }) => {
          outcome = 'granted';
          if (!member) throw stop('no_such_account');
          if (book.whitelist.some((each) => actsAsAdmin(each, book))) throw stop('there_is_an_admin');
          const { role, status } = member;
          const after = { role: 'admin', status: 'active' } as const;
          return {
            member: after,
            whitelist: [...new Set([...book.whitelist, uid])],
            audit: {
              id: `user-${uid}-${now}`,
              adminId: uid,
              action: 'grant',
              subjectKind: 'user',
              subjectId: uid,
              before: { role, status },
              after,
              reason: 'The first admin, by the command.',
              at: now,
              undoes: null,
            },
          };
        },
        now,
      );
    } catch (error) {
      if (outcome === 'granted') throw error;
      return outcome;
    }
    await follow(uid);
    return outcome;
  };
}
