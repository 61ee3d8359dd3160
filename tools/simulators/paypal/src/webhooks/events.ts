import type { Published } from '../money/bank.ts';
import { isoOf } from '../money/bank.ts';
import { newId } from '../money/ids.ts';
import type { Account } from '../money/types.ts';

export interface WebhookEvent {
  readonly id: string;
  readonly event_version: '1.0';
  readonly resource_version: '2.0';
  readonly create_time: string;
  readonly resource_type: string;
  readonly event_type: string;
  readonly summary: string;
  readonly resource: object;
  readonly links: readonly [];
}

/** What a change is of; what is of no order stands alone. */
export interface About {
  readonly resource: Published;
  readonly account: Account | undefined;
}

/** What is told of a change. */
export function newEvent(now: number, type: string, about: About): WebhookEvent {
  const { resource, account } = about;
  const [, kind = ''] = /^(?:PAYMENT|CHECKOUT|CUSTOMER)\.(\w+)\./.exec(type) ?? [];
  const isRefund = type === 'PAYMENT.CAPTURE.REFUNDED';
  return {
    id: newId('WH-'),
    event_version: '1.0',
    resource_version: '2.0',
    create_time: isoOf(now),
    resource_type: resourceType(kind, isRefund),
    event_type: type,
    summary: `${type.toLowerCase().replaceAll('.', ' ')}.`,
    resource: structuredClone(
      kind === 'ORDER' || kind === 'DISPUTE' || !account ? resource : related(resource, account),
    ),
    links: [],
  };
}

function resourceType(kind: string, isRefund: boolean): string {
  if (kind === 'ORDER') return 'checkout-order';
  if (isRefund) return 'refund';
  return kind === '' ? 'payouts_item' : kind.toLowerCase();
}

/** What of the same order belongs to it, without what the simulator alone keeps. */
function related(resource: Published, { order }: Account): object {
  const { authorization, capture, ...shown } = resource as Published & { authorization?: string; capture?: string };
  const ids = {
    order_id: order.id,
    ...(authorization !== undefined && { authorization_id: authorization }),
    ...(capture !== undefined && { capture_id: capture }),
  };
  return { ...shown, supplementary_data: { related_ids: ids } };
}
