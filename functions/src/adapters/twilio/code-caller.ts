import type { CodeCaller } from '../../usecases/phones/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { makeAsk } from './ask.ts';
import type { CarrierOptions } from './carrier.ts';
import { makeClient } from './client.ts';
import { codeTwiml } from './twiml.ts';

/** Seconds after which nobody answers any more, and after which the carrier ends the call. */
const RING_TIMEOUT = 30;
const LONGEST_CALL = 60;

/** Twilio, which is given the words with the call: no address of ours ever says a code. */
export function makeCodeCaller(options: CarrierOptions, circuit: Circuit): CodeCaller {
  const client = makeClient(options);
  const ask = makeAsk(circuit);
  return {
    say: ({ e164, code, locale }) =>
      ask(async () => {
        const twiml = codeTwiml(locale, code);
        const call = { to: e164, from: options.from, twiml, timeout: RING_TIMEOUT, timeLimit: LONGEST_CALL };
        await client.calls.create(call);
      }),
  };
}
