import { noFacts, type Notice } from '@sos/domain/notifications/notice';
import { settle, type VatCheck } from '@sos/domain/vat/vat-check';
import type { CorrectInvoices, VatChecks } from './ports.ts';

export interface CorrectOwedNeeds {
  readonly checks: VatChecks;
  readonly correct: CorrectInvoices;
  readonly notify: (notice: Notice) => Promise<unknown>;
}

/** Corrects what a confirmed number is owed, tells its owner, and only then notes that it is done. */
export async function correctOwed(needs: CorrectOwedNeeds, uid: string, owed: VatCheck): Promise<void> {
  const corrected = await needs.correct(uid, owed.givenAt);
  if (corrected > 0) await needs.notify(vatNotice('vat_confirmed', uid, owed));
  await needs.checks.change(uid, (check) => {
    if (!check) return null;
    return check.vatNumber === owed.vatNumber && check.owed ? settle(check) : check;
  });
}

/** Told once for each time that a number was given. */
export function vatNotice(text: 'vat_confirmed' | 'vat_refused', uid: string, check: VatCheck): Notice {
  return { text, recipientId: uid, cause: `${text}-${check.vatNumber}-${check.givenAt}`, facts: noFacts };
}
