import { paths } from '@sos/contracts/paths';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { aUser } from '@sos/testing/a-user';
import { makeAffiliates } from '../affiliates/affiliate-store.ts';
import { START } from './start-firestore.ts';

/** Told of a document at an interesting moment. */
type Record = (path: string, state: string) => Promise<void>;

/** Somebody takes part in each programme. */
export async function affiliates(record: Record): Promise<void> {
  const store = makeAffiliates((error) => Promise.reject(error));
  for (const [index, programme] of affiliateRoles.entries()) {
    const uid = `${programme}-uid`;
    const affiliateCodeClient = `ABCD234${index + 2}`;
    const profile = {
      place: 'A forum about Thailand',
      audience: programme === 'chatter' ? null : ('to_10000' as const),
      language: 'fr' as const,
      affiliateCodeClient,
      affiliateCodeRecruitment: `WXYZ678${index + 2}`,
      earned: 0,
      reversed: 0,
      adjusted: 0,
      paid: 0,
      createdAt: START,
    };
    await store.enrol({ uid, programme, member: aUser({ role: programme }), profile, isOwner: false });
    await record(paths[programme](uid), 'enrolled');
    if (index === 0) await record(paths.affiliateCode(affiliateCodeClient), 'given');
  }
}
