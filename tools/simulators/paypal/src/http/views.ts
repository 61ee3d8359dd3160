import type { Account, Capture, Refund } from '../money/types.ts';

/** An order as PayPal shows it: with all the payments that were made of it. */
export function orderView({ order, authorizations, captures, refunds }: Account): object {
  const made = { authorizations, captures: captures.map(captureView), refunds: refunds.map(refundView) };
  const payments = Object.fromEntries(Object.entries(made).filter(([, list]) => list.length > 0));
  const [unit] = order.purchase_units;
  const isPaid = Object.keys(payments).length > 0;
  return { ...order, purchase_units: [{ ...unit, ...(isPaid && { payments }) }] };
}

/** Without what the simulator alone keeps with it. */
export function captureView({ authorization: _of, ...shown }: Account['captures'][number]): Capture {
  return shown;
}

export function refundView({ capture: _of, ...shown }: Account['refunds'][number]): Refund {
  return shown;
}

/** What is answered where nobody asks for the whole. */
export function minimal(object: object): object {
  const { id, status, links } = object as { id: string; status: string; links: unknown };
  return { id, status, links };
}
