import { readFlutterwaveEvent } from '../../adapters/flutterwave/webhook.ts';
import { secrets } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { buryEvent, keepUnknown } from '../letters/bury.ts';
import { refuseForgery } from '../shared/forgeries.ts';
import { followRail } from './wiring.ts';

/** Flutterwave's hint that a transfer has changed. Anything but a 2xx makes Flutterwave say it again later. */
export async function flutterwaveWebhook(call: HttpCall): Promise<HttpAnswer> {
  const word = readFlutterwaveEvent(call, secrets.flutterwaveWebhookHash.value());
  if (word === 'forged') return refuseForgery('flutterwave');
  if (word.known === 'unreadable') {
    const { eventId, problem, body } = word;
    await buryEvent({ vendor: 'flutterwave', eventId, problem, body });
  } else if (word.known === 'transfer') await followRail('flutterwave', word.railId);
  else await keepUnknown({ vendor: 'flutterwave', ...word });
  return { status: 200 };
}
