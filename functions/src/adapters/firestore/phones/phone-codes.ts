import type { PhoneCodeDocument } from '@sos/contracts/phones';
import { secondsUntil } from '@sos/domain/limits/limits';
import { guess, isPaused, newCode } from '@sos/domain/phones/phone-code';
import type { Guessed, PhoneCodes } from '../../../usecases/phones/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import type { PhoneCipher } from '../shared/stored-cipher.ts';
import { giveNumber } from './give-number.ts';
import { phoneCodeDocuments } from './phone-documents.ts';

interface CodeCipher extends PhoneCipher {
  codeDigest(uid: string, lineId: string, code: string): string;
  sameDigest(one: string, other: string): boolean;
}

const noCode: Guessed = { outcome: 'expired', ending: '', retryAfter: 0 };

/** Codes in `phone_codes`, by their keyed digests alone; the numbers they prove in `proved_numbers` and with their accounts. */
export function makePhoneCodes(cipher: CodeCipher, clock: Clock): PhoneCodes {
  return {
    begin: (uid, { e164, code }) => {
      const lineId = cipher.lineId(e164);
      const spoken: PhoneCodeDocument = {
        ...newCode(clock.now()),
        lineId,
        phone: cipher.encrypt(e164),
        ending: e164.slice(-2),
        digest: cipher.codeDigest(uid, lineId, code),
      };
      return optimistically((desk) => begin(desk, uid, { spoken, now: clock.now() }));
    },
    guess: (uid, code) =>
      optimistically(async (desk): Promise<Guessed> => {
        const [stored] = await desk.read(phoneCodeDocuments.ref(uid));
        const before = stored && phoneCodeDocuments.parse(stored);
        if (!before) return noCode;
        const now = clock.now();
        const isRight = cipher.sameDigest(cipher.codeDigest(uid, before.lineId, code), before.digest);
        const { code: after, outcome } = guess(before, { isRight, now });
        phoneCodeDocuments.update(desk, phoneCodeDocuments.ref(uid), { before, after });
        if (outcome === 'proved') await giveNumber(desk, uid, { ...before, provedAt: now });
        const { ending, pausedUntil } = after;
        return { outcome, ending, retryAfter: pausedUntil === null ? 0 : secondsUntil(pausedUntil, now) };
      }),
  };
}

async function begin(
  desk: Desk,
  uid: string,
  { spoken, now }: { readonly spoken: PhoneCodeDocument; readonly now: number },
): Promise<number> {
  const ref = phoneCodeDocuments.ref(uid);
  const [stored] = await desk.read(ref);
  const before = stored && phoneCodeDocuments.parse(stored);
  if (before && isPaused(before, now)) return secondsUntil(before.pausedUntil ?? now, now);
  if (before) phoneCodeDocuments.update(desk, ref, { before, after: spoken });
  else phoneCodeDocuments.create(desk, ref, spoken);
  return 0;
}
