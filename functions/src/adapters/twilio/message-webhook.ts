import { notificationIdSchema } from '@sos/contracts/notifications';
import { hasFailed } from './sent-messages.ts';

export interface TextReport {
  readonly deliveryId: string;
  /** Undefined when what came is no id of a message. */
  readonly sid: string | undefined;
}

type Params = Readonly<Record<string, string>>;

/** A message that does not arrive, from the address that we gave Twilio; undefined for every other word of it. */
export function readTextFailure(query: URLSearchParams, params: Params): TextReport | undefined {
  const deliveryId = notificationIdSchema.safeParse(query.get('delivery')).data;
  const status = params['MessageStatus'] ?? '';
  if (deliveryId === undefined || !hasFailed({ status: status as 'failed' })) return undefined;
  const sid = params['MessageSid'] ?? '';
  return { deliveryId, sid: /^SM[0-9a-f]{32}$/.test(sid) ? sid : undefined };
}
