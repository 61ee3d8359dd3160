import { readWiseEvent } from '../../adapters/wise/webhook.ts';
import { params } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { buryEvent, keepUnknown } from '../letters/bury.ts';
import { log } from '../log.ts';
import { refuseForgery } from '../shared/forgeries.ts';
import { clock } from '../shared/wiring.ts';
import { followRail } from './wiring.ts';

/** Wise's word about a transfer. Anything but a 2xx makes Wise say it again later. */
export async function wiseWebhook(call: HttpCall): Promise<HttpAnswer> {
  const word = readWiseEvent(call, { publicKey: params.wisePublicKey.value(), now: () => clock.now() });
  if (word === 'forged') return refuseForgery('wise');
  if (word.known === 'unreadable') {
    const { eventId, problem, body } = word;
    await buryEvent({ vendor: 'wise', eventId, problem, body });
  } else if (!word.known) await keepUnknown({ vendor: 'wise', ...word });
  else if (word.profileId === params.wiseProfileId.value()) await followRail('wise', word.railId);
  else log.info('rail_event_without_consequence', { type: 'other profile' });
  return { status: 200 };
}
