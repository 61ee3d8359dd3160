import { accountKey } from '@sos/domain/withdrawals/account';
import type { KnownMethods, PayoutMethods } from '../../../usecases/withdrawals/ports.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import type { PayoutCipher } from '../shared/stored-cipher.ts';
import { payoutMethodDocuments } from './withdrawal-documents.ts';

type Stored = NonNullable<Awaited<ReturnType<typeof payoutMethodDocuments.read>>>;

/** An affiliate's accounts in `payment_methods/{uid}`, encrypted. */
export function makePayoutMethods(cipher: () => PayoutCipher, report: ReportCorrupt): PayoutMethods {
  return {
    find: (uid) => reporting(report, async () => toKnown(await payoutMethodDocuments.read(uid))),
    save: (uid, decide) => reporting(report, () => optimistically((desk) => save(desk, { uid, decide, cipher }))),
    remove: (uid, id) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const { ref, before } = await readOne(desk, uid);
          if (!before?.methods.some((method) => method.id === id)) return;
          const methods = before.methods.filter((method) => method.id !== id);
          payoutMethodDocuments.update(desk, ref, { before, after: { ...before, methods } });
        }),
      ),
  };
}

async function readOne(desk: Desk, uid: string) {
  const ref = payoutMethodDocuments.ref(uid);
  const [snapshot] = await desk.read(ref);
  return { ref, before: snapshot && payoutMethodDocuments.parse(snapshot) };
}

interface Saving {
  readonly uid: string;
  readonly decide: Parameters<PayoutMethods['save']>[1];
  readonly cipher: () => PayoutCipher;
}

async function save(desk: Desk, { uid, decide, cipher }: Saving): Promise<void> {
  const { ref, before } = await readOne(desk, uid);
  const method = decide(toKnown(before));
  if (!method) return;
  const { details, ...shown } = method;
  const sealed = { details: cipher().seal(details, uid), digest: cipher().digest(accountKey(method.country, details)) };
  const methods = [...(before?.methods ?? []), { ...shown, ...sealed }];
  const after = { methods, savedBefore: (before?.savedBefore ?? 0) + 1 };
  if (before) payoutMethodDocuments.update(desk, ref, { before, after });
  else payoutMethodDocuments.create(desk, ref, after);
}

export function toKnown(stored: Stored | undefined): KnownMethods {
  const methods = (stored?.methods ?? []).map(({ details: _details, digest: _digest, ...method }) => method);
  return { methods, savedBefore: stored?.savedBefore ?? 0 };
}
