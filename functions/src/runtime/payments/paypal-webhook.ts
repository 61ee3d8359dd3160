import { makeFindCertificate } from '../../adapters/paypal/certificates.ts';
import { eventIn, ForgedEventError, type PaypalWord, readPaypalEvent } from '../../adapters/paypal/webhook.ts';
import { params } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { keepUnknown } from '../letters/bury.ts';
import { refuseForgery } from '../shared/forgeries.ts';
import { clock, once } from '../shared/wiring.ts';
import { bookingOfCapture, paymentDesk } from './wiring.ts';

const findCertificate = once(() =>
  makeFindCertificate({
    base: params.paypalCertificateBase.value(),
    extraRoot: params.paypalExtraRoot.value(),
    now: () => clock.now(),
  }),
);

/** PayPal's word about a payment. Anything but a 2xx makes PayPal say it again later. */
export async function paypalWebhook(call: HttpCall): Promise<HttpAnswer> {
  const word = await read(call);
  if (!word) return refuseForgery('paypal');
  if (word.known === 'unreadable') await paymentDesk.buryEvent(word.event);
  else if (!word.known) await keepUnknown({ vendor: 'paypal', ...word, body: call.rawBody.toString() });
  else await paymentDesk.followKnown(eventIn(call.rawBody.toString()), () => follow(word));
  return { status: 200 };
}

async function follow(word: Exclude<PaypalWord, { known: 'unreadable' | false }>): Promise<void> {
  if (word.known === 'capture') await followCapture(word);
  else if (word.known === 'payout') await (await import('../transfers/wiring.ts')).transferDesk.followPayout(word);
  else if (word.known === 'dispute') await (await import('../disputes/wiring.ts')).disputeDesk.follow(word.event);
  else await paymentDesk.applyRailEvent(word.event);
}

async function followCapture({ captureId, event }: Extract<PaypalWord, { known: 'capture' }>): Promise<void> {
  const bookingId = await bookingOfCapture(captureId);
  if (bookingId !== undefined) await paymentDesk.applyRailEvent({ ...event, bookingId });
}

async function read(call: HttpCall): Promise<PaypalWord | undefined> {
  const reader = {
    webhookId: params.paypalWebhookId.value(),
    findCertificate: findCertificate(),
    now: () => clock.now(),
  };
  try {
    return await readPaypalEvent(call, reader);
  } catch (error) {
    if (error instanceof ForgedEventError) return undefined;
    throw error;
  }
}
