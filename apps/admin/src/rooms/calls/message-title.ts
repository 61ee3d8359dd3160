import { deliveryStatuses } from '@sos/domain/notifications/delivery';
import { noticeTextNames, noticeTexts } from '@sos/domain/notifications/notice';
import { outerChannels } from '@sos/domain/notifications/preferences';
import { known } from '../../shared/known.ts';
import type { Say } from '../../shared/words.ts';
import { clientOf, type StoryLine, type Told } from './story.ts';

/** Who was told what, and by what way. */
export function messageTitle({ source, event, about }: StoryLine, call: Told, say: Say): string {
  const text = known(noticeTextNames, event);
  const what = say(`adminCalls.notice.${text ? noticeTexts[text] : 'other'}`);
  const who = nameOf(about.personId, call) ?? say('adminCalls.somebody');
  if (source === 'notice') return say('adminCalls.noticed', { who, what });
  const [channel = '', status = ''] = about.outcome?.split('_') ?? [];
  const way = known(outerChannels, channel);
  const state = known(deliveryStatuses, status);
  return say('adminCalls.sent', {
    who,
    what,
    by: way ? say(`adminCalls.channel.${way}`) : channel,
    state: state ? say(`adminCalls.delivery.${state}`) : status,
  });
}

function nameOf(uid: string | null, call: Told): string | null {
  const { clientId, providerId, providerName } = call.session;
  if (uid === clientId) return clientOf(call);
  return uid === providerId ? providerName : null;
}
