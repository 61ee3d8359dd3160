import { planSchema } from '@sos/contracts/affiliate-programmes';
import { paths } from '@sos/contracts/paths';
import { affiliateRoles, inProgramme, programmes } from '@sos/domain/accounts/affiliates';
import { aUser } from '@sos/testing/a-user';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { step } from '@sos/domain/affiliates/hold';
import { makeSweepMark } from '../affiliates/paid-calls.ts';
import { makeCommissionBook } from '../affiliates/commission-store.ts';
import { makePayerBook } from '../affiliates/card-marks.ts';
import { makeArrivals } from '../affiliates/arrival-store.ts';
import { anAddedProgramme } from '@sos/domain/testing/an-added-programme';
import { aClaim, aCommission, aReferral } from '@sos/domain/testing/a-commission';
import { makeClicks, makeReferrals } from '../affiliates/referral-store.ts';
import { makeAffiliates } from '../affiliates/affiliate-store.ts';
import { db } from '../shared/db.ts';
import { encode } from '../shared/instants.ts';
import { START } from './start-firestore.ts';

/** Told of a document at an interesting moment. */
type Record = (path: string, state: string) => Promise<void>;

/** Somebody takes part in each programme. */
export async function affiliates(record: Record): Promise<void> {
  const store = makeAffiliates((error) => Promise.reject(error));
  for (const [index, programme] of programmes.entries()) {
    const uid = `${programme}-uid`;
    const affiliateCodeClient = `ABCD234${index + 2}`;
    const profile = {
      ...(programme === 'partner' && { added: 'ambassador' }),
      place: 'A forum about Thailand',
      audience: programme === 'chatter' ? null : ('to_10000' as const),
      language: 'fr' as const,
      affiliateCodeClient,
      affiliateCodeRecruitment: `WXYZ678${index + 2}`,
      devices: [],
      earned: 0,
      reversed: 0,
      adjusted: 0,
      paid: 0,
      createdAt: START,
    };
    const role = affiliateRoles.find((each) => each === programme) ?? 'client';
    await store.enrol({ uid, programme, member: aUser({ role }), profile, isOwner: false });
    await record(paths[programme](uid), 'enrolled');
    if (index === 0) await record(paths.affiliateCode(affiliateCodeClient), 'given');
  }
  await db()
    .doc(paths.programmesConfig())
    .set(encode(planSchema, { ...defaultPlan, added: [anAddedProgramme()] }));
  await record(paths.programmesConfig(), 'set');
  await links(record);
  await commissions(record);
}

/** Somebody comes by a link, and somebody else by their own. */
async function links(record: Record): Promise<void> {
  const report = (error: Error) => Promise.reject(error);
  const code = 'ABCD2342';
  const click = { id: 'click-1', code, affiliateId: 'chatter-uid', network: 'n', device: 'd', source: 'forum' };
  await makeClicks(report).note({ ...click, at: START });
  await record(paths.affiliateClick(click.id), 'counted');
  const referrals = makeReferrals(report);
  await referrals.bind(aReferral({ affiliateId: 'chatter-uid', code, at: START }));
  await record(paths.affiliateReferral('client-uid'), 'bound');
  const [counted] = (await db().collection(paths.affiliateFigures()).limit(1).get()).docs;
  if (counted) await record(counted.ref.path, 'counted');
  const arrival = { code, clickId: click.id, firstClickId: null, at: START };
  await makeArrivals(report).keep('client-3', arrival);
  await record(paths.affiliateArrival('client-3'), 'kept');
  await makePayerBook(() => 'c', report).note('client-3', { rail: 'stripe', payer: 'card' });
  await record(paths.cardMarks('client-3'), 'noted');
  await referrals.noteFraud({
    affiliateId: 'chatter-uid',
    programme: 'chatter',
    otherId: 'client-2',
    rule: 'same_device',
    at: START,
  });
  await record(paths.fraudSignal('same_device_chatter-uid_client-2'), 'noted');
  await record(paths.fraudCase('same_device_chatter-uid'), 'opened');
}

/** A call pays one of each programme, and one of them is credited. */
async function commissions(record: Record): Promise<void> {
  const book = makeCommissionBook((error) => Promise.reject(error));
  const made = programmes.map((programme) =>
    aCommission({
      id: `booking-1_${programme}`,
      ...inProgramme(programme, programme === 'partner' ? { added: 'ambassador' } : {}),
      affiliateId: `${programme}-uid`,
      callAt: START,
    }),
  );
  const claims = [aClaim({ affiliateId: 'chatter-uid', callAt: START })];
  await book.create('booking-1', claims, () => made.map((each) => ({ ...each, dueAt: START })));
  await record(paths.commissionSet('booking-1'), 'made');
  await record(paths.earningCount('chatter-uid'), 'counted');
  await makeSweepMark((error) => Promise.reject(error)).move(START);
  await record(paths.commissionSweep(), 'moved');
  for (const { programme, id } of made) await record(paths[`${programme}Commission`](id), 'pending');
  const id = 'booking-1_chatter';
  const truth = { captured: 1, left: 1, isFrozen: false, isDisputeLost: false };
  for (const at of [START, START + 86_400_000]) {
    await book.change({ programme: 'chatter', id }, (each) => step(each, { truth, isFlagged: false, at }));
  }
  await record(paths.affiliateLedgerLine(`${id}_1`), 'earned');
}
