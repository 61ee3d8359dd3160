import type { Members, Registry } from './ports.ts';

export interface FollowEmailNeeds {
  readonly registry: Pick<Registry, 'find'>;
  readonly members: Pick<Members, 'find' | 'change'>;
}

/** Others may follow at the same time, and the address change meanwhile. */
const MOST_TRIES = 5;

/**
 * Has a member's document say the address that the register of accounts says, which a link of a mail changes without telling
 * anybody else. One that stalls writes no older address over a newer one. Undefined where there is no such member.
 */
export async function followEmail({ registry, members }: FollowEmailNeeds, uid: string) {
  for (let tries = 1; ; tries += 1) {
    const [owner, member] = await Promise.all([registry.find(uid), members.find(uid)]);
    if (!owner || !member) return undefined;
    if (member.email === owner.email || tries > MOST_TRIES) return { owner, member };
    await members.change(uid, { email: owner.email }, member.email);
  }
}
