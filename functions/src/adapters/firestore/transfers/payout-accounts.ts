import { paths } from '@sos/contracts/paths';
import { payoutAccountSchema } from '@sos/contracts/transfers';
import type { PayoutAccount } from '@sos/domain/transfers/payout-account';
import type { PayablePeople, PayoutAccounts } from '../../../usecases/transfers/ports.ts';
import type { KnownUsers } from '../accounts/known-users.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { applicationDocuments } from '../applications/application-store.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const payoutAccountDocuments = documentsOf(payoutAccountSchema, paths.payoutAccount);

/** How providers are paid, beside their profiles, where nobody but the server reads it. */
export function makePayoutAccounts(report: ReportCorrupt, users: KnownUsers): PayoutAccounts {
  return {
    read: (uid) => reporting(report, () => payoutAccountDocuments.read(uid)),
    isOwn: (uid) => reporting(report, async () => (await users.find(uid))?.isAAA === true),
    change: (uid, make) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = payoutAccountDocuments.ref(uid);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && payoutAccountDocuments.parse(snapshot);
          const after = await make(before);
          if (!after || after === before) return before;
          const stored = toStored(after);
          if (before) payoutAccountDocuments.update(desk, ref, { before, after: stored });
          else payoutAccountDocuments.create(desk, ref, stored);
          return after;
        }),
      ),
  };
}

function toStored(account: PayoutAccount) {
  return { ...account, needs: [...account.needs] };
}

/** Providers as their application and account name them. */
export function makePayablePeople(report: ReportCorrupt): PayablePeople {
  return {
    find: (uid) =>
      reporting(report, async () => {
        const [user, application] = await Promise.all([userDocuments.read(uid), applicationDocuments.read(uid)]);
        const payoutCountry = application?.answers.payoutCountry ?? null;
        if (!user || application?.status !== 'approved' || payoutCountry === null) return undefined;
        const { firstName, lastName, email } = user;
        return { firstName, lastName, email, payoutCountry };
      }),
  };
}
