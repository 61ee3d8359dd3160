import { makeSecretCode } from '../../adapters/crypto/secret-code.ts';
import { makePhoneCodes } from '../../adapters/firestore/phones/phone-codes.ts';
import type { CodeCaller, PhoneCodes } from '../../usecases/phones/ports.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { twilioAccount } from '../calls/twilio-account.ts';
import { params } from '../config.ts';
import { guardDial, limits } from '../limits/wiring.ts';
import { breakers, clock, configuration, numbers, once, phoneCipher, phones } from '../shared/wiring.ts';

const loadCaller = once(async () => {
  const { makeCodeCaller } = await import('../../adapters/twilio/code-caller.ts');
  const where = { apiBase: params.twilioApiBase.value(), from: params.twilioFromNumber.value() };
  return makeCodeCaller({ ...twilioAccount(), ...where }, makeCircuit('twilio', breakers));
});
const caller: CodeCaller = { say: async (spoken) => (await loadCaller()).say(spoken) };

const phoneCodes = once(() => makePhoneCodes(phoneCipher(), clock));
const codes: PhoneCodes = {
  begin: async (...given) => phoneCodes().begin(...given),
  guess: async (...given) => phoneCodes().guess(...given),
};

export const phonePorts = {
  phones,
  codes,
  caller,
  makeCode: makeSecretCode,
  numbers,
  costs: configuration,
  limits,
  guardDial,
};
