import type { AffiliateProfile } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { available, type LedgerLine } from '@sos/domain/affiliates/commission';
import type { Posting } from '@sos/domain/journal/posting';
import { monthBegin } from '@sos/domain/withdrawals/ask';
import { returnedLine, statePosting, takenLine } from '@sos/domain/withdrawals/postings';
import { isUnderWay, sweptStatuses, type Withdrawal, withdrawalStatuses } from '@sos/domain/withdrawals/withdrawal';
import { FieldPath, type Query, Timestamp } from 'firebase-admin/firestore';
import type { Owner, Standing, Withdrawals } from '../../../usecases/withdrawals/ports.ts';
import type { PayoutCipher } from '../shared/stored-cipher.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { affiliateProfiles, ledgerDocuments } from '../affiliates/affiliate-documents.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { createEntry } from '../journal/journal-store.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { ConditionalWrites, type Desk, optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { readDetails } from './details.ts';
import { toKnown } from './method-store.ts';
import {
  destinationDocuments,
  payoutMethodDocuments,
  toStored,
  toWithdrawal,
  withdrawalDocuments,
} from './withdrawal-documents.ts';

const all = () => db().collection(paths.withdrawals());
const underWay = withdrawalStatuses.filter((status) => isUnderWay({ status }));

/** Withdrawals in `payment_withdrawals`, with `affiliate_ledger`, the balance in the profile, and the journal. */
export function makeWithdrawalStore(cipher: () => PayoutCipher, report: ReportCorrupt): Withdrawals {
  return {
    ask: (wish, decide) => reporting(report, () => optimistically((desk) => ask(desk, wish, decide))),
    read: (id) =>
      reporting(report, async () => {
        const stored = await withdrawalDocuments.read(id);
        return stored && toWithdrawal(id, stored);
      }),
    change: (id, decide) => reporting(report, () => optimistically((desk) => change(desk, id, decide))),
    details: (id) => reporting(report, async () => readDetails(cipher(), await destinationDocuments.read(id))),
    byRailId: (rail, railId) =>
      reporting(report, async () => {
        const found = all().where('rail', '==', rail).where('order.railId', '==', railId).limit(1);
        const [listed] = await withdrawalDocuments.list((await found.get()).docs, report);
        return listed && toWithdrawal(listed.id, listed.value);
      }),
    open: (page) => {
      const found = all().where('status', 'in', sweptStatuses).orderBy(FieldPath.documentId());
      return pageOf(found, paths.withdrawals(), {
        ...page,
        readable: (docs) => withdrawalDocuments.list(docs, report),
      });
    },
    paid: (since, page) => {
      const found = all().where('status', '==', 'paid').where('changedAt', '>=', Timestamp.fromMillis(since));
      return pageOf(found.orderBy('changedAt'), paths.withdrawals(), {
        ...page,
        readable: (docs) => withdrawalDocuments.list(docs, report),
      });
    },
  };
}

/** What an affiliate has and has asked for, to be looked at. */
export function makeStandingOf(report: ReportCorrupt) {
  return (owner: Owner & { readonly at: number }): Promise<Standing | undefined> =>
    reporting(report, async () => (await readStanding(new ConditionalWrites(), owner))?.standing);
}

/**
 * The profile is read first: every withdrawal that begins or comes back changes it, so whoever writes it on condition that it
 * is as it was has seen all others.
 */
async function readStanding(desk: Desk, { affiliateId, programme, at }: Owner & { readonly at: number }) {
  const profiles = affiliateProfiles[programme];
  const refs = [profiles.ref(affiliateId), userDocuments.ref(affiliateId), payoutMethodDocuments.ref(affiliateId)];
  const [own, person, kept] = await desk.read(...refs);
  const profile = own && profiles.parse(own);
  if (!profile) return undefined;
  const theirs = all().where('affiliateId', '==', affiliateId);
  const since = theirs.where('askedAt', '>=', Timestamp.fromMillis(monthBegin(at))).orderBy('askedAt', 'desc');
  const [recent, open] = [await find(desk, since), await find(desk, theirs.where('status', 'in', underWay).limit(1))];
  const others = open.filter(({ id }) => recent.every((each) => each.id !== id));
  const standing: Standing = {
    balance: available(profile),
    isSuspended: (person && userDocuments.parse(person))?.status !== 'active',
    methods: toKnown(kept && payoutMethodDocuments.parse(kept)).methods,
    known: [...recent, ...others],
  };
  return { standing, profile, kept: kept && payoutMethodDocuments.parse(kept) };
}

async function find(desk: Desk, query: Query): Promise<Withdrawal[]> {
  return (await desk.find(query)).flatMap((snapshot) => {
    const stored = withdrawalDocuments.parse(snapshot);
    return stored ? [toWithdrawal(snapshot.id, stored)] : [];
  });
}

async function ask(
  desk: Desk,
  wish: Parameters<Withdrawals['ask']>[0],
  decide: Parameters<Withdrawals['ask']>[1],
): Promise<Withdrawal | undefined> {
  const ref = withdrawalDocuments.ref(wish.id);
  const [known] = await desk.read(ref);
  const stored = known && withdrawalDocuments.parse(known);
  if (stored) return toWithdrawal(wish.id, stored);
  const found = await readStanding(desk, wish);
  if (!found) return undefined;
  const withdrawal = decide(found.standing);
  const details = found.kept?.methods.find(({ id }) => id === withdrawal.methodId)?.details;
  if (!details) throw new Error(`there is no method ${withdrawal.methodId}`);
  withdrawalDocuments.create(desk, ref, toStored(withdrawal));
  const { affiliateId } = withdrawal;
  destinationDocuments.create(desk, destinationDocuments.ref(wish.id), { affiliateId, details });
  move(desk, { withdrawal, profile: found.profile, line: takenLine(withdrawal) });
  post(desk, [statePosting(undefined, withdrawal)]);
  return withdrawal;
}

async function change(desk: Desk, id: string, decide: Parameters<Withdrawals['change']>[1]) {
  const ref = withdrawalDocuments.ref(id);
  const [snapshot] = await desk.read(ref);
  const before = snapshot && withdrawalDocuments.parse(snapshot);
  if (!before) return undefined;
  const profiles = affiliateProfiles[before.programme];
  const [own] = await desk.read(profiles.ref(before.affiliateId));
  const profile = own && profiles.parse(own);
  const transition = decide(toWithdrawal(id, before), profile ? available(profile) : 0);
  const { withdrawal, changed, comesBack, postings, audit } = transition;
  if (!changed) return transition;
  withdrawalDocuments.update(desk, ref, { before, after: toStored(withdrawal) });
  if (comesBack) move(desk, { withdrawal, profile, line: returnedLine(withdrawal) });
  post(desk, postings);
  if (audit) writeDown(desk, audit);
  return transition;
}

interface Movement {
  readonly withdrawal: Withdrawal;
  /** Gone with its owner's account, it has no balance any more. */
  readonly profile: AffiliateProfile | undefined;
  readonly line: LedgerLine;
}

/** The line of the ledger, and the balance beside the lines. */
function move(desk: Desk, { withdrawal, profile: before, line: { id, ...line } }: Movement): void {
  const profiles = affiliateProfiles[withdrawal.programme];
  ledgerDocuments.create(desk, ledgerDocuments.ref(id), line);
  if (!before) return;
  const after = { ...before, paid: before.paid + line.amount };
  profiles.update(desk, profiles.ref(withdrawal.affiliateId), { before, after });
}

function post(desk: Desk, postings: readonly (Posting | undefined)[]): void {
  for (const posting of postings) if (posting) createEntry(desk, posting);
}
