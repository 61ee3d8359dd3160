import { accountingEntrySchema, balancesSchema } from '@sos/contracts/journal';
import { paths } from '@sos/contracts/paths';
import { type Balances, balancesOf, type Posting } from '@sos/domain/journal/posting';
import { FieldPath, Timestamp } from 'firebase-admin/firestore';
import type { Journal, KeptBalances } from '../../../usecases/journal/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import { optimistically, type Writer } from '../shared/optimistic.ts';

export const entryDocuments = documentsOf(accountingEntrySchema, paths.accountingEntry);
export const balanceDocuments = documentsOf(balancesSchema, paths.accountingBalances);

/** Writes an entry; what else is written with it fails when there is one under its id. */
export function createEntry(writer: Writer, { id, paymentId, at, lines }: Posting): void {
  entryDocuments.create(writer, entryDocuments.ref(id), { paymentId, at, lines: [...lines] });
}

/** The journal in `accounting_entries`, which nobody changes. */
export function makeJournalStore(report: ReportCorrupt): Journal {
  return {
    entries: async ({ after, before, limit }) => {
      const all = db()
        .collection(paths.accountingEntries())
        .where('at', '<', Timestamp.fromMillis(before))
        .orderBy('at')
        .orderBy(FieldPath.documentId());
      const rest = after ? all.startAfter(Timestamp.fromMillis(after.at), after.id) : all;
      const { docs } = await rest.limit(limit).get();
      return (await entryDocuments.list(docs, report)).map(({ id, value }) => ({ id, ...value }));
    },
    balances: async () => toKept(await balanceDocuments.read()),
    keep: (balances, seen) =>
      optimistically(async (desk) => {
        const ref = balanceDocuments.ref();
        const [snapshot] = await desk.read(ref);
        const before = snapshot && balanceDocuments.parse(snapshot);
        if (toKept(before).upTo?.id !== seen.upTo?.id) return false;
        const after = toStored(balances);
        if (before) balanceDocuments.update(desk, ref, { before, after });
        else balanceDocuments.create(desk, ref, after);
        return true;
      }),
  };
}

type Stored = ReturnType<typeof balanceDocuments.parse>;

function toKept(stored: Stored): KeptBalances {
  if (!stored) return { balances: {}, upTo: null };
  const lines = stored.balances.map((balance) => ({ ...balance, partyId: null }));
  return { balances: balancesOf([{ lines }]), upTo: stored.upTo };
}

function toStored({ balances, upTo }: KeptBalances): NonNullable<Stored> {
  return { balances: linesOf(balances), upTo };
}

function linesOf(balances: Balances): NonNullable<Stored>['balances'] {
  const accounts = Object.keys(balances) as (keyof Balances)[];
  return accounts.flatMap((account) => {
    const amounts = balances[account] ?? {};
    const currencies = Object.keys(amounts) as (keyof typeof amounts)[];
    return currencies.map((currency) => ({ account, currency, amount: amounts[currency] ?? 0 }));
  });
}
