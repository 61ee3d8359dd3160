import type { World } from '@sos/world/world';
import type { Act } from '../story.ts';
import type { Scene } from './scene.ts';

const itemsOf = ({ paypal }: World, bookingId: string) =>
  paypal
    .state()
    .payouts.flatMap(({ items }) => items)
    .filter(({ sender_batch_id: name }) => name.startsWith(`transfer:${bookingId}:`));

/** What lies at PayPal for the provider of a booking, in minor units. */
export function receivedByPaypal(world: World, bookingId: string): number {
  const there = itemsOf(world, bookingId).filter(({ transaction_status: status }) => status === 'SUCCESS');
  return there.reduce((sum, { payout_item: { amount } }) => sum + Math.round(Number(amount.value) * 100), 0);
}

/** The provider, or PayPal, decides on the page that plays their inbox what becomes of the newest payout. */
export async function inbox(scene: Scene, { booking, fate }: Extract<Act, { do: 'inbox' }>): Promise<void> {
  const { world, cast } = scene;
  const item = itemsOf(world, cast.bookingIds[booking] ?? '').at(-1);
  if (!item) throw new Error(`nothing of ${booking} was sent by PayPal`);
  scene.note('paypal', `the payout of ${booking}: ${fate}`);
  const body = new URLSearchParams({ item: item.payout_item_id, fate });
  const { status } = await fetch(`${world.paypal.url}/inbox`, { method: 'POST', body, redirect: 'manual' });
  if (status !== 303) throw new Error(`the inbox answered ${status}`);
}
