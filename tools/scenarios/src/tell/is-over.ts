import { isDue } from '@sos/domain/payments/payment';
import { isOpenTransfer } from '@sos/domain/transfers/transfer';
import type { BookingFacts, PersonFacts } from '../facts.ts';
import type { Story } from '../story.ts';
import { gatherBookings, gatherPeople } from './gather.ts';
import type { Scene } from './scene.ts';

/** True when nothing is owed any more: sessions settled, money where it belongs, providers free. */
export async function isOver(scene: Scene, story: Story): Promise<boolean> {
  const bookings = await gatherBookings(scene, story);
  return bookings.every(isSettled) && (await gatherPeople(scene)).every(isAtRest);
}

function isSettled({ session, payment, ledger, recordings, ...facts }: BookingFacts): boolean {
  const held = ledger.some(({ status }) => status === 'requires_capture');
  const due = payment !== null && isDue(payment);
  const isRecorded = recordings.every(({ known }) => known !== null && known.state !== 'in_progress');
  const isQuiet = !held && !due && isRecorded && isShared({ payment, ...facts });
  return isQuiet && (session === null || session.settlement.settledAt !== null);
}

/** A share may wait for its provider for ever; all else comes to an end. */
function isShared({ payment, share }: Pick<BookingFacts, 'payment' | 'share'>): boolean {
  if (payment?.unshared) return false;
  return share === null || share.status === 'waiting' || !isOpenTransfer(share);
}

function isAtRest({ alive, busyWith }: PersonFacts): boolean {
  return alive === 0 && busyWith === null;
}
