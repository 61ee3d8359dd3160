import { actsAsAdmin } from '@sos/domain/accounts/in-office';
import { asAddress } from '@sos/domain/accounts/address';
import type { FactorDeedNeeds } from './factor-deeds.ts';
import type { Registry } from './ports.ts';
import type { AdminBook, StandingChange, Standings } from './standing-ports.ts';

export interface ResetSoleFactorNeeds extends Pick<FactorDeedNeeds, 'clock'> {
  readonly standings: Pick<Standings, 'book' | 'change'>;
  readonly registry: Pick<Registry, 'findByEmail' | 'endSessions'>;
}
export type FactorReset = 'reset' | 'no_such_account' | 'no_admin' | 'not_enrolled' | 'another_admin';

/**
 * Takes the second factor from an admin whom no other admin can help, for whoever has the project's own credentials. The
 * password is still needed, and the next factor is enrolled by it. Every session of the account ends.
 */
export function makeResetSoleFactor({ registry, standings, clock }: ResetSoleFactorNeeds) {
  return async (address: string): Promise<FactorReset> => {
    const owner = await registry.findByEmail(asAddress(address));
    if (!owner) return 'no_such_account';
    const { uid } = owner;
    const refused = whyNot(uid, await standings.book());
    if (refused) return refused;
    const at = clock.now();
    // Before, so that a crash after the change has left no session; and after, for one that was opened meanwhile.
    await registry.endSessions(uid);
    const done = await change({ standings, uid, at });
    await registry.endSessions(uid);
    return done;
  };
}

interface Deed extends Pick<ResetSoleFactorNeeds, 'standings'> {
  readonly uid: string;
  readonly at: number;
}

/** Decides again on what is so when it is written. */
async function change({ standings, uid, at }: Deed): Promise<FactorReset> {
  let refused: FactorReset | undefined;
  try {
    await standings.change(
      uid,
      ({ book }) => {
        refused = whyNot(uid, book);
        if (refused) throw new Error(refused);
        return withoutFactor(uid, book, at);
      },
      at,
    );
    return 'reset';
  } catch (error) {
    if (!refused) throw error;
    return refused;
  }
}

function whyNot(uid: string, book: AdminBook): FactorReset | undefined {
  if (!actsAsAdmin(uid, book)) return 'no_admin';
  if (!book.enrolled.includes(uid)) return 'not_enrolled';
  const others = book.whitelist.filter((each) => each !== uid);
  return others.some((each) => actsAsAdmin(each, book)) ? 'another_admin' : undefined;
}

function withoutFactor(uid: string, book: AdminBook, at: number): StandingChange {
  return {
    whitelist: book.whitelist,
    enrolled: book.enrolled.filter((each) => each !== uid),
    audit: {
      id: `factor-${uid}-${at}`,
      adminId: uid,
      action: 'reset-factor',
      subjectKind: 'user',
      subjectId: uid,
      before: 'enrolled',
      after: 'none',
      reason: 'The only admin lost it; by the command.',
      at,
      undoes: null,
    },
  };
}
