import { deliveryStatuses } from '@sos/domain/notifications/delivery';
import { accountTexts, askedTexts, chatTexts, noticeTextNames, noticeTexts } from '@sos/domain/notifications/notice';
import { outerChannels } from '@sos/domain/notifications/preferences';
import { known } from './known.ts';
import type { Say } from './words.ts';

const mails = [...accountTexts, ...askedTexts, ...chatTexts] as const;

/** What a message was about, by the name of its text. */
export function textTitle(say: Say, name: string): string {
  const mail = known(mails, name);
  if (mail) return say(`adminStory.mail.${mail}`);
  const text = known(noticeTextNames, name);
  return say(`adminCalls.notice.${text ? noticeTexts[text] : 'other'}`);
}

/** By what way a message went, and what became of it; what only a newer release knows keeps its name. */
export function deliveryWords(say: Say, outcome: string | null): { readonly by: string; readonly state: string } {
  const [channel = '', status = ''] = outcome?.split('_') ?? [];
  const way = known(outerChannels, channel);
  const state = known(deliveryStatuses, status);
  return {
    by: way ? say(`adminCalls.channel.${way}`) : channel,
    state: state ? say(`adminCalls.delivery.${state}`) : status,
  };
}
