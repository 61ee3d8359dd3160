import { readTextFailure } from '../../adapters/twilio/message-webhook.ts';
import { fromTwilio, noContent } from '../calls/twilio-gate.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';

/** What became of an SMS. A message that does not arrive is the only one that we act on. */
export function twilioMessageWebhook(call: HttpCall): Promise<HttpAnswer> {
  return fromTwilio('twilioMessageWebhook', call, async ({ query, params }) => {
    const report = readTextFailure(query, params);
    if (!report) return noContent;
    const { noteTextFailure } = await import('./wiring.ts');
    return (await noteTextFailure(report)) === 'later' ? { status: 503 } : noContent;
  });
}
