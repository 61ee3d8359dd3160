import type { Delivery } from '@sos/domain/notifications/delivery';
import type { TextFate } from '@sos/domain/notifications/sms-faults';
import type { Addresses, Recipients, TextFates } from './ports.ts';

export interface AskCarrierNeeds {
  readonly recipients: Recipients;
  readonly addresses: { readonly sms: Addresses };
  readonly textFates: TextFates;
}

/** Asks the carrier what became of an SMS; of one to nobody it knows nothing. Throws what `TextFates` throws. */
export function makeAskCarrier({ recipients, addresses, textFates }: AskCarrierNeeds) {
  return async (notice: Delivery, sid?: string): Promise<TextFate> => {
    const recipient = await recipients.find(notice.recipientId);
    if (!recipient) return 'open';
    const to = await addresses.sms.find(notice.recipientId, notice);
    return textFates.fateOf({ notice, recipient, to, since: notice.createdAt }, sid);
  };
}
