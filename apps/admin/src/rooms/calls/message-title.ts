import { deliveryWords, textTitle } from '../../shared/message-words.ts';
import type { Say } from '../../shared/words.ts';
import { clientOf, type StoryLine, type Told } from './story.ts';

/** Who was told what, and by what way. */
export function messageTitle({ source, event, about }: StoryLine, call: Told, say: Say): string {
  const what = textTitle(say, event);
  const who = nameOf(about.personId, call) ?? say('adminCalls.somebody');
  if (source === 'notice') return say('adminCalls.noticed', { who, what });
  return say('adminCalls.sent', { who, what, ...deliveryWords(say, about.outcome) });
}

function nameOf(uid: string | null, call: Told): string | null {
  const { clientId, providerId, providerName } = call.session;
  if (uid === clientId) return clientOf(call);
  return uid === providerId ? providerName : null;
}
