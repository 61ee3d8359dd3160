import { makeTalkedTelephones } from '../../adapters/firestore/telephones/talked-telephones.ts';
import { makeTelephoneStore } from '../../adapters/firestore/telephones/telephone-store.ts';
import { clock, numbers, once, phoneCipher, phones, reportCorrupt } from '../shared/wiring.ts';

export const telephonePorts = once(() => ({
  telephones: makeTelephoneStore(phoneCipher()),
  talked: makeTalkedTelephones(phoneCipher(), reportCorrupt),
  countryOf: async (e164: string) => (await import('../../adapters/phone/phone-numbers.ts')).countryOfNumber(e164),
  phones,
  numbers,
  clock,
}));
