import type { AgreedNumber } from '../../../usecases/alerts/alert-telephone.ts';
import type { AlertTelephone, AlertTelephones } from '../../../usecases/alerts/ports.ts';

import { userTelephoneDocuments } from '../phones/phone-documents.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import type { PhoneCipher } from '../shared/stored-cipher.ts';

type Stored = NonNullable<ReturnType<typeof userTelephoneDocuments.parse>>;

/** `users/{uid}/private/telephone`, which somebody proved, as far as admins are told of alerts there. */
export function makeAlertTelephones(report: ReportCorrupt): AlertTelephones {
  return {
    of: (uid) =>
      reporting(report, async () => {
        const stored = await userTelephoneDocuments.read(uid);
        return stored && toTelephone(stored);
      }),
    choose: (uid, agreedAt) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = userTelephoneDocuments.ref(uid);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && userTelephoneDocuments.parse(snapshot);
          if (!before) return undefined;
          // Whoever agrees again agreed before.
          const after = { ...before, alertsAgreedAt: agreedAt && (before.alertsAgreedAt ?? agreedAt) };
          userTelephoneDocuments.update(desk, ref, { before, after });
          return toTelephone(after);
        }),
      ),
  };
}

/** The number itself, for whoever sends an SMS there. */
export function makeAgreedNumber(cipher: () => Pick<PhoneCipher, 'decrypt'>, report: ReportCorrupt): AgreedNumber {
  return (uid) =>
    reporting(report, async () => {
      const stored = await userTelephoneDocuments.read(uid);
      return stored?.alertsAgreedAt ? cipher().decrypt(stored.phone) : undefined;
    });
}

const toTelephone = ({ ending, alertsAgreedAt = null }: Stored): AlertTelephone => ({
  ending,
  agreedAt: alertsAgreedAt,
});
