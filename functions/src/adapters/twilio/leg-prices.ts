import { currencies } from '@sos/domain/money/money';
import type { LegPrices } from '../../usecases/costs/ports.ts';
import { makeAsk, undefinedWhenGone } from './ask.ts';
import { type ClientOptions, makeClient } from './client.ts';
import { figureOf } from './figures.ts';

/** What Twilio asks for a call. Past the circuit: no call should wait because a price cannot be had. */
export function makeLegPrices(options: ClientOptions): LegPrices {
  const client = makeClient(options);
  const ask = makeAsk((work) => work());
  return async (callSid) => {
    const call = await ask(() => client.calls(callSid).fetch().catch(undefinedWhenGone));
    return call ? priceOf(call) : null;
  };
}

interface Priced {
  /** Whole units of a currency, which the account loses; null while it is not known. */
  readonly price: string | null;
  readonly priceUnit: string | null;
  readonly duration: string | null;
}

/** What lasted nothing costs nothing, though it never gets a price. Null for no amount, and in a currency that is none of ours. */
function priceOf({ price, priceUnit, duration }: Priced) {
  const currency = currencies.find((each) => each === priceUnit?.toUpperCase());
  if (!currency) return null;
  if (price === null) return duration === '0' ? { hundredths: 0, currency } : null;
  const asked = figureOf(price);
  return asked === null ? null : { hundredths: Math.round(Math.abs(asked) * 10_000), currency };
}
