import { paths } from '@sos/contracts/paths';
import { aModule, aPost } from '@sos/domain/testing/a-content';
import { noProgress, withTry } from '@sos/domain/content/progress';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { withArticle, withVerdict } from '@sos/domain/articles/shelf';
import { makeShelves } from '../articles/shelf-store.ts';
import { makeContentStore, makeProgressStore } from '../content/content-store.ts';
import { challengeId, challengeOf, counted, settlesAt } from '@sos/domain/challenges/challenge';
import { boostsOf } from '@sos/domain/challenges/month';
import { filledPiggyBank } from '@sos/domain/challenges/piggy-bank';
import { makeRankedMonths } from '../challenges/month-store.ts';
import { makePiggyBanks } from '../challenges/piggy-bank-store.ts';
import { makeChallenges } from '../challenges/challenge-store.ts';
import { START } from './start-firestore.ts';

type Record = (path: string, state: string) => Promise<void>;

/** An admin writes one of each kind, and a chatter passes the module. */
export async function content(record: Record): Promise<void> {
  const report = (error: Error) => Promise.reject(error);
  const book = makeContentStore(async () => [], report);
  const written = [
    ['training', aModule(), paths.trainingModule],
    ['resource', { ...aPost({ id: 'wide', programmes: ['blogger'], form: 'banner_wide' }) }, paths.affiliateResource],
    ['post', aPost(), paths.post],
  ] as const;
  for (const [kind, item, path] of written) {
    const audit = anAuditRecord({ id: `${kind}-${item.id}-1`, subjectKind: kind });
    await book.change(kind, item.id, () => ({ after: { ...item, revision: 1 }, audit }));
    await record(path(item.id), 'written');
  }
  const attempt = { id: 'try-1', right: 2, passMark: 2, at: START };
  await makeProgressStore(report).change('chatter-uid', 'start', () => withTry(noProgress, attempt));
  await record(paths.trainingProgress('chatter-uid'), 'passed');
  await article(record);
  await challenge(record);
}

/** A blogger enters an article, which is approved and counted. */
async function article(record: Record): Promise<void> {
  const store = makeShelves((error: Error) => Promise.reject(error));
  const entered = { id: 'art-1', address: 'https://blog.example/visa', title: 'Visa', addedAt: START };
  await store.change('blogger-uid', (shelf) => withArticle(shelf, entered) ?? shelf);
  await record(paths.articleShelf('blogger-uid'), 'entered');
  const counts = { 'art-1': { clicks: 3, calls: 1, earned: 1000 } };
  await store.change('blogger-uid', (shelf) => {
    const approved = withVerdict(shelf, 'art-1', { state: 'approved', fault: null, at: START });
    return { ...approved, counts, countedAt: START };
  });
  await record(paths.articleShelf('blogger-uid'), 'counted');
}

/** A week begins, and its prizes are decided. */
async function challenge(record: Record): Promise<void> {
  const store = makeChallenges((error: Error) => Promise.reject(error));
  const id = challengeId(START);
  await store.createOnce(id, challengeOf(START));
  await record(paths.challenge(id), 'begun');
  const ids = {
    affiliateId: 'chatter-uid',
    paymentId: 'booking-1',
    referredId: 'client-uid',
    callAt: START,
    amount: 1000,
  };
  await store.change(id, (before) => {
    const teams = { ...before, kind: 'team' as const };
    return counted(teams, [{ ...ids, event: 'client_call' }], settlesAt(before));
  });
  await record(paths.challenge(id), 'decided');
  await ranking(record);
}

/** A month is counted, its winners are decided, and a piggy bank is filled. */
async function ranking(record: Record): Promise<void> {
  const report = (error: Error) => Promise.reject(error);
  const months = makeRankedMonths(report);
  const standings = [{ affiliateId: 'chatter-uid', earned: 1000, calls: 1, reachedAt: START }];
  const counted = { month: '2026-11', standings, countedAt: START, boosts: null };
  await months.keep({ programme: 'chatter' }, '2026-11', () => counted);
  await record(paths.affiliateMonth('chatter-2026-11'), 'counted');
  await months.keep({ programme: 'chatter' }, '2026-11', () => ({
    ...counted,
    boosts: boostsOf(standings, new Set()),
  }));
  await record(paths.affiliateMonth('chatter-2026-11'), 'decided');
  await makePiggyBanks(report).fillOnce('chatter-uid', filledPiggyBank(START));
  await record(paths.piggyBank('chatter-uid'), 'filled');
}
